import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { type TestPage, until } from '../browsers/page.ts'
import { inEachBrowser } from './harness.ts'
import { addressOf } from './live.ts'
import { sampleNamed, visitSample } from './sample.ts'

type Area = 'session' | 'local' | 'sync'
interface Storage {
  get(keys: null): Promise<Record<string, unknown>>
  set(items: object): Promise<void>
  remove(keys: string[]): Promise<void>
  clear(): Promise<void>
}
type Api = Record<'storage', Record<Area, Storage>>

inEachBrowser((given) => {
  const openDesk = () => given.browser.openExtensionPage('options.html', 900)
  const put = (desk: TestPage, area: Area, items: object) =>
    desk.evaluate(
      ([where, what]) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
        return (browser ?? chrome).storage[where].set(what)
      },
      [area, items] as [Area, object],
    )
  const clear = (desk: TestPage, area: Area) =>
    desk.evaluate((where) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      return (browser ?? chrome).storage[where].clear()
    }, area)
  /** Leaves no room in the storage for so many characters; fills it by pieces that become smaller. */
  const fill = (desk: TestPage, area: Area) =>
    desk.evaluate(async (where) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
      const storage = (browser ?? chrome).storage[where]
      let at = 0
      for (let size = where === 'sync' ? 8000 : 4_000_000; size >= 1; size = Math.floor(size / 2)) {
        try {
          for (let round = 0; round < 40; round += 1) {
            await storage.set({ [`filler${at}`]: 'x'.repeat(size) })
            at += 1
          }
        } catch {
          // No room for a piece of this size.
        }
      }
      return at
    }, area)

  test('older, newer and damaged values: what can be read holds, and nothing else is lost or in the way', async () => {
    const desk = await openDesk()
    const page = await visitSample(given, 'column-does-not-add-up')
    await page.waitForMarks(3)
    await put(desk, 'sync', {
      settings: { version: 0, rules: { 'requests-balance': 'off', bound: 'loud', 'a-rule-of-later': 'notice' }, theme: 7, marks: 'yes' },
      'site:': null,
      'site:www.example.gov.cn': { marks: false },
      'something-older': [1, 2],
    })
    await put(desk, 'local', { dismissed: [null, 7, { page: 1 }, { page: 'x', finding: 'y', message: 'z' }], other: {} })
    await expect.poll(async () => (await page.marks()).length).toBe(2)
    // What was set has the page audited anew, which mends what is damaged: it may come late, and then all is damaged once more.
    await pause(2000)
    const damage = () =>
      put(desk, 'session', { [`tab:${page.tab}`]: { frames: [{ frameId: 'none' }] }, 'tab:': 1, 'tab:none': { frames: [] } })
    await damage()
    const popup = await given.browser.openPopup(page)
    await until('a word', async () => {
      await damage()
      await pause(500)
      return popup.evaluate(() => document.querySelector('[data-situation=nothing]') !== null)
    })
    await popup.click('.step')
    await popup.waitFor('the findings', () => document.querySelectorAll('.finding').length === 2)
    await desk.waitFor('the count', () => document.body.innerText.includes('隐藏了 1 处'))
    await desk.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('[data-rule=requests-balance]')
      if (select) select.value = 'notice'
      select?.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await expect.poll(async () => (await page.marks()).map(({ severity }) => severity).sort()).toEqual(['error', 'error', 'notice'])
    for (const area of ['sync', 'local', 'session'] as const) await clear(desk, area)
    await popup.close()
    await desk.close()
    await page.close()
  })

  test('a session storage that is full of other things: the report is marked all the same, and is told as soon as there is room', async () => {
    const desk = await openDesk()
    expect(await fill(desk, 'session')).toBeGreaterThan(2)
    const page = await given.browser.visit(addressOf(sampleNamed('column-does-not-add-up')))
    await page.waitForMarks(3)
    // The repairs are told after the marks: what comes when there is room is kept.
    await until('nothing kept', async () => {
      await clear(desk, 'session')
      await pause(1000)
      return (await given.browser.tabState(page)) === null
    })
    const popup = await given.browser.openPopup(page)
    await popup.waitFor('the step', () => document.querySelector('.step') !== null)
    await popup.click('.step')
    await popup.waitFor('the findings', () => document.querySelectorAll('.finding').length === 3)
    await expect.poll(async () => (await given.browser.badge(page)).text).toBe('3')
    await popup.close()
    await desk.close()
    await page.close()
  })

  test('a synced storage that is full: the reader is told, what was set before still holds, and nothing is half stored', async () => {
    const desk = await openDesk()
    const page = await visitSample(given, 'column-does-not-add-up')
    await page.waitForMarks(3)
    const choose = (rule: string) =>
      desk.evaluate((at) => {
        const select = document.querySelector<HTMLSelectElement>(`[data-rule=${at}]`)
        if (select) select.value = 'off'
        select?.dispatchEvent(new Event('change', { bubbles: true }))
      }, rule)
    await choose('requests-balance')
    await expect.poll(async () => (await page.marks()).length).toBe(2)
    await fill(desk, 'sync')
    await choose('requests-row-total')
    await desk.waitFor('a word in the settings', () => document.body.innerText.includes('浏览器没有保存'))
    expect(await page.marks()).toHaveLength(2)
    await page.click('[data-finding]')
    await page.waitForCard()
    await page.click('[data-action=more]')
    await page.click('[data-action=everywhere]')
    await page.waitFor('a word in the card', () =>
      document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.card')?.textContent?.includes('没有保存'),
    )
    await expect.poll(async () => (await page.marks()).length).toBe(2)
    await clear(desk, 'sync')
    await expect.poll(async () => (await page.marks()).length).toBe(3)
    await desk.close()
    await page.close()
  })
})
