import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { listen } from './listen.ts'
import { auditOf, findingOf } from './samples.ts'
import { readTab } from './state.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const moved = 'http://jtj.example.gov.cn/b.html'
const executeScript = vi.fn()
const badges = vi.fn()

type Receive = (message: unknown, sender: object) => Promise<void> | undefined
let receive: Receive

beforeEach(() => {
  fakeBrowser.reset()
  vi.resetAllMocks()
  vi.stubGlobal('navigator', { language: 'zh-CN' })
  executeScript.mockResolvedValue([{ result: null }])
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS: async () => undefined })
  Object.assign(fakeBrowser.action, {
    setIcon: async () => undefined,
    setTitle: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setBadgeText: async ({ text }: { text: string }) => badges(text),
  })
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 1 } as Awaited<ReturnType<typeof fakeBrowser.tabs.get>>)
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    receive = listener as unknown as Receive
  })
  listen()
})

const tell = (message: object, frameId = 0) =>
  receive(message, { tab: { id: 1, url: moved }, frameId, url: 'http://jtj.example.gov.cn/a.html' })
const audit = { type: 'gouji:audit', audit: auditOf({ findings: [findingOf('error')] }), marksShown: true }

test('a report is audited where it is; the main frame goes by the address that it has now', async () => {
  await tell({ type: 'gouji:page', kind: 'report', links: 0, document: 0.1 })
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 1, frameIds: [0] }, files: ['/content-scripts/auditor.js'] })
  expect((await readTab(1))?.frames).toMatchObject([{ url: moved, document: 0.1, status: 'checking' }])
})

test('a document that is gone is forgotten with its count, and no other', async () => {
  await tell({ ...audit, document: 0.1 })
  await tell({ ...audit, document: 0.2 }, 7)
  expect(badges).toHaveBeenLastCalledWith('2')
  await tell({ type: 'gouji:gone', document: 0.2 }, 7)
  expect(badges).toHaveBeenLastCalledWith('1')
  expect((await readTab(1))?.frames.map(({ frameId }) => frameId)).toEqual([0])
})

test('a frame that says that it goes when another document is there already takes nothing away', async () => {
  await tell({ ...audit, document: 0.3 }, 7)
  await tell({ type: 'gouji:gone', document: 0.2 }, 7)
  expect((await readTab(1))?.frames.map(({ document }) => document)).toEqual([0.3])
})

test('a page that became nothing is forgotten, and nothing is put into it', async () => {
  await tell({ ...audit, document: 0.1 })
  await tell({ type: 'gouji:page', kind: 'other', links: 0, document: 0.1 })
  expect(await readTab(1)).toBeNull()
  expect(badges).toHaveBeenLastCalledWith('')
  expect(executeScript).not.toHaveBeenCalled()
})

test('what is no message of ours changes nothing', async () => {
  await tell({ ...audit, document: 0.1 })
  badges.mockClear()
  await tell({ type: 'gouji:gone' })
  await tell({ type: 'gouji:page', kind: 'poem', links: 0 })
  await tell({ type: 'other' })
  expect((await readTab(1))?.frames.length).toBe(1)
})

test('a tab that is closed before its word has come leaves nothing behind', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 1.'))
  await tell({ ...audit, document: 0.1 })
  expect(await readTab(1)).toBeNull()
})
