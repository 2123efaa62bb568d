import { expect, test } from 'vitest'
import type { TestPage } from '../browsers/page.ts'
import { livePages } from '../portal/samples/live.ts'
import { inEachBrowser } from './harness.ts'
import { addressOf, liveIn } from './live.ts'
import { sampleNamed } from './sample.ts'

const { first, second, frames, other } = livePages
const titles = { first: '自然资源局2022年', second: '农业农村局2023年', other: '工业和信息化局2021年' }

const sample = (name: string) => addressOf(sampleNamed(name))

inEachBrowser((given) => {
  const { waitForReports, waitForNothing, waitForMarksOf } = liveIn(given)

  const goTo = async (page: TestPage, address: string) => {
    await page.leave((to) => {
      // Only a document that comes back as it was still knows this.
      ;(window as unknown as { wasHere: boolean }).wasHere = true
      location.href = to
    }, address)
    await arrived(page, address)
  }
  const arrived = (page: TestPage, address: string) =>
    page.waitFor(address, (to) => location.href === to && document.readyState === 'complete', address)
  const travel = async (page: TestPage, steps: number, address: string) => {
    await page.leave((delta) => history.go(delta), steps)
    await arrived(page, address)
  }
  /** Whether this is the document that was left. Asked until it answers: a driver may learn late that the page is another now. */
  const cameBack = async (page: TestPage) =>
    (await page.waitFor('the page', () => ((window as unknown as { wasHere?: boolean }).wasHere ? 'back' : 'anew'))) === 'back'

  test('back to a report from another, and forth: marks, count and state are those of the page in front', async () => {
    const page = await given.browser.visit(addressOf(first))
    await waitForReports(page, [titles.first])
    await goTo(page, addressOf(second))
    await waitForMarksOf(page, (await waitForReports(page, [titles.second], [addressOf(second)]))[0])
    await travel(page, -1, addressOf(first))
    expect(await cameBack(page)).toBe(true)
    await waitForMarksOf(page, (await waitForReports(page, [titles.first], [addressOf(first)]))[0])
    await travel(page, 1, addressOf(second))
    await waitForMarksOf(page, (await waitForReports(page, [titles.second], [addressOf(second)]))[0])
    await page.close()
  })

  test('back to a report from a page that is none, and forth again', async () => {
    const page = await given.browser.visit(addressOf(first))
    await waitForReports(page, [titles.first])
    await goTo(page, sample('farming-news'))
    await waitForNothing(page)
    await travel(page, -1, addressOf(first))
    expect(await cameBack(page)).toBe(true)
    await waitForMarksOf(page, (await waitForReports(page, [titles.first]))[0])
    await travel(page, 1, sample('farming-news'))
    await waitForNothing(page)
    expect(await given.browser.tabState(page)).toBeNull()
    await page.close()
  })

  test('back to a list and to an attachment', async () => {
    const page = await given.browser.visit(sample('list-of-reports'))
    const listed = (await given.browser.waitForAudit(page)).frames[0]?.links
    await goTo(page, sample('report-attached'))
    await expect.poll(async () => (await given.browser.tabState(page))?.frames[0]?.kind).toBe('attachment')
    await goTo(page, addressOf(first))
    await waitForReports(page, [titles.first])
    await travel(page, -1, sample('report-attached'))
    expect(await cameBack(page)).toBe(true)
    await expect.poll(async () => (await given.browser.tabState(page))?.frames[0]?.kind).toBe('attachment')
    await travel(page, -1, sample('list-of-reports'))
    expect(await cameBack(page)).toBe(true)
    await expect
      .poll(async () => (await given.browser.tabState(page))?.frames[0])
      .toMatchObject({
        kind: 'listing',
        links: listed,
      })
    await page.close()
  })

  test('back to a page with reports in frames', async () => {
    const page = await given.browser.visit(addressOf(frames))
    await page.evaluate(
      (addresses) => {
        for (const src of addresses) {
          const element = document.createElement('iframe')
          element.src = src
          document.getElementById('place')?.append(element)
        }
      },
      [addressOf(first), addressOf(other)],
    )
    await waitForReports(page, [titles.first, titles.other])
    await goTo(page, addressOf(second))
    await waitForReports(page, [titles.second])
    await travel(page, -1, addressOf(frames))
    expect(await cameBack(page)).toBe(true)
    await waitForReports(page, [titles.first, titles.other])
    await page.close()
  })

  test('a report that is loaded anew is audited anew, and followed', async () => {
    const page = await given.browser.visit(addressOf(first))
    await waitForReports(page, [titles.first])
    await page.leave(() => {
      Object.assign(window, { wasHere: true })
      location.reload()
    })
    await page.waitFor('the page anew', () => document.readyState === 'complete' && !('wasHere' in window))
    await waitForMarksOf(page, (await waitForReports(page, [titles.first]))[0])
    await page.close()
  })

  test('a popup beside a page that is left and found again says what is in front', async () => {
    const page = await given.browser.visit(addressOf(first))
    await waitForReports(page, [titles.first])
    const popup = await given.browser.openPopup(page)
    const heading = (part: string) =>
      popup.waitFor(part, (wanted) => document.querySelector('h1')?.textContent?.includes(wanted) === true, '自然资源局')
    await heading('自然资源局')
    await goTo(page, sample('farming-news'))
    await popup.waitFor('no report', () => document.querySelector('[data-situation=nothing]') !== null)
    await travel(page, -1, addressOf(first))
    await heading('自然资源局')
    await popup.close()
    await page.close()
  })
})
