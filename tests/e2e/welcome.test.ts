import { expect, test } from 'vitest'
import { inEachBrowser, isOfTheBrowser } from './harness.ts'
import { markedInWelcome } from './sample.ts'

inEachBrowser((given) => {
  test('the sample is checked on the welcome page by the very code, without a network', async () => {
    const asked = () => given.portal.requests.filter(({ host }) => !isOfTheBrowser(host)).length
    const before = asked()
    const page = await given.browser.openExtensionPage('welcome.html', 1000)
    const ids = await page.waitFor('the marks of the sample', markedInWelcome)
    expect(ids).toEqual([
      'narrative-table:received.total',
      'requests-column-total:concluded.natural',
      'requests-row-total:concluded.total',
      'requests-balance:carriedForward.natural',
    ])
    const card = await page.waitFor('its card', () => {
      const root = document.querySelector('iframe')?.contentDocument?.querySelector('gouji-overlay')?.shadowRoot
      root?.querySelector<HTMLElement>('[data-finding^=requests-column]')?.click()
      return root?.querySelector('[role=dialog]')?.textContent
    })
    expect(card).toContain('61 ≠ 55')
    expect(asked()).toBe(before)
    await page.close()
  })

  test('what the reader hides on the sample is hidden there alone', async () => {
    const page = await given.browser.openExtensionPage('welcome.html', 1000)
    await page.waitFor('the card', () => {
      const root = document.querySelector('iframe')?.contentDocument?.querySelector('gouji-overlay')?.shadowRoot
      root?.querySelector<HTMLElement>('[data-finding^=requests-column]')?.click()
      return (root?.querySelectorAll('[data-action=everywhere]').length ?? 0) > 0
    })
    const left = await page.waitFor('the mark to go', () => {
      const root = document.querySelector('iframe')?.contentDocument?.querySelector('gouji-overlay')?.shadowRoot
      root?.querySelector<HTMLElement>('[data-action=everywhere]')?.click()
      const count = root?.querySelectorAll('[data-finding]').length ?? 0
      return count === 3 && count
    })
    expect(left).toBe(3)
    const options = await given.browser.openExtensionPage('options.html', 900)
    await options.waitFor('the rules', () => document.querySelector('.rules') !== null)
    expect(await options.evaluate(() => document.querySelectorAll('.changed').length)).toBe(0)
    await options.close()
    await page.close()
  })

  test('icons, privacy and limits are explained', async () => {
    const page = await given.browser.openExtensionPage('welcome.html', 1000)
    const text = (await page.waitFor('text', () => document.querySelector('.icons') && document.body.innerText)).replace(/\s+/g, ' ')
    for (const part of ['工具栏图标', '不发出任何网络请求', '算术不知道什么', '空白不当作零']) expect(text).toContain(part)
    await page.close()
  })
})
