import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Preferences } from '../../lib/browser/preferences.ts'
import { defaults } from '../../lib/settings/settings.ts'
import { startSession } from './session.ts'

const finding = { id: 'review-total:reconsideration.total', rule: 'review-total', severity: 'error', repairs: [] as unknown[] }
const page = (message: string, kind: string, url: string) => ({
  audit: { page: { kind, url }, checked: { told: 1 }, findings: [{ ...finding, message }], timings: { check: Math.random() } },
  places: new Map(),
  report: {},
  elementOf: () => null,
})

const seen = vi.hoisted(() => ({
  message: '',
  told: [] as unknown[],
  draw: null as unknown,
  audit: (): boolean => false,
  answer: (_request: object) => {},
  explained: 0,
  audits: 0,
  kind: 'report',
  glance: { kind: 'report', links: 0 },
  returned: () => {},
  removed: 0,
  followed: 0,
  prefer: (_: Preferences) => {},
  languages: [] as string[],
  shown: [] as boolean[],
  read: [] as string[],
}))

vi.mock('../../lib/audit/audit.ts', () => ({
  auditPage: (_document: unknown, { url, language }: { url: string; language: string }) => {
    seen.audits += 1
    seen.languages.push(language)
    return page(seen.message, seen.kind, url)
  },
  withRepairs: (audited: ReturnType<typeof page>) => {
    seen.explained += 1
    const findings = audited.audit.findings.map((one) => ({ ...one, repairs: [{ reason: 'mistyped' }] }))
    return { ...audited, audit: { ...audited.audit, findings } }
  },
}))
vi.mock('../../lib/audit/follow.ts', () => ({
  followChanges: (_document: unknown, audit: () => boolean) => {
    seen.audit = audit
    seen.followed += 1
    return { nudge() {}, stop() {} }
  },
}))
vi.mock('../../lib/page/glance.ts', () => ({ glanceAt: () => seen.glance }))
vi.mock('./presence.ts', () => ({
  watchPresence: (_window: unknown, returned: () => void) => {
    seen.returned = returned
    return { renew() {}, stop() {} }
  },
}))
vi.mock('../../lib/browser/auditor.ts', () => ({
  onRequest: (answer: (request: object) => void) => {
    seen.answer = answer
    return () => {}
  },
  report: (message: unknown) => Promise.resolve(seen.told.push(message)),
}))
vi.mock('../../lib/browser/version.ts', () => ({ ownVersion: () => '1.2.3' }))
vi.mock('../../lib/browser/preferences.ts', () => ({
  readPreferences: (url: string) => {
    seen.read.push(url)
    return Promise.resolve(preferences)
  },
  watchPreferences: (_url: unknown, callback: (preferences: Preferences) => void) => {
    seen.prefer = callback
    return () => {}
  },
}))
vi.mock('../../lib/overlay/overlay.ts', () => ({
  createOverlay: () => ({
    draw: seen.draw,
    setShown: (shown: boolean) => seen.shown.push(shown),
    setLook() {},
    remove: () => {
      seen.removed += 1
    },
  }),
}))

const draw = vi.fn()
const preferences: Preferences = { settings: defaults, dismissals: [] }
const start = () => startSession(() => true, preferences)
const repairsDrawn = () => draw.mock.calls.map(([audit]) => audit.findings[0].repairs.length)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', {})
  vi.stubGlobal('window', {})
  vi.stubGlobal('location', { href: 'http://www.yunheshi-sample.gov.cn/a.html', hostname: 'www.yunheshi-sample.gov.cn' })
  vi.stubGlobal('navigator', { language: 'zh-CN' })
  draw.mockClear()
  Object.assign(seen, { message: '相差 1', told: [], draw, explained: 0, audits: 0, kind: 'report', removed: 0, followed: 0 })
  Object.assign(seen, { languages: [], shown: [], read: [] })
  seen.glance = { kind: 'report', links: 0 }
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('marks are drawn before repairs are sought, and again with them', () => {
  start()
  expect([repairsDrawn(), seen.explained]).toEqual([[0], 0])
  vi.runAllTimers()
  expect([repairsDrawn(), seen.told.length]).toEqual([[0, 1], 2])
})

test('a page that only moved keeps its repairs and tells nothing anew', () => {
  start()
  vi.runAllTimers()
  seen.audit()
  vi.runAllTimers()
  expect([repairsDrawn(), seen.explained, seen.told.length]).toEqual([[0, 1, 1], 1, 2])
})

