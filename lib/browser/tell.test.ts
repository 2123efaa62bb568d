import { beforeEach, expect, test, vi } from 'vitest'
import { tellBackground } from './tell.ts'

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }))
vi.mock('./page-side.ts', () => ({ extension: { runtime: { sendMessage } } }))

const tell = () => tellBackground({ type: 'gouji:page', kind: 'report', links: 0 })

beforeEach(() => {
  sendMessage.mockReset()
})

test('what a background hears is told once', async () => {
  sendMessage.mockResolvedValue(undefined)
  await expect(tell()).resolves.toBe(true)
  expect(sendMessage).toHaveBeenCalledTimes(1)
})

test('a background that is stopped meanwhile is told once more, and no more often', async () => {
  sendMessage.mockRejectedValueOnce(new Error('the message channel closed before a response was received'))
  await expect(tell()).resolves.toBe(true)
  expect(sendMessage).toHaveBeenCalledTimes(2)
  sendMessage.mockReset().mockRejectedValue(new Error('Could not establish connection.'))
  await expect(tell()).resolves.toBe(false)
  expect(sendMessage).toHaveBeenCalledTimes(2)
})

test('an extension that is gone is no matter for the page', async () => {
  sendMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.')
  })
  await expect(tell()).resolves.toBe(false)
})
