import { expect, test } from 'vitest'
import { livePages } from '../portal/samples/live.ts'
import { inEachBrowser } from './harness.ts'
import { addressOf, liveIn } from './live.ts'

const { first, frames, other } = livePages
const titles = { first: '自然资源局2022年', other: '工业和信息化局2021年' }

inEachBrowser((given) => {
  const { waitForReports, waitForMarksOf, rest } = liveIn(given)

  /** Ends this extension and starts it anew, as an update does. Its own pages are closed. */
  const reload = async () => {
    const own = await given.browser.openExtensionPage('options.html')
    await own.leave(() => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { runtime: { reload(): void } } | undefined>
      ;(browser ?? chrome)?.runtime.reload()
    })
  }
  /** Keeps the overlay of now, to see what becomes of it. */
  const keepOverlay = () => {
    const world = window as unknown as { old: Element | null }
    world.old = document.querySelector('gouji-overlay')
    return world.old !== null
  }
  const overlays = () => ({
    all: document.querySelectorAll('gouji-overlay').length,
    old: (window as unknown as { old: Element | null }).old?.isConnected,
  })

  test('an extension that is updated takes its marks off an open report, and the new one audits it: once', async () => {
    const page = await given.browser.visit(addressOf(first))
    const framed = await given.browser.visit(addressOf(frames))
    await framed.evaluate((src) => {
      const element = document.createElement('iframe')
      element.src = src
      document.getElementById('place')?.append(element)
    }, addressOf(other))
    await waitForMarksOf(page, (await waitForReports(page, [titles.first]))[0])
    await waitForReports(framed, [titles.other])
    expect(await page.evaluate(keepOverlay)).toBe(true)
    for (const round of ['first', 'second']) {
      await reload()
      await page.waitFor(`the ${round} new overlay`, () => {
        const { old } = window as unknown as { old: Element | null }
        return document.querySelector('gouji-overlay') !== null && !old?.isConnected
      })
      await waitForMarksOf(page, (await waitForReports(page, [titles.first]))[0])
      await waitForReports(framed, [titles.other])
      const audits = await given.browser.countAudits(page)
      await rest(1500)
      expect([await audits(), await page.evaluate(overlays)]).toEqual([0, { all: 1, old: false }])
      // A change would bring back an old one that were still at work.
      await page.evaluate(() => document.querySelector('article')?.append('　'))
      await rest(1500)
      expect(await page.evaluate(overlays)).toEqual({ all: 1, old: false })
      await page.evaluate(keepOverlay)
    }
    await framed.close()
    await page.close()
  })

  test('the marks of the old one answer no more, those of the new one do', async () => {
    const page = await given.browser.visit(addressOf(first))
    await waitForMarksOf(page, (await waitForReports(page, [titles.first]))[0])
    await page.click('[data-finding]')
    await page.waitForCard()
    await page.evaluate(keepOverlay)
    await reload()
    await page.waitFor('the new overlay', () => {
      const { old } = window as unknown as { old: Element | null }
      return document.querySelector('gouji-overlay') !== null && !old?.isConnected
    })
    await waitForMarksOf(page, (await waitForReports(page, [titles.first]))[0])
    await page.click('[data-finding]')
    await page.waitForCard()
    await page.click('[data-action=here]')
    await expect.poll(async () => (await given.browser.badge(page)).text).toBe('')
    await page.close()
  })
})
