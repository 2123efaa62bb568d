import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../browsers/browser.ts'
import { atRest, type TestPage } from '../browsers/page.ts'
import { samplePages } from '../portal/pages.ts'
import { inEachBrowser } from './harness.ts'
import { visitSample } from './sample.ts'

/** A page as its own scripts and its reader find it, the documents of its frames included. */
interface Untouched {
  /** The box of every element, in document order. */
  boxes: string[]
  extents: string[]
  markup: string[]
}

inEachBrowser((given) => {
  /** The same browser without the extension: what a page is like that nothing has ever touched. */
  let plain: TestBrowser
  beforeAll(async () => {
    plain = await openBrowser(given.kind, { extension: null, portalPort: given.portal.port, headless: true, language: 'zh-CN' })
  })
  afterAll(() => plain?.close())

  test.each(samplePages.map((page) => [page.name, page] as const))(
    '%s: marks are those of the audit, and the page is as it is without the extension but for one element',
    async (name, { host, path, truth, kind }) => {
      const url = `http://${host}${path}`
      const findings = truth?.findings ?? []
      const [page, bare] = [await given.browser.visit(url), await plain.visit(url)]
      // A script fetches its article.
      const isFinished = ({ markup }: Untouched) => name !== 'loaded-late' || markup.some((text) => text.includes('<table'))
      const before = await pageAtRest(bare, isFinished)
      if (kind === 'report') await given.browser.waitForAudit(page)
      const marks = findings.length > 0 && (await hasReportAtTop(page)) ? await page.waitForMarks(findings.length) : await page.marks()
      if (marks.length > 0) expect(marks.map(({ id }) => id).sort()).toEqual(findings)
      const after = await pageAtRest(page, isFinished)
      const hosts = after.markup.map((markup) => markup.match(overlay)?.length ?? 0)
      expect(hosts.reduce((sum, count) => sum + count, 0)).toBe(findings.length > 0 ? 1 : 0)
      expect({ ...after, markup: after.markup.map((markup) => markup.replace(overlay, '')) }).toEqual(before)
      await Promise.all([page.close(), bare.close()])
    },
  )

  test('no badge covers the number of its cell', async () => {
    const page = await visitSample(given, 'row-shifted')
    const covered = await page.evaluate(() => {
      const root = document.querySelector('gouji-overlay')?.shadowRoot
      const badges = [...(root?.querySelectorAll('[data-finding]') ?? [])].map((mark) => mark.getBoundingClientRect())
      const cells = [...document.querySelectorAll('td')].filter((cell) => !cell.querySelector('table'))
      const numbers = cells.flatMap((cell) => {
        const range = document.createRange()
        range.selectNodeContents(cell)
        return cell.textContent?.trim() ? [...range.getClientRects()] : []
      })
      return badges.filter((badge) =>
        numbers.some((text) => text.left < badge.right && text.right > badge.left && text.top < badge.bottom && text.bottom > badge.top),
      ).length
    })
    expect(covered).toBe(0)
    await page.close()
  })
})

const overlay = /<gouji-overlay[^>]*><\/gouji-overlay>/g

/** What the page is like once it has stopped changing. */
function pageAtRest(page: TestPage, isFinished: (document: Untouched) => boolean): Promise<Untouched> {
  return atRest('the page', async () => {
    const now = await page.evaluate(look)
    return isFinished(now) && now
  })
}

async function hasReportAtTop(page: TestPage): Promise<boolean> {
  return page.evaluate(() => document.querySelector('table') !== null || document.querySelector('iframe,frame') === null)
}

function look(): Untouched {
  const found: Untouched = { boxes: [], extents: [], markup: [] }
  const visit = (document: Document): void => {
    for (const element of document.querySelectorAll('*')) {
      if (element.localName === 'gouji-overlay') continue
      const { x, y, width, height } = element.getBoundingClientRect()
      found.boxes.push([element.localName, x, y, width, height].join(' '))
      if (element instanceof HTMLIFrameElement && element.contentDocument) visit(element.contentDocument)
    }
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement
    found.extents.push([scrollWidth, scrollHeight, clientWidth, clientHeight].join(' '))
    found.markup.push(document.documentElement.outerHTML)
  }
  visit(document)
  return found
}
