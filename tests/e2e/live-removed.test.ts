import { expect, test } from 'vitest'
import { livePages } from '../portal/samples/live.ts'
import { inEachBrowser } from './harness.ts'
import { addressOf } from './live.ts'

// Ends the extension that the other tests of a file would need: it stands alone. Firefox stops the scripts of an extension that is taken out
// before they could do anything, and leaves what they have drawn to the page until it is loaded anew.
inEachBrowser((given) => {
  test.skipIf(given.kind === 'firefox')(
    'an auditor that outlives its extension takes everything off the page at the next change, without a word',
    async () => {
      const page = await given.browser.visit(addressOf(livePages.first))
      await page.waitForMarks(1)
      await given.browser.removeExtension()
      const gone = () => {
        // The page changes until somebody notices.
        document.title += '·'
        return document.querySelector('gouji-overlay') === null
      }
      await page.waitFor('the overlay to go', gone)
      expect(await page.evaluate(() => document.querySelectorAll('gouji-overlay').length)).toBe(0)
    },
  )
})
