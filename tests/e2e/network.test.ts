import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openBrowser } from '../browsers/browser.ts'
import type { TestPage } from '../browsers/page.ts'
import { samplePages } from '../portal/pages.ts'
import type { SamplePage } from '../portal/sample.ts'
import { inEachBrowser, isOfTheBrowser } from './harness.ts'

inEachBrowser((given) => {
  /** What pages load there is the same code, and to load all of them four times takes a minute. */
  const walked = given.kind === 'chromium' ? samplePages : samplePages.filter((_, at) => at % 4 === 0)
  /** What the portal is asked for while `work` runs, sorted. Icons are the browser's own doing. */
  const askedDuring = async (work: () => Promise<void>) => {
    const before = given.portal.requests.length
    await work()
    const asked = given.portal.requests.slice(before).filter(({ host, path }) => path !== '/favicon.ico' && !isOfTheBrowser(host))
    return asked.map(({ host, path }) => host + path).sort()
  }
  const walk = async (visit: (url: string) => Promise<TestPage>, look: (page: TestPage, sample: SamplePage) => Promise<unknown>) => {
    for (const sample of walked) {
      const page = await visit(`http://${sample.host}${sample.path}`)
      await look(page, sample)
      await page.close()
    }
  }
  /** In Chromium also what never reached the portal: a request to any other name, from any page of the extension or its background. */
  const watchAll = (page: TestPage): string[] => {
    const seen: string[] = []
    if (given.kind === 'chromium') (page.raw as unknown as Page).context().on('request', (request) => seen.push(request.url()))
    return seen
  }

  test('sample pages, with popup, panel, settings, welcome, print and every export: nothing is asked for that the pages themselves do not', async () => {
    const bare = await openBrowser(given.kind, { extension: null, portalPort: given.portal.port, headless: true, language: 'zh-CN' })
    // A page whose script fetches its article has done so when the article is there.
    const isThere = () => document.querySelector('table,img,iframe,frame') !== null
    const expected = await askedDuring(() =>
      walk(bare.visit, async (page, { kind }) => kind === 'report' && (await page.waitFor('the report', isThere))),
    )
    await bare.close()
    let seen: string[] = []
    const asked = await askedDuring(async () => {
      const own = await given.browser.openExtensionPage('options.html')
      seen = watchAll(own)
      await walk(given.browser.visit, async (page, { kind }) => kind !== 'other' && (await given.browser.waitForAudit(page)))
      const sample = samplePages.find(({ name }) => name === 'row-shifted')
      const page = await given.browser.visit(`http://${sample?.host}${sample?.path}`)
      await given.browser.waitForAudit(page)
      const popup = await given.browser.openPopup(page)
      await popup.click('[data-action=export]')
      await popup.evaluate(() => {
        HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
          document.body.dataset.saved = `${document.body.dataset.saved ?? ''} ${this.download}`
        }
      })
      for (const [index, format] of ['json', 'findings', 'fields', 'xlsx', 'text'].entries()) {
        await popup.click(`[data-export=${format}]`)
        await popup.waitFor(`the file ${format}`, (count) => document.body.dataset.saved?.trim().split(' ').length === count, index + 1)
      }
      for (const path of ['options.html', 'welcome.html', `printed.html?tab=${page.tab}&frame=0`, `sidepanel.html?tab=${page.tab}`]) {
        const opened = await given.browser.openExtensionPage(path)
        await opened.waitFor('something to read', () => (document.body.textContent?.trim().length ?? 0) > 20)
        await opened.close()
      }
      await Promise.all([popup.close(), page.close(), own.close()])
    })
    const again = samplePages.find(({ name }) => name === 'row-shifted')
    expect(asked).toEqual([...expected, `${again?.host}${again?.path}`].sort())
    const elsewhere = seen.filter(
      (url) => !/^(?:chrome-extension|data|blob|about|chrome):|^http:\/\/[\w.-]+-sample\.gov\.cn(?::\d+)?\//.test(url),
    )
    expect(elsewhere).toEqual([])
    if (given.kind === 'chromium') expect(seen.some((url) => url.startsWith('chrome-extension://'))).toBe(true)
  })
})
