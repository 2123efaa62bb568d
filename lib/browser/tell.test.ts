import { beforeEach, expect, test, vi } from 'vitest'
import { tellBackground } from './tell.ts'

const { sendMessage } = vi.hoisted(() => ({ sendMessage: vi.fn() }))
vi.mock('./page-side.ts', () => ({ extension: { runtime: { sendMessage } } }))

const tell = () => tellBackground({ type: 'gouji:page', kind: 'report', links: 0 })

beforeEach(() => {
  sendMessage.mockReset()
})

test('what a background has done is told once', async () => {
  sendMessage.mockResolvedValue(true)
  await expect(tell()).resolves.toBe(true)
  expect(sendMessage).toHaveBeenCalledTimes(1)
})

test('a background that was stopped at it is told again, whether the browser says so or not', async () => {
  sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.')).mockResolvedValueOnce(undefined).mockResolvedValue(true)
  await expect(tell()).resolves.toBe(true)
  expect(sendMessage).toHaveBeenCalledTimes(3)
})

test('one that never says that it is done is not told for ever', async () => {
  sendMessage.mockResolvedValue(undefined)
  await expect(tell()).resolves.toBe(false)
  expect(sendMessage).toHaveBeenCalledTimes(5)
})

test('an extension that is gone is no matter for the page', async () => {
  sendMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.')
  })
  await expect(tell()).resolves.toBe(false)
})
