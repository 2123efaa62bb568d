import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { lookAtOpenTabs } from './open-tabs.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const executeScript = vi.fn()
const query = vi.fn()
const isGate = ({ files }: { files?: string[] }) => files?.[0] === '/gate.js'
const gates = () => executeScript.mock.calls.map(([injection]) => injection).filter(isGate)

beforeEach(() => {
  fakeBrowser.reset()
  vi.resetAllMocks()
  vi.unstubAllEnvs()
  query.mockResolvedValue([{ id: 4 }, { id: 9 }])
  // In tab 9 the gate was already.
  executeScript.mockImplementation(async ({ target }) => [{ result: target.tabId === 9 ? { document: 0.5 } : null }])
  Object.assign(fakeBrowser.scripting, { executeScript })
  Object.assign(fakeBrowser.tabs, { query })
})

const after = async (reason: string) => {
  lookAtOpenTabs()
  await fakeBrowser.runtime.onInstalled.trigger({ reason: reason as 'install', temporary: false })
  await new Promise((resolve) => setTimeout(resolve))
}

test.each(['install', 'update'])('after an %s the gate runs in all frames of the pages that no script of ours is in', async (reason) => {
  await after(reason)
  expect(query).toHaveBeenCalledWith({ url: ['*://*.gov.cn/*'], discarded: false })
  expect(gates()).toEqual([{ target: { tabId: 4, allFrames: true }, files: ['/gate.js'] }])
})

test('after an update of the browser, which has loaded every page anew, nothing is done', async () => {
  await after('browser_update')
  expect(query).not.toHaveBeenCalled()
})

test('in Firefox nothing is done: it runs the gate by itself', async () => {
  vi.stubEnv('FIREFOX', 'true')
  await after('update')
  expect(query).not.toHaveBeenCalled()
})
