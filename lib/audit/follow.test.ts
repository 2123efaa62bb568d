import * as fc from 'fast-check'
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
/** A change of a node of its own, unless one is given. */
const change = (target = node('P'), addedNodes: unknown[] = [], type = 'characterData') =>
  notice?.([{ type, target, addedNodes, removedNodes: [] }])

/** As much of a document as is listened to. */
function documentToFollow(): Document {
  return Object.assign(new EventTarget(), { defaultView: new EventTarget() }) as unknown as Document
}

/** Our own element is known by its name here. */
const follow = (document: Document, audit: () => boolean | Promise<boolean>) =>
  followChanges(document, audit, ({ nodeName }) => nodeName === 'GOUJI-OVERLAY')

/** A node changes, and the audit that follows finds nothing new, so often that it is known for that. */
function moveInVain(target: ReturnType<typeof node>): void {
  for (let time = 0; time < 3; time++) {
    change(target)
    vi.advanceTimersByTime(1000)
  }
}

/** An audit that takes so long, in milliseconds, and finds something new or not. */
function auditOf(time = 0, isNews = true) {
  return vi.fn(() => {
    vi.advanceTimersByTime(time)
    return isNews
  })
}

test('audits once the page is quiet, not in the middle of a change', () => {
  const audit = auditOf()
  follow(documentToFollow(), audit)
  for (let step = 0; step < 5; step++) {
    change()
    vi.advanceTimersByTime(100)
  }
  expect(audit).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1000)
  expect(audit).toHaveBeenCalledTimes(1)
})

test('a page that is never quiet is audited all the same', () => {
  const audit = auditOf()
  follow(documentToFollow(), audit)
  for (let time = 0; time < 9000; time += 50) {
    change()
    vi.advanceTimersByTime(50)
  }
  expect(audit.mock.calls.length).toBeGreaterThanOrEqual(1)
  expect(audit.mock.calls.length).toBeLessThanOrEqual(3)
})

test('an audit that takes long makes the next one wait', () => {
  const audit = auditOf(400)
  follow(documentToFollow(), audit)
  change()
  vi.advanceTimersByTime(1000)
  change()
  vi.advanceTimersByTime(2000)
  expect(audit).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(3000)
  expect(audit).toHaveBeenCalledTimes(2)
})

test('a reader who clicks through the tabs of a page waits for no audit', () => {
  const audit = auditOf(50)
  follow(documentToFollow(), audit)
  for (let click = 1; click <= 5; click++) {
    change()
    vi.advanceTimersByTime(1000)
    expect(audit).toHaveBeenCalledTimes(click)
  }
})

test('whatever changes when, audits take no more of the time than they may', () => {
  const changes = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 900 })), { minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(changes, fc.integer({ min: 1, max: 500 }), fc.boolean(), (steps, time, isNews) => {
      const nodes = [0, 1, 2, 3].map(() => node('P'))
      const audit = auditOf(time, isNews)
      const { stop } = follow(documentToFollow(), audit)
      const started = performance.now()
      for (const [which, pause] of steps) {
        change(nodes[which])
        vi.advanceTimersByTime(pause)
      }
      stop()
      // What may be spent at once, the fiftieth part of the time, and the audit that goes past it.
      expect(audit.mock.calls.length * time).toBeLessThanOrEqual(300 + (performance.now() - started) / 50 + time)
    }),
  )
})

test('a change is never lost: once the page is quiet for good, the last audit comes after the last change', () => {
  const changes = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 900 })), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(changes, fc.boolean(), (steps, isNews) => {
      const nodes = [0, 1, 2, 3].map(() => node('P'))
      let audited = Number.NaN
      const { stop } = follow(documentToFollow(), () => {
        audited = performance.now()
        return isNews
      })
      for (const [which, pause] of steps) {
        vi.advanceTimersByTime(pause)
        change(nodes[which])
      }
      const changed = performance.now()
      vi.advanceTimersByTime(60_000)
      stop()
      expect(audited).toBeGreaterThanOrEqual(changed)
    }),
  )
})

test('nor is one of what has moved in vain before, while an answer is waited for', async () => {
  const answers: ((isNews: boolean) => void)[] = []
  follow(documentToFollow(), () => new Promise((answer) => answers.push(answer)))
  const clock = node('#text')
  const turn = async () => {
    change(clock)
    await vi.advanceTimersByTimeAsync(5000)
  }
  for (let time = 0; time < 3; time++) {
    await turn()
    answers[time]?.(false)
  }
  await turn()
  expect(answers.length).toBe(4)
  await turn()
  answers[3]?.(false)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(answers.length).toBe(5)
})

test('what keeps moving in vain is audited ever more seldom', () => {
  const audit = auditOf(1, false)
  follow(documentToFollow(), audit)
  const clock = node('#text')
  const auditsIn = (seconds: number) => {
    const before = audit.mock.calls.length
    for (let second = 0; second < seconds; second++) {
      change(clock)
      vi.advanceTimersByTime(1000)
    }
    return audit.mock.calls.length - before
  }
  expect(auditsIn(60)).toBeLessThanOrEqual(8)
  expect(auditsIn(240)).toBeLessThanOrEqual(6)
})

