import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { report } from './auditor.ts'
import { tellBackground } from './tell.ts'

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const sendMessage = vi.fn()
const message = { type: 'gouji:page', kind: 'report', links: 0 } as const
const gate = async () => {
  tellBackground(message)
  await new Promise((resolve) => setTimeout(resolve))
}

beforeEach(() => {
  sendMessage.mockReset()
  Object.assign(fakeBrowser.runtime, { sendMessage })
  vi.stubGlobal('browser', { runtime: { sendMessage } })
})
afterEach(() => vi.unstubAllGlobals())

test.each([
  ['gate', gate],
  ['auditor', () => report(message)],
])('what the %s tells a background that is stopped meanwhile is told once more, and no more often', async (_, tell) => {
  sendMessage.mockRejectedValueOnce(new Error('the message channel closed before a response was received'))
  await tell()
  expect(sendMessage).toHaveBeenCalledTimes(2)
  sendMessage.mockReset().mockRejectedValue(new Error('Could not establish connection.'))
  await tell()
  expect(sendMessage).toHaveBeenCalledTimes(2)
  sendMessage.mockReset().mockImplementation(() => {
    throw new Error('Extension context invalidated.')
  })
  await tell()
  expect(sendMessage).toHaveBeenCalledTimes(1)
})
