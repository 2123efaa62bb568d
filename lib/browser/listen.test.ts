import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { listen } from './listen.ts'
import { paint } from './paint.ts'
import { auditOf, findingOf } from './samples.ts'
import { readTab, recordAudit } from './state.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const moved = 'http://jtj.example.gov.cn/b.html'
const executeScript = vi.fn()
const badges = vi.fn()

type Receive = (message: unknown, sender: object) => Promise<true> | undefined
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
  Object.assign(fakeBrowser.runtime, { onConnect: { addListener: () => undefined } })
  listen()
})

const tell = (message: object, frameId = 0) =>
  receive(message, { tab: { id: 1, url: moved }, frameId, url: 'http://jtj.example.gov.cn/a.html' })
/** A document of the tab was audited, with one error. */
const audited = async (document: number, frameId = 0) => {
  const audit = auditOf({ findings: [findingOf('error')] })
  await recordAudit(1, frameId, moved, { type: 'gouji:audit', audit, isExplained: true, marksShown: true, document })
  await paint(1)
}

test('a report is audited where it is; the main frame goes by the address that it has now', async () => {
  await tell({ type: 'gouji:page', kind: 'report', links: 0, document: 0.1 })
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 1, frameIds: [0] }, files: ['/auditor.js'] })
  expect((await readTab(1))?.frames).toMatchObject([{ url: moved, document: 0.1, status: 'checking' }])
})

test('what is told of a report is kept when its reader has the marks: at last after half a second, at once where there will be none', async () => {
  vi.useFakeTimers()
  try {
    const told = tell({ type: 'gouji:page', kind: 'report', links: 0, document: 0.1 })
    await vi.advanceTimersByTimeAsync(400)
    expect([await readTab(1), badges.mock.calls.length]).toEqual([null, 0])
    expect(executeScript).toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    await told
    expect((await readTab(1))?.frames.length).toBe(1)
    expect(badges).toHaveBeenLastCalledWith('…')
    executeScript.mockRejectedValue(new Error('No frame with id 7 in tab with id 1.'))
    const failed = tell({ type: 'gouji:page', kind: 'report', links: 0, document: 0.2 }, 7)
    await vi.advanceTimersByTimeAsync(10)
    await failed
    expect((await readTab(1))?.frames).toMatchObject([{ status: 'checking' }, { frameId: 7, document: 0.2, status: 'failed' }])
  } finally {
    vi.useRealTimers()
  }
})

test('who tells something hears when it is done', async () => {
  await expect(tell({ type: 'gouji:page', kind: 'report', links: 0, document: 0.1 })).resolves.toBe(true)
  await expect(tell({ type: 'gouji:gone', document: 0.1 })).resolves.toBe(true)
  await expect(tell({ type: 'gouji:card' })).resolves.toBe(true)
})

test('a document that is gone is forgotten with its count, and no other', async () => {
  await audited(0.1)
  await audited(0.2, 7)
  expect(badges).toHaveBeenLastCalledWith('2')
  await tell({ type: 'gouji:gone', document: 0.2 }, 7)
  expect(badges).toHaveBeenLastCalledWith('1')
  expect((await readTab(1))?.frames.map(({ frameId }) => frameId)).toEqual([0])
})

test('a frame that says that it goes when another document is there already takes nothing away', async () => {
  await audited(0.3, 7)
  await tell({ type: 'gouji:gone', document: 0.2 }, 7)
  expect((await readTab(1))?.frames.map(({ document }) => document)).toEqual([0.3])
})

test('a page that became nothing is forgotten, and nothing is put into it', async () => {
  await audited(0.1)
  await tell({ type: 'gouji:page', kind: 'other', links: 0, document: 0.1 })
  expect(await readTab(1)).toBeNull()
  expect(badges).toHaveBeenLastCalledWith('')
  expect(executeScript).not.toHaveBeenCalled()
})

test('what is no message of ours changes nothing', async () => {
  await audited(0.1)
  badges.mockClear()
  await tell({ type: 'gouji:gone' })
  await tell({ type: 'gouji:page', kind: 'poem', links: 0 })
  await tell({ type: 'other' })
  expect((await readTab(1))?.frames.length).toBe(1)
})

test('the code of the card goes into the frame that wants it', async () => {
  await tell({ type: 'gouji:card' }, 7)
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 1, frameIds: [7] }, files: ['/card.js'] })
})

test('an auditor that could not read is said to have failed', async () => {
  await tell({ type: 'gouji:audit-failed', error: 'out of memory', document: 0.1 })
  expect((await readTab(1))?.frames).toMatchObject([{ status: 'failed', error: 'out of memory' }])
})

test('a tab that is closed before its word has come leaves nothing behind', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 1.'))
  await tell({ type: 'gouji:page', kind: 'report', links: 0, document: 0.1 })
  expect(await readTab(1)).toBeNull()
})
