import { expect, test } from 'vitest'
import { livePages } from '../portal/samples/live.ts'
import { inEachBrowser } from './harness.ts'
import { addressOf } from './live.ts'

const { first } = livePages

// Ends the extension that the other tests of a file would need: it stands alone.
inEachBrowser((given) => {
  test('an auditor that outlives its extension takes everything off the page at the next change, without a word', async () => {
    const page = await given.browser.visit(addressOf(first))
    await page.waitForMarks(1)
    const popup = await given.browser.openPopup(page)
    await popup.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { runtime: { reload(): void } } | undefined>
      setTimeout(() => (browser ?? chrome)?.runtime.reload())
    })
    await page.evaluate(() => {
      const world = window as unknown as { old: Element | null }
      world.old = document.querySelector('gouji-overlay')
    })
    const gone = () => {
      // The page changes until somebody notices.
      document.title += '·'
      return !(window as unknown as { old: Element | null }).old?.isConnected
    }
    await page.waitFor('the old overlay to go', gone, undefined, 30_000)
    // Firefox puts the new extension into pages that are open, Chromium waits for the next page.
    await new Promise((resolve) => setTimeout(resolve, 2000))
    expect(await page.evaluate(() => document.querySelectorAll('gouji-overlay').length)).toBe(given.kind === 'firefox' ? 1 : 0)
  })
})
