import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { calm, endRush, endRushOnceDrawn, startRush } from './rush.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(async () => {
  await vi.runAllTimersAsync()
  vi.useRealTimers()
})

/** When what waits gets its turn, in milliseconds from now; null where it does not within a second. */
async function waited(): Promise<number | null> {
  const start = performance.now()
  let at: number | null = null
  void calm().then(() => {
    at = performance.now() - start
  })
  await vi.advanceTimersByTimeAsync(1000)
  return at
}

test('where nobody waits for marks, nothing waits', async () => {
  expect(await waited()).toBe(0)
  endRush()
  endRushOnceDrawn()
  expect(await waited()).toBe(0)
})

test('what is kept waits until the marks are drawn', async () => {
  startRush()
  endRushOnceDrawn()
  expect(await waited()).toBe(120)
  expect(await waited()).toBe(0)
})

test('where there will be no marks it waits no longer, where nothing is heard not for ever', async () => {
  startRush()
  endRush()
  expect(await waited()).toBe(0)
  startRush()
  expect(await waited()).toBe(500)
  startRush()
  await vi.advanceTimersByTimeAsync(300)
  // A further report in a hurry, of many tabs that are opened at once.
  startRush()
  expect(await waited()).toBe(200)
})

test('the end of one is none of the next', async () => {
  startRush()
  endRushOnceDrawn()
  endRush()
  await vi.advanceTimersByTimeAsync(100)
  startRush()
  expect(await waited()).toBe(500)
})
