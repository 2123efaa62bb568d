import { expect, test } from 'vitest'
import type { TestPage } from '../browsers/page.ts'
import { livePages } from '../portal/samples/live.ts'
import { inEachBrowser } from './harness.ts'
import { addressOf, liveIn } from './live.ts'

const { first, second, other } = livePages
const reports = [
  { address: addressOf(first), title: '自然资源局2022年' },
  { address: addressOf(second), title: '农业农村局2023年' },
  { address: addressOf(other), title: '工业和信息化局2021年' },
]
/** Any page of the extension, as a place from which its API can be asked. */
interface Api {
  storage: { session: { get(keys: null): Promise<Record<string, unknown>> } }
  windows: { create(of: object): Promise<{ id: number }> }
  tabs: {
    move(tab: number, to: object): Promise<unknown>
    create(of: object): Promise<{ id: number }>
    remove(ids: number[]): Promise<void>
  }
}

inEachBrowser((given) => {
  const { waitForReports, rest } = liveIn(given)
  const keys = async (desk: TestPage) =>
    (
      await desk.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
        return Object.keys(await (browser ?? chrome).storage.session.get(null))
      })
    ).filter((key) => key.startsWith('tab:'))

  // Firefox opens each in a process of its own, and takes half a minute longer for fifty.
  const count = given.kind === 'chromium' ? 50 : 20

  test(`${count} tabs each have their own report and count; of those that are closed nothing is kept`, async () => {
    const desk = await given.browser.openExtensionPage('options.html', 900)
    const pages: TestPage[] = []
    for (let at = 0; at < count; at += 1) pages.push(await given.browser.visit(reports[at % 3]?.address ?? ''))
    for (const [at, page] of pages.entries()) await waitForReports(page, [reports[at % 3]?.title ?? ''])
    expect((await keys(desk)).sort()).toEqual(pages.map(({ tab }) => `tab:${tab}`).sort())
    const [stays, ...others] = pages
    await given.browser.stopBackground()
    await Promise.all(others.map((page) => page.close()))
    await expect.poll(() => keys(desk)).toEqual([`tab:${stays?.tab}`])
    await stays?.close()
    await expect.poll(() => keys(desk)).toEqual([])
    await desk.close()
  })

  test('two windows, each with its popup: each goes on showing its own tab', async () => {
    const [one, two] = [await given.browser.visit(reports[0]?.address ?? ''), await given.browser.visit(reports[1]?.address ?? '')]
    const popups = [await given.browser.openPopup(one), await given.browser.openPopup(two)]
    // A window of its own for the second page and its popup.
    await popups[0]?.evaluate(
      async (tabs) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
        const { id } = await (browser ?? chrome).windows.create({ tabId: tabs[0], focused: true })
        await (browser ?? chrome).tabs.move(tabs[1], { windowId: id, index: -1 })
      },
      [two.tab ?? -1, popups[1]?.tab ?? -1] as const,
    )
    const shows = (popup: TestPage | undefined, title: string) =>
      popup?.waitFor(title, (wanted) => document.querySelector('h1')?.textContent?.includes(wanted) === true, title)
    await shows(popups[0], '自然资源局')
    await shows(popups[1], '农业农村局')
    await one.leave((to) => {
      location.href = to
    }, reports[2]?.address ?? '')
    await shows(popups[0], '工业和信息化局')
    await shows(popups[1], '农业农村局')
    await waitForReports(two, [reports[1]?.title ?? ''])
    for (const page of [...popups, one, two]) await page.close()
  })

  test('a tab that is closed while its report is read leaves nothing behind', async () => {
    const desk = await given.browser.openExtensionPage('options.html', 900)
    for (const delay of [0, 30, 60, 90, 120, 150, 200, 300]) {
      await desk.evaluate(
        async ({ address, delay }) => {
          const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
          const { tabs } = browser ?? chrome
          const opened = await Promise.all([1, 2, 3].map(() => tabs.create({ url: address, active: false })))
          await new Promise((resolve) => setTimeout(resolve, 100 + delay))
          await tabs.remove(opened.map(({ id }) => id))
        },
        { address: reports[0]?.address ?? '', delay },
      )
    }
    // Time for whatever would be kept, and then for it to be forgotten.
    await rest(1500)
    await expect.poll(() => keys(desk)).toEqual([])
    await desk.close()
  })
})
