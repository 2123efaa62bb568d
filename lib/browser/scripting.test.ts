import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { AccessWithheld, injectAuditor, insertUnderlines } from './scripting.ts'
import { AuditorSilent, askAuditor } from './send.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const executeScript = vi.fn()
const insertCSS = vi.fn()
const sendMessage = vi.fn()

beforeEach(() => {
  vi.resetAllMocks()
  Object.assign(fakeBrowser.scripting, { executeScript, insertCSS })
  Object.assign(fakeBrowser.tabs, { sendMessage })
})

test('auditor and sheet go into one frame, each by itself', async () => {
  const target = { tabId: 3, frameIds: [7] }
  await injectAuditor(3, 7)
  expect(executeScript).toHaveBeenCalledWith({ target, files: ['/auditor.js'] })
  expect(insertCSS).not.toHaveBeenCalled()
  insertCSS.mockResolvedValue(undefined)
  await insertUnderlines(3, 7)
  expect(insertCSS).toHaveBeenCalledWith({ target, css: expect.stringContaining('::highlight(') })
})

test('a sheet that cannot be put in is no matter', async () => {
  insertCSS.mockRejectedValue(new Error('Cannot access a chrome:// URL'))
  await expect(insertUnderlines(3, 0)).resolves.toBeUndefined()
})

test.each([
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
  'Cannot access a chrome:// URL',
  'The extensions gallery cannot be scripted.',
  'Missing host permission for the tab',
])('withheld access is told apart: %s', async (message) => {
  executeScript.mockRejectedValue(new Error(message))
  await expect(injectAuditor(3, 0)).rejects.toBeInstanceOf(AccessWithheld)
})

test('a frame that is gone stays the error that it is', async () => {
  const gone = new Error('Frame with ID 7 was removed.')
  executeScript.mockRejectedValue(gone)
  await expect(injectAuditor(3, 7)).rejects.toBe(gone)
})

test('a request reaches the frame that it is for', async () => {
  await askAuditor(3, 7, { type: 'gouji:show', finding: 'a:b' })
  expect(sendMessage).toHaveBeenCalledWith(3, { type: 'gouji:show', finding: 'a:b' }, { frameId: 7 })
})

test('an auditor that no longer listens is told apart', async () => {
  sendMessage.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'))
  await expect(askAuditor(3, 7, { type: 'gouji:recheck' })).rejects.toBeInstanceOf(AuditorSilent)
})
