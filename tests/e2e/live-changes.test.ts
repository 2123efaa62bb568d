import { expect, test } from 'vitest'
import type { TestPage } from '../browsers/page.ts'
import { livePages } from '../portal/samples/live.ts'
import { inEachBrowser } from './harness.ts'
import { addressOf, liveIn } from './live.ts'

const { scriptedTabs, styledTabs, restless, first, second } = livePages
const titles = { first: '自然资源局2022年', second: '农业农村局2023年', restless: '水务局2023年' }
const wrongCell = 'review-total:litigationDirect.total'

/** Marks that are on the page now, and what becomes of them. */
interface Watched {
  marks: Element[]
  removed: number
}

inEachBrowser((given) => {
  const { waitForReports, waitForNothing, waitForMarksOf, rest } = liveIn(given)

  /** Begins to watch the marks; returns how many there are. */
  const watchMarks = (page: TestPage) =>
    page.evaluate(() => {
      const root = document.querySelector('gouji-overlay')?.shadowRoot
      const world = window as unknown as Watched
      world.marks = [...(root?.querySelectorAll('[data-finding]') ?? [])]
      world.removed = 0
      const observer = new MutationObserver((records) => {
        for (const { removedNodes } of records) {
          for (const node of removedNodes) if (world.marks.some((mark) => node.contains(mark))) world.removed += 1
        }
      })
      if (root) observer.observe(root, { childList: true, subtree: true })
      return world.marks.length
    })
  const watchedMarks = (page: TestPage) =>
    page.evaluate(() => {
      const { marks, removed } = window as unknown as Watched
      return { removed, here: marks.filter((mark) => mark.isConnected).length }
    })

  test.each([
    ['a script', scriptedTabs],
    ['CSS alone', styledTabs],
  ])('two reports in tabs that %s shows: each is audited when it is shown, none before', async (_, tabs) => {
    const page = await given.browser.visit(addressOf(tabs))
    await rest(1500)
    await waitForNothing(page)
    await page.click('#tab1')
    const [one] = await waitForReports(page, [''])
    expect(one?.audit?.report?.year).toBe(2022)
    await waitForMarksOf(page, one)
    await page.click('#tab2')
    await expect.poll(async () => (await given.browser.tabState(page))?.frames[0]?.audit?.report?.year).toBe(2023)
    await waitForMarksOf(page, (await waitForReports(page, ['']))[0])
    await page.click('#tab0')
    await waitForNothing(page)
    await page.click('#tab2')
    await waitForMarksOf(page, (await waitForReports(page, ['']))[0])
    await page.close()
  })

  test('tables that are drawn anew, elsewhere on the page: the mark stands at the new cell', async () => {
    const page = await given.browser.visit(addressOf(first))
    const [report] = await waitForReports(page, [titles.first])
    await waitForMarksOf(page, report)
    await page.evaluate(() => {
      const tables = [...document.querySelectorAll('table')]
      for (const table of tables) table.outerHTML = String(table.outerHTML)
      document.querySelector('article')?.insertAdjacentHTML('afterbegin', '<div style="height: 777px"></div>')
    })
    await page.waitFor(
      'the mark at the new cell',
      (id) => {
        const mark = document.querySelector('gouji-overlay')?.shadowRoot?.querySelector(`[data-finding="${id}"]`)
        if (!mark || mark.getClientRects().length === 0) return false
        mark.scrollIntoView({ block: 'center', behavior: 'instant' })
        const row = [...document.querySelectorAll('article table')].at(-1)?.querySelector<HTMLTableRowElement>('tr:last-child')
        const cell = [...(row?.cells ?? [])].find(({ textContent }) => textContent === '2')?.getBoundingClientRect()
        const badge = mark.getBoundingClientRect()
        return cell !== undefined && Math.hypot(badge.x - cell.right, badge.y - cell.top) < 60
      },
      wrongCell,
    )
    await waitForMarksOf(page, report)
    await page.close()
  })

  test('a figure that the page mends takes its mark away, and the wrong one brings it back', async () => {
    const page = await given.browser.visit(addressOf(first))
    await waitForMarksOf(page, (await waitForReports(page, [titles.first]))[0])
    const write = (from: string, to: string) =>
      page.waitFor(
        `the cell that says ${from}`,
        (texts) => {
          // The total that is wrong is the only figure of its kind in the last row of the last table.
          const row = [...document.querySelectorAll('article table')].at(-1)?.querySelector<HTMLTableRowElement>('tr:last-child')
          const cell =
            row?.querySelector<HTMLElement>('.live') ?? [...(row?.cells ?? [])].find(({ textContent }) => textContent === texts.from)
          if (cell?.textContent !== texts.from) return false
          cell.className = 'live'
          cell.textContent = texts.to
          return true
        },
        { from, to },
      )
    await write('2', '1')
    await expect.poll(async () => (await given.browser.badge(page)).text).toBe('')
    await expect.poll(() => page.marks()).toEqual([])
    await write('1', '2')
    await page.waitForMarks(1)
    await page.close()
  })

  test('a page that is rewritten with another report, and another, after it has loaded', async () => {
    const page = await given.browser.visit(addressOf(first))
    await waitForMarksOf(page, (await waitForReports(page, [titles.first]))[0])
    const rewrite = (address: string) =>
      page.evaluate(async (from) => {
        const markup = await (await fetch(from)).text()
        document.open()
        document.write(markup)
        document.close()
      }, address)
    await rewrite(addressOf(second))
    await waitForMarksOf(page, (await waitForReports(page, [titles.second]))[0])
    // The listeners of the overlay must have come back too: the page took them with all others.
    await page.hover('[data-finding]')
    await page.waitForCard()
    await rewrite(addressOf(first))
    await waitForMarksOf(page, (await waitForReports(page, [titles.first]))[0])
    await rewrite(`http://${first.host}/live/frame/news.html`)
    await waitForNothing(page)
    await page.close()
  })

  test('a page that never rests is audited seldom, its marks stay the same elements, and a real change is followed', async () => {
    const page = await given.browser.visit(addressOf(restless))
    await waitForMarksOf(page, (await waitForReports(page, [titles.restless]))[0])
    await rest(1000)
    const marks = await watchMarks(page)
    const audits = await given.browser.countAudits(page)
    await rest(20_000)
    const ticks = await page.evaluate(() => Number(document.getElementById('clock')?.textContent))
    const during = await audits()
    // It never rested. How often its timers go off is the machine's affair: hundreds of times, or thousands.
    expect(ticks).toBeGreaterThan(100)
    expect(during).toBeLessThanOrEqual(6)
    expect(await watchedMarks(page)).toEqual({ removed: 0, here: marks })
    await page.evaluate(() => document.querySelector('article')?.remove())
    await waitForNothing(page)
    await page.close()
  })

  test('on a report that stays as it is nothing is audited again', async () => {
    const page = await given.browser.visit(addressOf(second))
    await waitForMarksOf(page, (await waitForReports(page, [titles.second]))[0])
    const audits = await given.browser.countAudits(page)
    await page.hover('[data-finding]')
    await rest(3000)
    expect(await audits()).toBe(0)
    await page.close()
  })
})
