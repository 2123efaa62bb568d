import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Answer } from '../../lib/browser/answer.ts'
import { auditOf, findingOf } from '../../lib/browser/samples.ts'
import { startSession } from './session.ts'

const seen = vi.hoisted(() => ({
  text: '',
  glance: { kind: 'report', links: 0 },
  reads: 0,
  questions: [] as { seen: string; marks: boolean | null; language: string; hasSheet: boolean }[],
  answer: (_answer: unknown) => {},
  stopped: 0,
  told: [] as unknown[],
  drawn: [] as unknown[],
  isUndrawable: false,
  removed: 0,
  followed: 0,
  nudges: 0,
  heeded: 0,
  audit: (): boolean | Promise<boolean> => false,
  request: (_request: object): string | null => null,
  set: () => {},
  returned: () => {},
}))

vi.mock('../../lib/page/see.ts', () => ({
  seePage: (_document: unknown, { url }: { url: string }) => {
    seen.reads += 1
    return { seen: { url, text: seen.text } }
  },
}))
vi.mock('../../lib/page/pack.ts', () => ({ packSeen: (page: unknown) => JSON.stringify(page) }))
vi.mock('../../lib/browser/ask.ts', () => ({
  connectEarly() {},
  askForAudit: (question: (typeof seen.questions)[number], answer: (answer: unknown) => void) => {
    seen.questions.push(question)
    seen.answer = answer
    return () => {
      seen.stopped += 1
    }
  },
}))
vi.mock('../../lib/audit/follow.ts', () => ({
  followChanges: (_document: unknown, audit: () => boolean | Promise<boolean>) => {
    seen.audit = audit
    seen.followed += 1
    const stop = () => {
      seen.followed -= 1
    }
    const nudge = () => {
      seen.nudges += 1
    }
    const heed = () => {
      seen.heeded += 1
    }
    return { nudge, heed, stop }
  },
}))
vi.mock('../../lib/page/glance.ts', () => ({ glanceAt: () => seen.glance }))
vi.mock('./presence.ts', () => ({
  watchPresence: (_window: unknown, returned: () => void) => {
    seen.returned = returned
    return { renew() {}, stop() {} }
  },
}))
vi.mock('../../lib/browser/requests.ts', () => ({
  onRequest: (respond: typeof seen.request) => {
    seen.request = respond
    return () => {}
  },
  onSettingsChange: (callback: () => void) => {
    seen.set = callback
    return () => {}
  },
}))
vi.mock('../../lib/browser/tell.ts', () => ({ tellBackground: (message: unknown) => seen.told.push(message) }))
vi.mock('./marks.ts', () => ({
  createMarks: () => ({
    draw: (_page: unknown, { audit }: Answer) => {
      seen.drawn.push(audit)
      if (seen.isUndrawable) throw new Error('no room')
    },
    setShown() {},
    takeOff: () => {
      seen.removed += 1
    },
  }),
}))

const answerOf = (id: string, kind: 'report' | 'other' = 'report'): Answer => ({
  audit: auditOf({ kind, findings: kind === 'report' ? [findingOf('error', id)] : [] }),
  spots: {},
  cells: {},
  language: 'zh',
  look: { theme: 'auto', keysHint: true },
  marksShown: true,
  hasSheet: false,
})

beforeEach(() => {
  vi.stubGlobal('document', {})
  vi.stubGlobal('window', {})
  vi.stubGlobal('location', { href: 'http://www.yunheshi-sample.gov.cn/a.html' })
  vi.stubGlobal('navigator', { language: 'zh-CN' })
  Object.assign(seen, { text: '', reads: 0, questions: [], stopped: 0, told: [], drawn: [], removed: 0, followed: 0, nudges: 0, heeded: 0 })
  seen.isUndrawable = false
  seen.glance = { kind: 'report', links: 0 }
})
afterEach(() => vi.unstubAllGlobals())

