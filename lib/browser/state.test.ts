import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { auditOf, findingOf } from './samples.ts'
import { forgetFrame, forgetTab, readTab, recordAudit, recordChecking, recordPage, watchTab } from './state.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const url = 'http://jtj.example.gov.cn/a.html'

beforeEach(() => fakeBrowser.reset())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('nothing is known of a tab at first', async () => {
  expect(await readTab(1)).toBeNull()
})

test('two frames that report at once are both kept', async () => {
  await Promise.all([
    recordPage(1, 0, url, { type: 'gouji:page', kind: 'listing', links: 4 }),
    recordPage(1, 8, `${url}?frame`, { type: 'gouji:page', kind: 'report', links: 0 }),
    recordAudit(1, 8, `${url}?frame`, {
      type: 'gouji:audit',
      audit: auditOf({ findings: [findingOf('error')] }),
      isExplained: true,
      marksShown: true,
    }),
  ])
  const state = await readTab(1)
  expect(state?.frames.map((frame) => [frame.frameId, frame.status, frame.audit?.verdict])).toEqual([
    [8, 'done', 'inconsistent'],
    [0, 'done', undefined],
  ])
})

test('what is told first is never written last, also where the storage is full and room is made', async () => {
  const frame = { type: 'gouji:audit', audit: auditOf({ findings: [findingOf('error')] }), isExplained: true, marksShown: true } as const
  await recordAudit(2, 0, `${url}?other`, frame)
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('Session storage quota bytes exceeded.'))
  await Promise.all([recordPage(1, 0, url, { type: 'gouji:page', kind: 'report', links: 0 }), recordAudit(1, 0, url, frame)])
  expect((await readTab(1))?.frames.map(({ status }) => status)).toEqual(['done'])
})

test('writes take their turn across the pages of the extension where the browser has locks', async () => {
  const request = vi.fn((_name: string, work: () => Promise<unknown>) => work())
  vi.stubGlobal('navigator', { locks: { request } })
  await recordChecking(3, 0, url)
  expect(request.mock.calls.map(([name]) => name)).toEqual(['change of tab:3', 'tab:3'])
  expect((await readTab(3))?.frames[0]?.status).toBe('checking')
})

test('a write that fails does not keep the next one from its turn', async () => {
  const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('quota'))
  await expect(recordChecking(1, 0, url)).rejects.toThrow('quota')
  set.mockRestore()
  await recordChecking(1, 5, url)
  expect((await readTab(1))?.frames.map((frame) => frame.frameId)).toEqual([5])
})

/** A storage that holds so many results, whatever else it holds. */
function holding(results: number): void {
  const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session)
  vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items) => {
    const all = { ...(await fakeBrowser.storage.session.get(null)), ...(items as object) }
    if (JSON.stringify(all).split('gouji-audit/1').length - 1 > results) throw new Error('quota')
    await set(items)
  })
}
const result = { type: 'gouji:audit' as const, audit: auditOf({ findings: [findingOf('error')] }), isExplained: true, marksShown: true }
const statuses = async () => Promise.all([1, 2, 3].map(async (tab) => (await readTab(tab))?.frames.map(({ status }) => status)))

test('where there is no room the results of other tabs go, one after the other, and their tabs say why', async () => {
  holding(2)
  for (const tab of [1, 2, 3]) await recordAudit(tab, 0, url, result)
  expect(await statuses()).toEqual([['failed'], ['done'], ['done']])
  expect((await readTab(1))?.frames[0]).toMatchObject({ kind: 'report', audit: null, error: expect.stringContaining('已满') })
  await Promise.all([recordAudit(1, 0, url, result), recordAudit(1, 7, url, result)])
  expect(await statuses()).toEqual([['done', 'done'], ['failed'], ['failed']])
})

test('a result that does not fit at all is told as one', async () => {
  holding(0)
  await recordAudit(1, 0, url, result)
  expect(await statuses()).toEqual([['failed'], undefined, undefined])
})

test('tabs do not mix, and a forgotten one leaves nothing in the storage', async () => {
  await recordChecking(1, 0, url)
  await recordChecking(2, 0, url)
  await recordChecking(2, 6, url)
  await forgetTab(1)
  await forgetFrame(2, 6)
  expect(Object.keys(await fakeBrowser.storage.session.get())).toEqual(['tab:2'])
  expect((await readTab(2))?.frames).toHaveLength(1)
})

test.each([[null], ['damaged'], [{ frames: 'none' }], [{ frames: [{ frameId: 0 }] }]])(
  'a damaged value reads as nothing: %j',
  async (value) => {
    await fakeBrowser.storage.session.set({ 'tab:1': value })
    expect(await readTab(1)).toBeNull()
  },
)

test('a watcher hears of its own tab until it stops', async () => {
  const heard: (number | null)[] = []
  const stop = watchTab(1, (state) => heard.push(state?.frames.length ?? null))
  await recordChecking(1, 0, url)
  await recordChecking(2, 0, url)
  await fakeBrowser.storage.local.set({ 'tab:1': { frames: [] } })
  await forgetTab(1)
  stop()
  await recordChecking(1, 0, url)
  expect(heard).toEqual([1, null])
})
