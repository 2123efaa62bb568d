import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestPage } from '../browsers/page.ts'
import { violationsIn } from './axe.ts'
import { inEachBrowser } from './harness.ts'
import { visitSample } from './sample.ts'

inEachBrowser((given) => {
  /** Sets the theme in the settings, as a reader does. */
  async function choose(theme: 'auto' | 'light' | 'dark') {
    const settings = await given.browser.openExtensionPage('options.html', 900)
    await settings.waitFor('the rules', () => document.querySelector('.rules') !== null)
    await settings.evaluate((value) => {
      const select = document.querySelector<HTMLSelectElement>('[data-setting=theme]')
      if (select) select.value = value
      select?.dispatchEvent(new Event('change', { bubbles: true }))
    }, theme)
    await settings.waitFor('the theme', (value) => document.documentElement.dataset.theme === value, theme)
    await settings.close()
  }

  describe.each(['light', 'dark'] as const)('axe-core finds no violation: %s', (theme) => {
    let report: TestPage
    beforeAll(async () => {
      await choose(theme)
      report = await visitSample(given, 'text-disagrees')
    })
    afterAll(async () => {
      await report.close()
      await choose('auto')
    })

    test('popup, with what can be done with a finding and the exports open', async () => {
      const popup = await given.browser.openPopup(report)
      await popup.click('.finding')
      await popup.click('[data-action=export]')
      await popup.waitFor('both', () => document.querySelector('.finding-actions') && document.querySelector('.exports') !== null)
      expect(await violationsIn(popup)).toEqual([])
      await popup.close()
    })

    test('side panel, with the whole tables', async () => {
      const page = await visitSample(given, 'column-does-not-add-up')
      const panel = await given.browser.openPanel(page)
      await panel.click('.finding')
      await panel.waitFor('a lit cell', () => document.querySelector('.tables .lit') !== null)
      expect(await violationsIn(panel)).toEqual([])
      await panel.close()
      await page.close()
    })

    test.each(['options.html', 'welcome.html'])('%s', async (path) => {
      const page = await given.browser.openExtensionPage(path, 900)
      await page.waitFor('content', () => document.querySelector('main h1') !== null)
      expect(await violationsIn(page)).toEqual([])
      await page.close()
    })

    test('the printable report', async () => {
      const page = await given.browser.openExtensionPage(`printed.html?tab=${report.tab}&frame=0`, 900)
      await page.waitFor('content', () => document.querySelector('main ol li') !== null)
      expect(await violationsIn(page)).toEqual([])
      await page.close()
    })

    test('the card on the page, with its rarer actions', async () => {
      const [mark] = await report.waitForMarks(1)
      await report.click(`[data-finding="${mark?.id}"]`)
      await report.click('[data-action=more]')
      expect(await violationsIn(report, 'gouji-overlay')).toEqual([])
      await report.press('Escape')
      await report.press('Escape')
    })

    test('a sentence instead of a report', async () => {
      const page = await visitSample(given, 'list-of-reports')
      const popup = await given.browser.openPopup(page)
      await popup.waitFor('the sentence', () => document.querySelector('[data-situation=listing]') !== null)
      expect(await violationsIn(popup)).toEqual([])
      await popup.close()
      await page.close()
    })
  })
})