test('asks about what it has seen, and draws each answer', () => {
  startSession(() => true)
  expect(seen.questions).toMatchObject([{ marks: null, language: 'zh-CN' }])
  expect(seen.drawn).toEqual([])
  seen.answer(answerOf('one'))
  seen.answer(answerOf('one, explained'))
  expect(seen.drawn.length).toBe(2)
})

test('a page that only moves is not asked about again; its marks are drawn where they now belong', () => {
  startSession(() => true)
  seen.answer(answerOf('one'))
  expect(seen.audit()).toBe(false)
  expect([seen.questions.length, seen.drawn.length]).toEqual([1, 2])
})

test('another text is news only where its answer is another', async () => {
  startSession(() => true)
  seen.answer(answerOf('one'))
  seen.text = 'ten o’clock'
  const same = seen.audit()
  seen.answer(answerOf('one'))
  await expect(same).resolves.toBe(false)
  seen.text = 'eleven o’clock'
  const other = seen.audit()
  seen.answer(answerOf('two'))
  await expect(other).resolves.toBe(true)
  expect(seen.questions.length).toBe(3)
})

test('an answer about what was seen before is not drawn over what is seen now', () => {
  startSession(() => true)
  seen.answer(answerOf('one'))
  seen.text = 'later'
  void seen.audit()
  void seen.audit()
  expect([seen.questions.length, seen.drawn.length]).toEqual([2, 1])
  seen.answer(answerOf('two'))
  expect(seen.drawn.length).toBe(2)
})

test('the sheet for underlined words is asked for until an answer says that it has come', () => {
  startSession(() => true)
  seen.answer(answerOf('one'))
  seen.text = 'ten o’clock'
  void seen.audit()
  seen.answer({ ...answerOf('one'), hasSheet: true })
  seen.text = 'eleven o’clock'
  void seen.audit()
  expect(seen.questions.map(({ hasSheet }) => hasSheet)).toEqual([false, false, true])
})

test('a page with more text than a message holds is said to have failed, and followed', () => {
  seen.text = '字'.repeat(2 ** 24)
  startSession(() => true)
  expect([seen.questions.length, seen.followed]).toEqual([0, 1])
  expect(seen.told).toMatchObject([{ type: 'gouji:audit-failed', error: expect.stringContaining('网页内容过多') }])
  seen.text = ''
  void seen.audit()
  expect(seen.questions.length).toBe(1)
})

test('that repairs are not sought yet is no news', async () => {
  startSession(() => true)
  const { audit, ...rest } = answerOf('one')
  const repairs = [{ changes: [] }] as unknown as (typeof audit.findings)[number]['repairs']
  seen.answer({ ...rest, audit: { ...audit, findings: audit.findings.map((finding) => ({ ...finding, repairs })) } })
  seen.text = 'ten o’clock'
  const same = seen.audit()
  seen.answer(answerOf('one'))
  await expect(same).resolves.toBe(false)
})

test('a question that is overtaken by another one is over', async () => {
  startSession(() => true)
  seen.text = 'later'
  const first = seen.audit()
  seen.set()
  await expect(first).resolves.toBe(false)
  expect(seen.stopped).toBe(2)
})

test('where marks cannot be drawn the page is followed all the same', async () => {
  startSession(() => true)
  seen.text = 'later'
  const audit = seen.audit()
  seen.isUndrawable = true
  expect(() => seen.answer(answerOf('one'))).toThrow('no room')
  await expect(audit).resolves.toBe(true)
})

test('an audit that failed is asked for again with the next change', () => {
  startSession(() => true)
  seen.answer(null)
  expect(seen.drawn).toEqual([])
  void seen.audit()
  expect(seen.questions.length).toBe(2)
})

test('what the reader has set is asked for anew after an audit that failed, too', () => {
  startSession(() => true)
  seen.answer(answerOf('one'))
  seen.set()
  seen.answer(null)
  seen.set()
  expect(seen.questions.length).toBe(3)
})

