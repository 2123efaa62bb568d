import { expect, test } from 'vitest'
import type { TestPage } from '../browsers/page.ts'
import { attack, attacking } from '../portal/hostile/markup.ts'
import { inEachBrowser } from './harness.ts'
import { hostileIn } from './hostile.ts'

/** Whether anything of the page's text became an element of ours, or ran. */
function harm(page: TestPage): Promise<{ elements: number; hasRun: boolean; handlers: number }> {
  return page.evaluate(() => {
    const root = document.querySelector('gouji-overlay')?.shadowRoot ?? document
    const all = [...root.querySelectorAll('*')]
    return {
      elements: root.querySelectorAll('img,body script').length,
      hasRun: document.documentElement.dataset.run !== undefined,
      handlers: all.filter((element) => element.getAttributeNames().some((name) => name.startsWith('on'))).length,
    }
  })
}

const none = { elements: 0, hasRun: false, handlers: 0 }

inEachBrowser((given) => {
  test('markup as text of a report stays text in card, popup, panel and printed report', async () => {
    const { page, audit } = await hostileIn(given).audited({ name: 'attacking', body: attacking })
    const ids = (await page.waitForMarks(1)).map(({ id }) => id)
    expect(JSON.stringify(audit)).toContain(attack.slice(0, 4))
    for (const id of ids) {
      await page.click(`[data-finding="${id}"]`)
      await page.waitForCard()
      expect(await harm(page)).toEqual(none)
      await page.press('Escape')
    }

    const popup = await given.browser.openPopup(page)
    await popup.waitFor('the agency', () => document.querySelector('h1')?.textContent?.includes('<img') === true)
    expect(await harm(popup)).toEqual(none)
    await popup.close()

    const panel = await given.browser.openPanel(page)
    await panel.waitFor('the tables', () => document.querySelector('table') !== null)
    expect(await panel.text()).toContain('<img')
    expect(await harm(panel)).toEqual(none)
    await panel.close()

    const paper = await given.browser.openExtensionPage(`printed.html?tab=${page.tab}&frame=0`, 900)
    await paper.waitFor('the findings', () => document.querySelectorAll('main ol > li').length >= 1)
    expect(await paper.text()).toContain('<img')
    expect(await harm(paper)).toEqual(none)
    await paper.close()
    await page.close()
  })
})