test('a page that says something else is explained anew', () => {
  start()
  vi.runAllTimers()
  seen.message = '相差 2'
  seen.audit()
  expect(repairsDrawn().at(-1)).toBe(0)
  vi.runAllTimers()
  expect([repairsDrawn().at(-1), seen.explained]).toEqual([1, 2])
})

test('a session that has ended explains nothing', () => {
  start()()
  vi.runAllTimers()
  expect(seen.explained).toBe(0)
})

test('a page that leaves its report loses its marks, says what it is, and is only glanced at until a report is back', () => {
  start()
  vi.runAllTimers()
  Object.assign(seen, { kind: 'other', told: [], glance: { kind: 'other', links: 0 } })
  expect(seen.audit()).toBe(true)
  expect(seen.removed).toBe(1)
  expect(seen.told).toEqual([{ type: 'gouji:page', kind: 'other', links: 0 }])
  const before = seen.audits
  expect([seen.audit(), seen.audit(), seen.audits - before]).toEqual([true, true, 0])
  seen.glance = { kind: 'listing', links: 7 }
  seen.audit()
  expect(seen.told.at(-1)).toEqual({ type: 'gouji:page', kind: 'listing', links: 7 })
  Object.assign(seen, { kind: 'report', glance: { kind: 'report', links: 0 } })
  expect(seen.audit()).toBe(true)
  expect(seen.told.at(-1)).toMatchObject({ type: 'gouji:audit' })
})

test('who asks for an audit of a page that has left its report gets it', () => {
  start()
  vi.runAllTimers()
  Object.assign(seen, { kind: 'other', glance: { kind: 'other', links: 0 } })
  seen.audit()
  seen.told = []
  seen.answer({ type: 'gouji:recheck' })
  expect(seen.told).toMatchObject([{ type: 'gouji:audit', audit: { page: { kind: 'other' } } }])
})

test('another address of the same report is told, and its repairs stay', () => {
  start()
  vi.runAllTimers()
  vi.stubGlobal('location', { href: 'http://www.yunheshi-sample.gov.cn/b.html', hostname: 'www.yunheshi-sample.gov.cn' })
  expect(seen.audit()).toBe(false)
  vi.runAllTimers()
  expect(repairsDrawn()).toEqual([0, 1, 1])
  expect(seen.told.at(-1)).toMatchObject({ audit: { page: { url: 'http://www.yunheshi-sample.gov.cn/b.html' } } })
  // What was dismissed belongs to an address.
  expect(seen.read).toEqual(['http://www.yunheshi-sample.gov.cn/b.html'])
})

test('a page that comes back from the cache tells all anew', () => {
  start()
  vi.runAllTimers()
  seen.told = []
  seen.returned()
  expect(seen.told).toMatchObject([{ type: 'gouji:audit', audit: { findings: [{ repairs: [{}] }] } }])
})

test('a page that was rewritten from the ground gets an overlay of its own', () => {
  start()
  vi.runAllTimers()
  vi.stubGlobal('document', { documentElement: {} })
  seen.audit()
  expect([seen.removed, draw.mock.calls.length]).toEqual([1, 3])
})

test.each([
  ['other', 0],
  ['report', 1],
])('where the audit sees no report, and the gate sees %s, the page is followed %i times', (kind, times) => {
  Object.assign(seen, { kind: 'other', glance: { kind, links: 0 } })
  start()
  expect(seen.followed).toBe(times)
})

test('a finding that the reader dismisses is not drawn, and stays in what is told', () => {
  start()
  seen.prefer({ ...preferences, dismissals: [{ finding: finding.id, message: '相差 1' }] })
  expect(draw.mock.calls.at(-1)?.[0].findings).toEqual([])
  expect(seen.told).toHaveLength(1)
})

test('marks go on a site where they are switched off, and come back', () => {
  start()
  const sites = { 'www.yunheshi-sample.gov.cn': { marks: false, rulesOff: [] } }
  seen.prefer({ ...preferences, settings: { ...defaults, sites } })
  seen.prefer(preferences)
  expect(seen.shown).toEqual([true, false, true])
})

test('another language is another audit', () => {
  start()
  seen.prefer({ ...preferences, settings: { ...defaults, theme: 'dark' } })
  expect(seen.languages).toEqual(['zh'])
  seen.prefer({ ...preferences, settings: { ...defaults, language: 'en' } })
  expect(seen.languages).toEqual(['zh', 'en'])
})
