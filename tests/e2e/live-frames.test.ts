import { expect, test } from 'vitest'
import { atRest, type TestPage } from '../browsers/page.ts'
import { livePages } from '../portal/samples/live.ts'
import { inEachBrowser } from './harness.ts'
import { addressOf, liveIn } from './live.ts'

const { frames, first, second, other } = livePages
const titles = { first: '自然资源局2022年', second: '农业农村局2023年', other: '工业和信息化局2021年' }
const news = `http://${frames.host}/live/frame/news.html`

inEachBrowser((given) => {
  const { waitForReports, waitForNothing, rest } = liveIn(given)

  /** Puts a frame on the page, or sends the one of this name elsewhere. */
  const frame = (page: TestPage, name: string, address: string) =>
    page.evaluate(
      (to) => {
        const known = document.getElementById(to.name) as HTMLIFrameElement | null
        const element = known ?? document.createElement('iframe')
        element.id = to.name
        element.width = '100%'
        element.height = '900'
        element.src = to.address
        if (!known) document.getElementById('place')?.append(element)
      },
      { name, address },
    )
  /** What is known of the page's frames once nothing is added to it: repairs come after the marks. */
  const framesAtRest = (page: TestPage) => atRest('the frames', async () => (await given.browser.tabState(page))?.frames, 500)
  const remove = (page: TestPage, name: string) => page.evaluate((id) => document.getElementById(id)?.remove(), name)

  test('frames that come late, of this portal and of another, are reports of this tab', async () => {
    const page = await given.browser.visit(addressOf(frames))
    await frame(page, 'a', addressOf(first))
    await waitForReports(page, [titles.first], [addressOf(first)])
    await frame(page, 'b', addressOf(other))
    await waitForReports(page, [titles.first, titles.other], [addressOf(first), addressOf(other)])
    await page.close()
  })

  test('a frame that goes elsewhere is forgotten, or is what it shows now', async () => {
    const page = await given.browser.visit(addressOf(frames))
    await frame(page, 'a', addressOf(first))
    await frame(page, 'b', addressOf(other))
    await waitForReports(page, [titles.first, titles.other])
    await frame(page, 'a', addressOf(second))
    await waitForReports(page, [titles.second, titles.other])
    await frame(page, 'b', news)
    await waitForReports(page, [titles.second])
    await frame(page, 'a', addressOf(other))
    await waitForReports(page, [titles.other])
    await frame(page, 'a', 'about:blank')
    await waitForNothing(page)
    await page.close()
  })

  test('a frame that is removed is forgotten, and the others stay', async () => {
    const page = await given.browser.visit(addressOf(frames))
    await frame(page, 'a', addressOf(first))
    await frame(page, 'b', addressOf(other))
    await waitForReports(page, [titles.first, titles.other])
    await remove(page, 'b')
    await waitForReports(page, [titles.first])
    await remove(page, 'a')
    await waitForNothing(page)
    await frame(page, 'a', addressOf(first))
    await waitForReports(page, [titles.first])
    await page.close()
  })

  test('frames that come and go beside a report leave its audit and its marks alone', async () => {
    const page = await given.browser.visit(addressOf(first))
    await waitForReports(page, [titles.first])
    await page.waitForMarks(1)
    await rest(1000)
    const before = await framesAtRest(page)
    expect(before.length).toBe(1)
    const marked = await page.evaluate(() => {
      const world = window as unknown as { marks: Element[] }
      world.marks = [...(document.querySelector('gouji-overlay')?.shadowRoot?.querySelectorAll('[data-finding]') ?? [])]
      return world.marks.length
    })
    for (const address of [news, addressOf(frames)]) {
      await page.evaluate((src) => {
        const element = document.createElement('iframe')
        element.src = src
        element.className = 'late'
        document.body.append(element)
      }, address)
      await rest(1500)
      expect((await given.browser.tabState(page))?.frames).toEqual(before)
    }
    // Chromium tells of this as if the tab loaded another page.
    await page.evaluate((src) => {
      for (const late of document.querySelectorAll<HTMLIFrameElement>('.late')) late.src = `${src}?again`
    }, news)
    await rest(1500)
    expect((await given.browser.tabState(page))?.frames).toEqual(before)
    await page.evaluate(() => {
      for (const late of document.querySelectorAll('.late')) late.remove()
    })
    await rest(1500)
    expect((await given.browser.tabState(page))?.frames).toEqual(before)
    expect(await page.evaluate(() => (window as unknown as { marks: Element[] }).marks.filter((mark) => mark.isConnected).length)).toBe(
      marked,
    )
    await page.close()
  })

  test('a tab with frames that goes elsewhere keeps none of them', async () => {
    const page = await given.browser.visit(addressOf(frames))
    await frame(page, 'a', addressOf(first))
    await waitForReports(page, [titles.first])
    await page.leave((address) => {
      location.href = address
    }, news)
    await waitForNothing(page)
    expect(await given.browser.tabState(page)).toBeNull()
    await page.close()
  })
})
