import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { startSession } from './session.ts'

const finding = { id: 'review-total:reconsideration.total', repairs: [] as unknown[] }
const page = (message: string) => ({
  audit: { page: { kind: 'report' }, findings: [{ ...finding, message }], timings: { check: Math.random() } },
  places: new Map(),
  report: {},
  elementOf: () => null,
})

const seen = vi.hoisted(() => ({
  message: '',
  told: [] as unknown[],
  draw: null as unknown,
  audit: () => {},
  explained: 0,
}))

vi.mock('../../lib/audit/audit.ts', () => ({
  auditPage: () => page(seen.message),
  withRepairs: (audited: ReturnType<typeof page>) => {
    seen.explained += 1
    const findings = audited.audit.findings.map((one) => ({ ...one, repairs: [{ reason: 'mistyped' }] }))
    return { ...audited, audit: { ...audited.audit, findings } }
  },
}))
vi.mock('../../lib/audit/follow.ts', () => ({
  followChanges: (_document: unknown, audit: () => void) => {
    seen.audit = audit
    return { nudge() {}, stop() {} }
  },
}))
vi.mock('./presence.ts', () => ({ watchPresence: () => ({ renew() {}, stop() {} }) }))
vi.mock('../../lib/browser/auditor.ts', () => ({
  onRequest: () => () => {},
  report: (message: unknown) => Promise.resolve(seen.told.push(message)),
}))
vi.mock('../../lib/browser/ui-language.ts', () => ({ uiLanguage: () => 'zh' }))
vi.mock('../../lib/overlay/overlay.ts', () => ({
  createOverlay: () => ({ draw: seen.draw, setShown() {}, remove() {} }),
}))

const draw = vi.fn()
const repairsDrawn = () => draw.mock.calls.map(([audit]) => audit.findings[0].repairs.length)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', {})
  vi.stubGlobal('window', {})
  vi.stubGlobal('location', { href: 'http://www.yunheshi-sample.gov.cn/a.html' })
  draw.mockClear()
  Object.assign(seen, { message: '相差 1', told: [], draw, explained: 0 })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('marks are drawn before repairs are sought, and again with them', () => {
  startSession(() => true)
  expect([repairsDrawn(), seen.explained]).toEqual([[0], 0])
  vi.runAllTimers()
  expect([repairsDrawn(), seen.told.length]).toEqual([[0, 1], 2])
})

test('a page that only moved keeps its repairs and tells nothing anew', () => {
  startSession(() => true)
  vi.runAllTimers()
  seen.audit()
  vi.runAllTimers()
  expect([repairsDrawn(), seen.explained, seen.told.length]).toEqual([[0, 1, 1], 1, 2])
})

test('a page that says something else is explained anew', () => {
  startSession(() => true)
  vi.runAllTimers()
  seen.message = '相差 2'
  seen.audit()
  expect(repairsDrawn().at(-1)).toBe(0)
  vi.runAllTimers()
  expect([repairsDrawn().at(-1), seen.explained]).toEqual([1, 2])
})

test('a session that has ended explains nothing', () => {
  startSession(() => true)()
  vi.runAllTimers()
  expect(seen.explained).toBe(0)
})