test('what keeps moving in vain puts no other change off', () => {
  const audit = auditOf(1, false)
  follow(documentToFollow(), audit)
  const carousel = node('UL')
  const turn = (times: number) => {
    for (let time = 0; time < times; time++) {
      change(carousel)
      vi.advanceTimersByTime(50)
    }
  }
  turn(400)
  const before = audit.mock.calls.length
  change()
  turn(12)
  expect(audit.mock.calls.length).toBe(before + 1)
})

test('what moved in vain is taken seriously again once there was news', () => {
  const isNews = vi.fn(() => false)
  follow(documentToFollow(), isNews)
  const panel = node('DIV')
  const click = () => {
    change(panel)
    vi.advanceTimersByTime(1000)
  }
  moveInVain(panel)
  expect(isNews).toHaveBeenCalledTimes(3)
  click()
  expect(isNews).toHaveBeenCalledTimes(3)
  isNews.mockReturnValueOnce(true)
  vi.advanceTimersByTime(4000)
  expect(isNews).toHaveBeenCalledTimes(4)
  click()
  expect(isNews).toHaveBeenCalledTimes(5)
})

test('a nudge makes what moved in vain count again', () => {
  const audit = auditOf(1, false)
  const { nudge } = follow(documentToFollow(), audit)
  const view = node('MAIN')
  const swap = () => {
    change(view)
    vi.advanceTimersByTime(1000)
    return audit.mock.calls.length
  }
  expect([swap(), swap(), swap(), swap()]).toEqual([1, 2, 3, 3])
  nudge()
  vi.advanceTimersByTime(1000)
  expect(audit).toHaveBeenCalledTimes(4)
  expect(swap()).toBe(5)
})

test('what moved in vain can be made to count again without an audit', () => {
  const audit = auditOf(1, false)
  const { heed } = follow(documentToFollow(), audit)
  const view = node('MAIN')
  moveInVain(view)
  heed()
  vi.advanceTimersByTime(1000)
  expect(audit).toHaveBeenCalledTimes(3)
  change(view)
  vi.advanceTimersByTime(500)
  expect(audit).toHaveBeenCalledTimes(4)
})

test('what moves all the time costs little: between two audits it is looked at once, and reckons no time anew with each change', () => {
  const isOurs = vi.fn(() => false)
  followChanges(documentToFollow(), auditOf(1, false), isOurs)
  const now = vi.spyOn(performance, 'now')
  const clock = node('#text')
  for (let turn = 0; turn < 100; turn++) {
    change(clock)
    vi.advanceTimersByTime(1)
  }
  expect(isOurs).toHaveBeenCalledTimes(1)
  const asked = now.mock.calls.length
  now.mockRestore()
  // Once a change, and a few times more each 30 ms.
  expect(asked).toBeLessThan(150)
})

test('a nudge counts also for what has moved in vain since the last audit', () => {
  const audit = auditOf(1, false)
  const { nudge } = follow(documentToFollow(), audit)
  const view = node('MAIN')
  moveInVain(view)
  change(view)
  vi.advanceTimersByTime(10)
  expect(audit).toHaveBeenCalledTimes(3)
  nudge()
  change(view)
  vi.advanceTimersByTime(500)
  expect(audit).toHaveBeenCalledTimes(4)
})

test('changes of the overlay are none of the page', () => {
  const audit = auditOf()
  follow(documentToFollow(), audit)
  change(node('HTML'), [node('GOUJI-OVERLAY')], 'childList')
  change(node('GOUJI-OVERLAY'), [], 'attributes')
  vi.advanceTimersByTime(5000)
  expect(audit).not.toHaveBeenCalled()
})

test.each([
  ['a radio button that shows a tab by CSS', (document: Document) => document.dispatchEvent(new Event('change'))],
  ['an address that shows a tab by :target', (document: Document) => document.defaultView?.dispatchEvent(new Event('hashchange'))],
  ['a window that shows less', (document: Document) => document.defaultView?.dispatchEvent(new Event('resize'))],
])('%s is a change', (_, happen) => {
  const audit = auditOf()
  const document = documentToFollow()
  const { stop } = follow(document, audit)
  happen(document)
  happen(document)
  vi.advanceTimersByTime(1000)
  expect(audit).toHaveBeenCalledTimes(1)
  stop()
  happen(document)
  vi.advanceTimersByTime(1000)
  expect(audit).toHaveBeenCalledTimes(1)
})

test('a nudge is a change', () => {
  const audit = auditOf()
  follow(documentToFollow(), audit).nudge()
  vi.advanceTimersByTime(1000)
  expect(audit).toHaveBeenCalledTimes(1)
})

test('nothing follows once it is stopped, not even by the audit itself', () => {
  const audit = auditOf()
  const document = documentToFollow()
  const following = follow(document, () => {
    following.stop()
    return audit()
  })
  change()
  vi.advanceTimersByTime(5000)
  expect(audit).toHaveBeenCalledTimes(1)
  document.dispatchEvent(new Event('change'))
  vi.advanceTimersByTime(5000)
  expect(audit).toHaveBeenCalledTimes(1)
  expect(notice).toBeNull()
  expect(vi.getTimerCount()).toBe(0)
})

test('a change that waits for its audit is forgotten when following stops', () => {
  const audit = auditOf()
  const { stop } = follow(documentToFollow(), audit)
  change()
  stop()
  vi.advanceTimersByTime(5000)
  expect(audit).not.toHaveBeenCalled()
  expect(notice).toBeNull()
})
