import { expect, test } from 'vitest'
import { until } from '../browsers/page.ts'
import { longPatience } from '../browsers/patience.ts'
import { inEachBrowser } from './harness.ts'
import { visitSample } from './sample.ts'

inEachBrowser((given) => {
  async function panelOn(name: string) {
    const page = await visitSample(given, name)
    const panel = await given.browser.openPanel(page)
    await panel.waitFor('a finding', () => document.querySelector('.finding') !== null)
    return { page, panel }
  }

  test('the whole tables as read, and below a total that does not reconcile what the others want', async () => {
    const { page, panel } = await panelOn('column-does-not-add-up')
    const cells = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.tables td[data-field]')].map(
        (cell) => [cell.dataset.field ?? '', cell.innerText] as const,
      ),
    )
    expect(cells).toHaveLength(200)
    const shown = new Map(cells)
    expect(shown.get('concluded.natural')?.split(/\s+/)).toEqual(['55', '列合计', '61'])
    expect(shown.get('concluded.total')?.split(/\s+/)).toEqual(['73', '行合计', '67'])
    expect(shown.get('carriedForward.natural')?.split(/\s+/)).toEqual(['4', '勾稽', '10'])
    expect(shown.get('received.natural')).toBe('62')
    await panel.close()
    await page.close()
  })

  test('a cell of the panel leads to its cell on the page', async () => {
    const { page, panel } = await panelOn('row-shifted')
    expect(await page.evaluate(() => scrollY)).toBe(0)
    // The light goes out after a moment: whoever looks for it now and then may miss it.
    await page.evaluate(() => {
      const root = document.querySelector('gouji-overlay')?.shadowRoot
      if (!root) throw new Error('no overlay')
      new MutationObserver(() => {
        const light = root.querySelector('.flash')
        if (light instanceof HTMLElement && !light.hidden) Object.assign(window, { isLit: true })
      }).observe(root, { subtree: true, childList: true, attributeFilter: ['hidden'] })
    })
    await panel.evaluate(() => document.querySelector<HTMLElement>('.tables [data-field="carriedForward.total"]')?.click())
    await page.waitFor('the cell to be shown', () => scrollY > 200)
    await page.waitFor('a light on it', () => (window as unknown as { isLit?: boolean }).isLit)
    await panel.close()
    await page.close()
  })

  test('a card that is opened on the page shows its finding in the panel, and lights up its cells', async () => {
    const { page, panel } = await panelOn('row-shifted')
    const [mark] = await page.waitForMarks(2)
    await page.raw.bringToFront()
    // A panel that is not in front may be slow to listen, and the page tells it once.
    const current = await until('the finding in the panel', async () => {
      await page.press('Escape')
      await page.click(`[data-finding="${mark?.id}"]`)
      return panel.waitFor('it', () => document.querySelector('[aria-current=true]')?.getAttribute('data-finding'), undefined, 2000)
    })
    expect(current).toBe(mark?.id)
    expect(await panel.evaluate(() => document.querySelectorAll('.tables td.lit').length)).toBe(20)
    await panel.close()
    await page.close()
  })

  test('by keyboard: the table is one tab stop, arrows move in it, Enter leads to the page', async () => {
    const { page, panel } = await panelOn('row-shifted')
    const focusedField = () => panel.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.field ?? null)
    await panel.evaluate(() =>
      document
        .querySelector<HTMLElement>(
          '[data-field="received.natural"][tabindex="0"], .tables table:has([data-field="received.natural"]) [tabindex="0"]',
        )
        ?.focus(),
    )
    expect(await focusedField()).toBe('received.natural')
    await panel.press('ArrowRight')
    await panel.press('ArrowDown')
    expect(await focusedField()).toBe('carriedOver.business')
    expect(
      await panel.evaluate(() => document.querySelectorAll('.tables table:has([data-field="received.natural"]) [tabindex="0"]').length),
    ).toBe(1)
    await panel.press('Enter')
    await page.waitFor('the cell to be shown', () => scrollY > 200)
    await panel.close()
    await page.close()
  })

  test('the popup opens the panel of the browser, beside the page', async () => {
    const page = await visitSample(given, 'row-shifted')
    const popup = await given.browser.openPopup(page)
    await popup.waitFor('the popup', () => document.querySelector('[data-action=panel]') !== null)
    // A popup goes when the panel opens; here it is a tab that has to stay.
    await popup.evaluate(() => Object.assign(window, { close: () => undefined }))
    await popup.click('[data-action=panel]')
    await popup.waitFor('the panel', async () => {
      interface Api {
        sidebarAction?: { isOpen(details: object): Promise<boolean> }
        runtime: { getContexts?(filter: object): Promise<{ contextType: string }[]> }
      }
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      if (browser?.sidebarAction) return browser.sidebarAction.isOpen({})
      return (await chrome.runtime.getContexts?.({}))?.some(({ contextType }) => contextType === 'SIDE_PANEL')
    })
    await popup.close()
    await page.close()
  })

  test('the panel goes with the tab in front', async () => {
    const page = await visitSample(given, 'row-shifted')
    const other = await visitSample(given, 'list-of-reports')
    const panel = await given.browser.openExtensionPage('sidepanel.html', 400)
    await page.raw.bringToFront()
    // In Firefox both together were seen to take most of a minute.
    const isReport = () => document.querySelector('h1')?.textContent === '石畔县民政局'
    await panel.waitFor('the report', isReport, undefined, longPatience)
    await other.raw.bringToFront()
    const isListing = () => document.querySelector('[data-situation=listing]') !== null
    await panel.waitFor('the listing', isListing, undefined, longPatience)
    await panel.close()
    await other.close()
    await page.close()
  })
})
