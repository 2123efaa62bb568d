import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { waitForReport } from './wait.ts'

/** The observers that are at work. */
const observers = new Set<FakeObserver>()

class FakeObserver {
  readonly notice: () => void
  constructor(notice: () => void) {
    this.notice = notice
  }
  observe() {
    observers.add(this)
  }
  disconnect() {
    observers.delete(this)
  }
}

function changePage() {
  for (const { notice } of observers) notice()
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('MutationObserver', FakeObserver)
})
afterEach(() => {
  observers.clear()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('looks after a change, and is gone when the report has come', () => {
  const look = vi.fn().mockReturnValueOnce(false).mockReturnValueOnce(true)
  waitForReport({} as Document, look)
  vi.advanceTimersByTime(1000)
  expect(look).not.toHaveBeenCalled()
  changePage()
  changePage()
  vi.advanceTimersByTime(1000)
  expect(look).toHaveBeenCalledTimes(1)
  changePage()
  vi.advanceTimersByTime(1000)
  expect(look).toHaveBeenCalledTimes(2)
  expect(observers.size).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
})

test('is gone after thirty seconds', () => {
  const look = vi.fn().mockReturnValue(false)
  waitForReport({} as Document, look)
  vi.advanceTimersByTime(29_900)
  changePage()
  expect(observers.size).toBe(1)
  vi.advanceTimersByTime(100)
  expect(observers.size).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
})

test('a page that never rests is looked at all the same', () => {
  const look = vi.fn().mockReturnValue(false)
  waitForReport({} as Document, look)
  for (let time = 0; time < 2000; time += 20) {
    changePage()
    vi.advanceTimersByTime(20)
  }
  expect(look.mock.calls.length).toBeGreaterThan(5)
  expect(look.mock.calls.length).toBeLessThan(10)
})
