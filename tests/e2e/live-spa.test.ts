import { expect, test } from 'vitest'
import { livePages } from '../portal/samples/live.ts'
import { inEachBrowser } from './harness.ts'
import { addressOf, liveIn } from './live.ts'

const host = `http://${livePages.app.host}`
const first = '自然资源局2022年'
const second = '农业农村局2023年'

/** What the page of `livePages.app` offers. */
interface App {
  go(address: string, part: string, wait: number): void
}

inEachBrowser((given) => {
  const { waitForReports, waitForNothing, waitForMarksOf, rest } = liveIn(given)

  async function open() {
    const page = await given.browser.visit(addressOf(livePages.app))
    const go = (address: string, part: string, wait = 300) =>
      // A `const` of a script of the page is no property of its window.
      page.evaluate((to) => (new Function('return go')() as App['go'])(to.address, to.part, to.wait), { address, part, wait })
    return { page, go }
  }

  test('to a report, to another, away from it, and back: marks, count and address are those of what is shown', async () => {
    const { page, go } = await open()
    await rest(500)
    await waitForNothing(page)
    await go('/live/app/1', 'first')
    const [one] = await waitForReports(page, [first], [`${host}/live/app/1`])
    await waitForMarksOf(page, one)
    await go('/live/app/2', 'second', 1500)
    const [two] = await waitForReports(page, [second], [`${host}/live/app/2`])
    await waitForMarksOf(page, two)
    await go('/live/app/3', 'news')
    await waitForNothing(page)
    await page.evaluate(() => history.back())
    await waitForMarksOf(page, (await waitForReports(page, [second], [`${host}/live/app/2`]))[0])
    await page.evaluate(() => history.go(-1))
    await waitForMarksOf(page, (await waitForReports(page, [first], [`${host}/live/app/1`]))[0])
    await page.close()
  })

  test('a report that comes seconds after its address is found', async () => {
    const { page, go } = await open()
    await go('/live/app/1', 'first', 4000)
    await waitForMarksOf(page, (await waitForReports(page, [first]))[0])
    await page.close()
  })

  test('a route after # is followed like any other', async () => {
    const { page } = await open()
    await page.evaluate(() => {
      location.hash = '#/first'
    })
    await waitForMarksOf(page, (await waitForReports(page, [first], [`${addressOf(livePages.app)}#/first`]))[0])
    await page.evaluate(() => {
      location.hash = '#/news'
    })
    await waitForNothing(page)
    await page.close()
  })

  test('a list is told as a list, and forgotten when it goes', async () => {
    const { page, go } = await open()
    await go('/live/app/4', 'list')
    await page.waitFor('the list', () => document.querySelectorAll('#view li').length === 4)
    await expect.poll(async () => (await given.browser.badge(page)).title).toContain('4 份')
    await go('/live/app/5', 'first')
    await waitForReports(page, [first])
    await go('/live/app/4', 'list')
    await expect.poll(async () => (await given.browser.badge(page)).title).toContain('4 份')
    await waitForNothing(page)
    await go('/live/app/6', 'news')
    await expect.poll(async () => given.browser.tabState(page)).toBeNull()
    await page.close()
  })

  test('a page that has left its report is checked on demand like any other, and the next report is found', async () => {
    const { page, go } = await open()
    await go('/live/app/1', 'first')
    await waitForReports(page, [first])
    await go('/live/app/3', 'news')
    await waitForNothing(page)
    const popup = await given.browser.openPopup(page)
    await popup.click('.step')
    await popup.waitFor('the answer', () => document.body.textContent?.includes('没有找到年度报告的标题、章节或表格'))
    await go('/live/app/2', 'second')
    await waitForReports(page, [second])
    await popup.waitFor('the report', () => document.querySelector('h1')?.textContent?.includes('农业农村局') === true)
    await popup.close()
    await page.close()
  })

  test('an address that changes round the same report takes no mark off and looks once', async () => {
    const { page, go } = await open()
    await go('/live/app/1', 'first')
    await waitForMarksOf(page, (await waitForReports(page, [first]))[0])
    await rest(1500)
    const watched = await page.evaluate(() => {
      const root = document.querySelector('gouji-overlay')?.shadowRoot
      const world = window as unknown as { marks: Element[]; removed: number }
      world.marks = [...(root?.querySelectorAll('[data-finding]') ?? [])]
      world.removed = 0
      if (root) {
        const observer = new MutationObserver((records) => {
          world.removed += records.flatMap(({ removedNodes }) => [...removedNodes]).length
        })
        observer.observe(root, { childList: true, subtree: true })
      }
      return world.marks.length
    })
    expect(watched).toBeGreaterThan(0)
    const audits = await given.browser.countAudits(page)
    await page.evaluate(() => history.replaceState(history.state, '', '/live/app/1?from=list'))
    await waitForReports(page, [first], [`${host}/live/app/1?from=list`])
    expect(await audits()).toBe(1)
    await page.evaluate(() => {
      location.hash = '#top'
    })
    await rest()
    expect(await audits()).toBeLessThanOrEqual(2)
    const after = await page.evaluate(() => {
      const { marks, removed } = window as unknown as { marks: Element[]; removed: number }
      return { removed, here: marks.filter((mark) => mark.isConnected).length }
    })
    expect(after).toEqual({ removed: 0, here: watched })
    await page.close()
  })
})
