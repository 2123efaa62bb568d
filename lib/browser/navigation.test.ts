import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { forgetGone, lookAgain, stopLooking } from './navigation.ts'
import { auditOf } from './samples.ts'
import { readTab, recordAudit, recordPage } from './state.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const url = 'http://jtj.example.gov.cn/a.html'
/** What the scripts of the extension left in the documents that are there, by frame. */
let documents: Map<number, object>
const executeScript = vi.fn()
const sendMessage = vi.fn()

interface Injection {
  target: { frameIds: [number] }
  files?: string[]
}
const gatesRun = () => executeScript.mock.calls.filter(([{ files }]) => files).length

beforeEach(() => {
  fakeBrowser.reset()
  vi.resetAllMocks()
  documents = new Map()
  stopLooking(1)
  executeScript.mockImplementation(async ({ target, files }: Injection) => {
    const [frameId] = target.frameIds
    if (!documents.has(frameId)) throw new Error(`No frame with id ${frameId} in tab with id 1.`)
    return files ? [{ result: undefined }] : [{ result: documents.get(frameId) }]
  })
  sendMessage.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'))
  Object.assign(fakeBrowser.scripting, { executeScript })
  Object.assign(fakeBrowser.tabs, { sendMessage })
})

const audited = (frameId: number, document: number) =>
  recordAudit(1, frameId, url, { type: 'gouji:audit', audit: auditOf(), isExplained: true, marksShown: true, document })
const known = async () => (await readTab(1))?.frames.map(({ frameId, document }) => [frameId, document])

test('documents that are still there stay known, whatever the tab does', async () => {
  await audited(0, 0.1)
  await audited(7, 0.2)
  documents = new Map([
    [0, { document: 0.1, url }],
    [7, { document: 0.2 }],
  ])
  await forgetGone(1)
  expect(await known()).toEqual([
    [0, 0.1],
    [7, 0.2],
  ])
})

test('a frame that is gone, one that shows another document, and one that never told which it is are forgotten', async () => {
  await audited(0, 0.1)
  await audited(7, 0.2)
  await audited(8, 0.3)
  await recordPage(1, 9, url, { type: 'gouji:page', kind: 'listing', links: 4 })
  documents = new Map<number, object>([
    [0, { document: 0.1 }],
    [8, { document: 0.4 }],
    [9, {}],
  ])
  await forgetGone(1)
  expect(await known()).toEqual([[0, 0.1]])
})

test('what comes while the documents are asked is not forgotten with them', async () => {
  await audited(0, 0.1)
  documents = new Map([[0, { document: 0.2 }]])
  const asked = forgetGone(1)
  executeScript.mockImplementationOnce(async () => {
    await audited(0, 0.2)
    return [{ result: { document: 0.2 } }]
  })
  await asked
  expect(await known()).toEqual([[0, 0.2]])
})

test('of a tab of which nothing is known nothing is asked', async () => {
  await forgetGone(1)
  expect(executeScript).not.toHaveBeenCalled()
})

test('after a load the gate has looked already: it is not run again, and the same address is not asked about twice', async () => {
  documents = new Map([[0, { document: 0.1, url, kind: 'other' }]])
  await lookAgain(1, url)
  await lookAgain(1, url)
  expect([executeScript.mock.calls.length, gatesRun(), sendMessage.mock.calls.length]).toEqual([1, 0, 0])
})

test('a page outside of the portals, or of an unknown address, is not looked at', async () => {
  documents = new Map([[0, { document: 0.1, url }]])
  await lookAgain(1, 'https://www.example.com/')
  await lookAgain(1, undefined)
  expect(executeScript).not.toHaveBeenCalled()
})

test('a document with another address is looked at again where no auditor listens, and what was known of it is forgotten', async () => {
  await recordPage(1, 0, url, { type: 'gouji:page', kind: 'listing', links: 4, document: 0.1 })
  documents = new Map([[0, { document: 0.1, url, kind: 'listing' }]])
  await lookAgain(1, 'http://jtj.example.gov.cn/b.html')
  expect(gatesRun()).toBe(1)
  expect(await readTab(1)).toBeNull()
})

test('an auditor that hears of the address looks by itself', async () => {
  await audited(0, 0.1)
  documents = new Map([[0, { document: 0.1, url, kind: 'report' }]])
  sendMessage.mockResolvedValue(undefined)
  await lookAgain(1, 'http://jtj.example.gov.cn/b.html')
  expect(sendMessage).toHaveBeenCalledWith(1, { type: 'gouji:moved' }, { frameId: 0 })
  expect(gatesRun()).toBe(0)
  expect(await known()).toEqual([[0, 0.1]])
})

test.each(['#', '#top'])('a link to the top of the page (%s) leads to nothing new', async (hash) => {
  documents = new Map([[0, { document: 0.1, url: `${url}#a`, kind: 'other' }]])
  await lookAgain(1, `${url}${hash}`)
  expect(gatesRun()).toBe(0)
})

test.each([
  ['listing', 1],
  ['attachment', 1],
  ['report', 0],
  ['other', 0],
])('a document that comes back from the cache and was %s: the gate is run %i times', async (kind, times) => {
  documents = new Map([[0, { document: 0.1, url, kind }]])
  await lookAgain(1, url)
  expect(gatesRun()).toBe(times)
})

test('a page without a trace of ours, or damaged ones, is left alone', async () => {
  documents = new Map<number, object>([[0, { document: 'x', url: 3 }]])
  await lookAgain(1, url)
  documents.clear()
  await lookAgain(1, `${url}?2`)
  expect(gatesRun()).toBe(0)
})
