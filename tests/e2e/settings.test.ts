import { expect, test } from 'vitest'
import type { TestPage } from '../browsers/page.ts'
import { inEachBrowser } from './harness.ts'
import { visitSample } from './sample.ts'

inEachBrowser((given) => {
  const marksOn = async (page: TestPage) => (await page.marks()).length
  const options = async () => {
    const page = await given.browser.openExtensionPage('options.html', 900)
    await page.waitFor('the rules', () => document.querySelector('.rules') !== null)
    return page
  }
  /** Chooses as a person does, in a select or a checkbox. */
  const choose = (page: TestPage, selector: string, value: string | boolean) =>
    page.evaluate(
      ([at, wanted]) => {
        const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(at)
        if (!control) throw new Error(at)
        if (typeof wanted === 'boolean') (control as HTMLInputElement).click()
        else {
          control.value = wanted
          control.dispatchEvent(new Event('change', { bubbles: true }))
        }
      },
      [selector, value] as [string, string | boolean],
    )

  test('a rule that is switched off is not shown, one that is a notice is one, and a reset brings all back', async () => {
    const page = await visitSample(given, 'column-does-not-add-up')
    await page.waitForMarks(3)
    const settings = await options()
    await choose(settings, '[data-rule=requests-balance]', 'off')
    await expect.poll(() => marksOn(page)).toBe(2)
    await choose(settings, '[data-rule=requests-row-total]', 'notice')
    await expect.poll(async () => (await page.marks()).map(({ severity }) => severity).sort()).toEqual(['error', 'notice'])
    await expect.poll(async () => (await given.browser.badge(page)).text).toBe('1')
    await choose(settings, '[data-severity=notice]', false)
    await expect.poll(() => marksOn(page)).toBe(1)
    await settings.click('[data-action=reset]')
    await expect.poll(() => marksOn(page)).toBe(3)
    await settings.close()
    await page.close()
  })

  test('marks go on one site, or everywhere, and the findings stay in the popup', async () => {
    const page = await visitSample(given, 'row-shifted')
    await page.waitForMarks(2)
    const shown = () => page.evaluate(() => document.querySelector('gouji-overlay') !== null)
    const popup = await given.browser.openPopup(page)
    await popup.click('[data-action=site-marks]')
    await expect.poll(shown).toBe(false)
    expect(await popup.evaluate(() => document.querySelectorAll('.finding').length)).toBe(2)
    const settings = await options()
    await settings.waitFor('the site', () => document.querySelector('.sites')?.textContent?.includes('shipanxian-sample.gov.cn'))
    await settings.click('[data-site]')
    await expect.poll(shown).toBe(true)
    await choose(settings, '[data-setting=marks]', false)
    await expect.poll(shown).toBe(false)
    await choose(settings, '[data-setting=marks]', true)
    await expect.poll(shown).toBe(true)
    await settings.close()
    await popup.close()
    await page.close()
  })

  test('language and theme hold at once: in the settings, in the popup and on the page', async () => {
    const page = await visitSample(given, 'row-shifted')
    const popup = await given.browser.openPopup(page)
    const settings = await options()
    await choose(settings, '[data-setting=language]', 'en')
    await choose(settings, '[data-setting=theme]', 'dark')
    await settings.waitFor('English', () => document.querySelector('h1')?.textContent === 'Settings of Gouji')
    await popup.waitFor('English', () => document.querySelector('.verdict')?.textContent === 'Some figures or parts do not agree')
    await popup.waitFor('English findings', () => document.querySelector('.finding')?.textContent?.includes('Column “natural persons”'))
    // Language and theme are stored one after the other.
    await popup.waitFor('the dark ground', () => getComputedStyle(document.body).backgroundColor === 'rgb(28, 30, 32)')
    const name = await page.waitFor('an English mark', () => {
      const label = document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('[data-finding]')?.getAttribute('aria-label')
      return label?.startsWith('Column') && label
    })
    expect(name).toContain('natural persons')
    await settings.click('[data-action=reset]')
    await popup.waitFor('Chinese', () => document.querySelector('.verdict')?.textContent === '有不一致之处')
    await settings.close()
    await popup.close()
    await page.close()
  })

  test('settings go out as a file and come in again; another file changes nothing', async () => {
    const settings = await options()
    await settings.evaluate(() => {
      const saved: { name: string; text: Promise<string> }[] = []
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        saved.push({ name: this.download, text: fetch(this.href).then((response) => response.text()) })
      }
      Object.assign(window, { saved })
    })
    await choose(settings, '[data-rule=blank-cell]', 'warning')
    await settings.waitFor('the change', () => document.querySelector('.changed') !== null)
    await settings.click('[data-action=export-settings]')
    const text = await settings.waitFor(
      'the file',
      async () => (window as unknown as { saved: { text: Promise<string> }[] }).saved[0]?.text,
    )
    expect(JSON.parse(text)).toMatchObject({ format: 'gouji-settings/1', settings: { rules: { 'blank-cell': 'warning' } } })
    const load = (content: string) =>
      settings.evaluate((given) => {
        const input = document.querySelector<HTMLInputElement>('input[type=file]')
        const files = new DataTransfer()
        files.items.add(new File([given], 'settings.json', { type: 'application/json' }))
        if (!input) throw new Error('no file input')
        input.files = files.files
        input.dispatchEvent(new Event('change', { bubbles: true }))
      }, content)
    await settings.click('[data-action=reset]')
    await settings.waitFor('the reset', () => document.querySelector('.changed') === null)
    await load('{"some":"other file"}')
    await settings.waitFor('a word', () => document.querySelector('.toast')?.textContent?.includes('这不是勾稽的设置文件'))
    await load(text)
    await settings.waitFor('the change', () => document.querySelector('.changed [data-rule]')?.getAttribute('data-rule') === 'blank-cell')
    await settings.click('[data-action=undo]')
    await settings.waitFor('it to be taken back', () => document.querySelector('.changed') === null)
    await settings.close()
  })
})