test('what the reader has set is asked for anew, without reading the page again', () => {
  startSession(() => true)
  seen.answer(answerOf('one'))
  seen.set()
  expect([seen.reads, seen.questions.length]).toEqual([1, 2])
})

test('marks that the reader hides stay so with every further question', () => {
  startSession(() => true)
  seen.request({ type: 'gouji:marks', shown: false })
  seen.text = 'later'
  void seen.audit()
  expect(seen.questions.map(({ marks }) => marks)).toEqual([null, false, false])
})

test('a report that became nothing loses its marks, and is told by a glance until it is one again', async () => {
  startSession(() => true)
  seen.answer(answerOf('one'))
  Object.assign(seen, { text: 'gone', glance: { kind: 'other', links: 0 } })
  const removed = seen.removed
  const gone = seen.audit()
  seen.answer(answerOf('none', 'other'))
  await expect(gone).resolves.toBe(true)
  expect(seen.removed).toBeGreaterThan(removed)
  expect(seen.told).toMatchObject([{ type: 'gouji:page', kind: 'other', links: 0 }])
  const before = seen.reads
  expect([seen.audit(), seen.audit(), seen.reads - before]).toEqual([true, true, 0])
  seen.glance = { kind: 'listing', links: 7 }
  void seen.audit()
  expect(seen.told.at(-1)).toMatchObject({ type: 'gouji:page', kind: 'listing', links: 7 })
  Object.assign(seen, { text: '', glance: { kind: 'report', links: 0 } })
  void seen.audit()
  expect(seen.questions.length).toBe(3)
})

test('the reader who asks gets a result, whatever the page is', () => {
  startSession(() => true)
  seen.answer(answerOf('one'))
  Object.assign(seen, { text: 'gone', glance: { kind: 'other', links: 0 } })
  seen.request({ type: 'gouji:recheck' })
  seen.answer(answerOf('none', 'other'))
  expect([seen.questions.length, seen.told]).toEqual([2, []])
})

test('another address of the same content is asked about: what was dismissed belongs to an address', () => {
  startSession(() => true)
  seen.answer(answerOf('one'))
  vi.stubGlobal('location', { href: 'http://www.yunheshi-sample.gov.cn/b.html' })
  void seen.audit()
  expect(seen.questions.length).toBe(2)
})

test('another address is a change, unless the page was looked at there before the browser said so', () => {
  startSession(() => true)
  vi.stubGlobal('location', { href: 'http://www.yunheshi-sample.gov.cn/b.html' })
  seen.request({ type: 'gouji:moved' })
  expect([seen.nudges, seen.heeded]).toEqual([1, 0])
  void seen.audit()
  seen.request({ type: 'gouji:moved' })
  expect([seen.nudges, seen.heeded]).toEqual([1, 1])
})

test('back from the cache it is told again what it is', () => {
  startSession(() => true)
  seen.answer(answerOf('one'))
  seen.returned()
  expect(seen.questions.length).toBe(2)
})

test('a page that is nothing at all is not followed, while what came of it is kept', () => {
  seen.glance = { kind: 'other', links: 0 }
  startSession(() => true)
  seen.answer(answerOf('none', 'other'))
  expect([seen.questions.length, seen.followed, seen.stopped]).toEqual([1, 0, 0])
})

test('a report that is out of sight yet is waited for', () => {
  startSession(() => true)
  seen.answer(answerOf('none', 'other'))
  expect([seen.followed, seen.told]).toEqual([1, []])
})

test('where the extension is gone, the next change ends the session', () => {
  let isThere = true
  startSession(() => isThere)
  seen.answer(answerOf('one'))
  isThere = false
  const before = seen.reads
  expect(seen.audit()).toBe(false)
  expect([seen.removed > 0, seen.reads]).toEqual([true, before])
})

test('`document.open` takes the overlay away: it is made anew', () => {
  startSession(() => true)
  seen.answer(answerOf('one'))
  const before = seen.removed
  vi.stubGlobal('document', { documentElement: {} })
  void seen.audit()
  expect(seen.removed).toBe(before + 1)
})
