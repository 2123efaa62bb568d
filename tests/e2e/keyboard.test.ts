import { expect, test } from 'vitest'
import type { TestPage } from '../browsers/page.ts'
import { inEachBrowser } from './harness.ts'
import { markedInWelcome, visitSample } from './sample.ts'

/** What a person can do with a page, by keyboard alone. */
inEachBrowser((given) => {
  /** Everything that can be operated and is no part of a group that arrows move in. */
  const stops = (page: TestPage) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, select, input, a[href], summary, iframe, [tabindex="0"]')]
        .filter((element) => element.tabIndex >= 0 && !element.matches(':disabled') && element.checkVisibility())
        .map((element, at) => {
          element.dataset.stop = String(at)
          return String(at)
        }),
    )

  /** The stops that Tab comes to, from the top of the page. */
  async function reached(page: TestPage, count: number): Promise<Set<string>> {
    await page.evaluate(() => {
      ;(document.activeElement as HTMLElement | null)?.blur()
      const start = document.createElement('span')
      start.tabIndex = -1
      document.body.prepend(start)
      start.focus()
    })
    const seen = new Set<string>()
    for (let presses = 0; presses < count + 6; presses += 1) {
      await page.press('Tab')
      const stop = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.stop ?? null)
      if (stop !== null) seen.add(stop)
    }
    return seen
  }

  /** Waits for it: what follows from a deed, such as the way to take it back, is not there at once. */
  const focusOn = (page: TestPage, selector: string) =>
    page.waitFor(
      selector,
      (at) => {
        const element = document.querySelector<HTMLElement>(at)
        element?.focus()
        return element !== null && document.activeElement === element
      },
      selector,
    )

  test.each(['popup', 'panel'] as const)('%s: Tab comes to everything that can be operated', async (kind) => {
    const page = await visitSample(given, 'row-shifted')
    const view = kind === 'popup' ? await given.browser.openPopup(page) : await given.browser.openPanel(page)
    await view.click('.finding')
    await view.click('[data-action=export]')
    await view.waitFor('the exports', () => document.querySelector('.exports') !== null)
    const all = await stops(view)
    expect(all.length).toBeGreaterThan(20)
    const seen = await reached(view, all.length)
    expect(all.filter((stop) => !seen.has(stop))).toEqual([])
    await view.close()
    await page.close()
  })

  test.each(['options.html', 'welcome.html'])('%s: Tab comes to everything that can be operated', async (path) => {
    const page = await given.browser.openExtensionPage(path, 900)
    await page.waitFor('content', () => document.querySelector('main h1') !== null)
    if (path === 'welcome.html') await page.waitFor('the marks of the sample', markedInWelcome)
    const all = await stops(page)
    const seen = await reached(page, all.length + (path === 'welcome.html' ? 4 : 0))
    // What is inside of the sample has the focus of its own document.
    const missed = await page.evaluate(
      (left) => left.filter((at) => !document.querySelector(`iframe[data-stop="${at}"]`)),
      all.filter((stop) => !seen.has(stop)),
    )
    expect(missed).toEqual([])
    await page.close()
  })

  test('popup: a finding is shown, filtered, hidden and brought back by Enter and Space', async () => {
    const page = await visitSample(given, 'row-shifted')
    const popup = await given.browser.openPopup(page)
    await popup.waitFor('a finding', () => document.querySelector('.finding') !== null)
    const count = () => popup.evaluate(() => document.querySelectorAll('.finding').length)
    await focusOn(popup, '[data-filter=error]')
    await popup.press(' ')
    await expect.poll(count).toBe(0)
    expect(await popup.evaluate(() => document.querySelector('[data-filter=error]')?.getAttribute('aria-pressed'))).toBe('false')
    await popup.press('Enter')
    await expect.poll(count).toBe(2)
    await focusOn(popup, '.finding')
    await popup.press('Enter')
    await page.waitForCard()
    await focusOn(popup, '[data-deed=here]')
    await popup.press('Enter')
    await expect.poll(count).toBe(1)
    await focusOn(popup, '[data-action=undo]')
    await popup.press('Enter')
    await expect.poll(count).toBe(2)
    await popup.close()
    await page.close()
  })

  test('popup: arrows move in the picture, Enter leads to the cell', async () => {
    const page = await visitSample(given, 'clean-2020')
    const popup = await given.browser.openPopup(page)
    await popup.waitFor('the picture', () => document.querySelector('.picture') !== null)
    const field = () => popup.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.field ?? null)
    await focusOn(popup, '.picture [tabindex="0"]')
    expect(await field()).toBe('regulations.made')
    await popup.press('End')
    expect(await field()).toBe('litigationAfterReconsideration.total')
    await popup.press('ArrowUp')
    expect(await field()).toBe('litigationDirect.total')
    await popup.press('Enter')
    await page.waitFor('the cell to be shown', () => scrollY > 200)
    await popup.close()
    await page.close()
  })
})
