import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { followChanges } from './follow.ts'

let notice: ((records: unknown[]) => void) | null = null

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(callback: (records: unknown[]) => void) {
        notice = callback
      }
      observe() {}
      takeRecords() {
        return []
      }
      disconnect() {
        notice = null
      }
    },
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const node = (nodeName: string) => ({ nodeName })
const change = (target = node('P'), addedNodes: unknown[] = [], type = 'characterData') =>
  notice?.([{ type, target, addedNodes, removedNodes: [] }])

test('audits once the page is quiet, not in the middle of a change', () => {
  const audit = vi.fn()
  followChanges({} as Document, audit)
  for (let step = 0; step < 5; step++) {
    change()
    vi.advanceTimersByTime(100)
  }
  expect(audit).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1000)
  expect(audit).toHaveBeenCalledTimes(1)
})

test('a page that is never quiet is audited all the same', () => {
  const audit = vi.fn()
  followChanges({} as Document, audit)
  for (let time = 0; time < 9000; time += 50) {
    change()
    vi.advanceTimersByTime(50)
  }
  expect(audit.mock.calls.length).toBeGreaterThanOrEqual(1)
  expect(audit.mock.calls.length).toBeLessThanOrEqual(3)
})

test('an audit that takes long makes the next one wait', () => {
  const audit = vi.fn(() => vi.advanceTimersByTime(100))
  followChanges({} as Document, audit)
  change()
  vi.advanceTimersByTime(1000)
  change()
  vi.advanceTimersByTime(2000)
  expect(audit).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(3000)
  expect(audit).toHaveBeenCalledTimes(2)
})

test('changes of the overlay are none of the page', () => {
  const audit = vi.fn()
  followChanges({} as Document, audit)
  change(node('HTML'), [node('GOUJI-OVERLAY')], 'childList')
  change(node('GOUJI-OVERLAY'), [], 'attributes')
  vi.advanceTimersByTime(5000)
  expect(audit).not.toHaveBeenCalled()
})

test('nothing follows once it is stopped', () => {
  const audit = vi.fn()
  const stop = followChanges({} as Document, audit)
  change()
  stop()
  vi.advanceTimersByTime(5000)
  expect(audit).not.toHaveBeenCalled()
  expect(notice).toBeNull()
})
