import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { livePages } from '../portal/samples/live.ts'
import { inEachBrowser } from './harness.ts'
import { addressOf, liveIn } from './live.ts'

const { first, second, scriptedTabs } = livePages
const titles = { first: '自然资源局2022年', second: '农业农村局2023年' }

// Firefox, whose background is a page that is always there, never stops it.
inEachBrowser((given) => {
  describe.skipIf(given.kind === 'firefox')('the browser stops the background', () => {
    const { waitForReports, waitForMarksOf, waitForNothing } = liveIn(given)

    test('before the popup asks: what is known is known, and what the reader does there is done', async () => {
      const page = await given.browser.visit(addressOf(first))
      await waitForMarksOf(page, (await waitForReports(page, [titles.first]))[0])
      expect(await given.browser.stopBackground()).toBe(true)
      const popup = await given.browser.openPopup(page)
      await popup.click('.finding[data-finding]')
      await given.browser.stopBackground()
      await popup.click('[data-deed=here]')
      await expect.poll(async () => (await given.browser.badge(page)).text).toBe('')
      await expect.poll(() => page.marks()).toEqual([])
      await given.browser.stopBackground()
      await popup.click('[data-action=restore]')
      await waitForMarksOf(page, (await waitForReports(page, [titles.first]))[0])
      await popup.close()
      await page.close()
    })

    // From the gate's word to the auditor's: somewhere on the way each of these comes between.
    test.each([0, 20, 40, 60, 80, 120, 160, 240])(
      '%i ms after a report was loaded: it is audited and counted all the same',
      async (delay) => {
        const page = await given.browser.visit('about:blank')
        await given.browser.stopBackground()
        await page.leave((address) => {
          location.href = address
        }, addressOf(first))
        await pause(delay)
        await given.browser.stopBackground()
        await waitForMarksOf(page, (await waitForReports(page, [titles.first]))[0])
        await page.close()
      },
    )

    test('again and again while a report is loaded: it is audited and counted all the same', async () => {
      const page = await given.browser.visit(addressOf(first))
      for (let time = 0; time < 4; time += 1) {
        await given.browser.stopBackground()
        await pause(40)
      }
      await waitForMarksOf(page, (await waitForReports(page, [titles.first]))[0])
      await page.close()
    })

    test('while a page is away in the back/forward cache, or changes its report', async () => {
      const page = await given.browser.visit(addressOf(first))
      await waitForReports(page, [titles.first])
      await page.leave((address) => {
        location.href = address
      }, addressOf(second))
      await waitForReports(page, [titles.second])
      await given.browser.stopBackground()
      await page.leave(() => history.back())
      await waitForMarksOf(page, (await waitForReports(page, [titles.first], [addressOf(first)]))[0])
      await page.close()
      const tabs = await given.browser.visit(addressOf(scriptedTabs))
      await waitForNothing(tabs)
      await given.browser.stopBackground()
      await tabs.click('#tab1')
      await waitForMarksOf(tabs, (await waitForReports(tabs, ['']))[0])
      await tabs.close()
    })
  })
})
