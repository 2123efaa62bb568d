import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Preferences } from '../../lib/browser/preferences.ts'
import { defaults } from '../../lib/settings/settings.ts'
import { startSession } from './session.ts'

const finding = { id: 'review-total:reconsideration.total', rule: 'review-total', severity: 'error', repairs: [] as unknown[] }
const page = (message: string) => ({
  audit: {
    page: { kind: 'report', url: 'http://www.yunheshi-sample.gov.cn/a.html' },
    checked: { told: 1 },
    findings: [{ ...finding, message }],
    timings: { check: Math.random() },
  },
  places: new Map(),
  report: {},
  elementOf: () => null,
})

const seen = vi.hoisted(() => ({
  message: '',
  told: [] as unknown[],
  draw: null as unknown,
  audit: () => {},
  prefer: (_: Preferences) => {},
  languages: [] as string[],
  explained: 0,
  shown: [] as boolean[],
}))

vi.mock('../../lib/audit/audit.ts', () => ({
  auditPage: (_document: unknown, { language }: { language: string }) => {
    seen.languages.push(language)
    return page(seen.message)
  },
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
vi.mock('../../lib/browser/version.ts', () => ({ ownVersion: () => '1.2.3' }))
vi.mock('../../lib/browser/preferences.ts', () => ({
  watchPreferences: (_url: unknown, callback: (preferences: Preferences) => void) => {
    seen.prefer = callback
    return () => {}
  },
}))
vi.mock('../../lib/overlay/overlay.ts', () => ({
  createOverlay: () => ({ draw: seen.draw, setShown: (shown: boolean) => seen.shown.push(shown), setLook() {}, remove() {} }),
}))

const draw = vi.fn()
const preferences: Preferences = { settings: defaults, dismissals: [] }
const start = () => startSession(() => true, preferences)
const repairsDrawn = () => draw.mock.calls.map(([audit]) => audit.findings[0].repairs.length)

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('document', {})
  vi.stubGlobal('location', { href: 'http://www.yunheshi-sample.gov.cn/a.html', hostname: 'www.yunheshi-sample.gov.cn' })
  vi.stubGlobal('navigator', { language: 'zh-CN' })
  vi.stubGlobal('window', {})
  draw.mockClear()
  Object.assign(seen, { message: '相差 1', told: [], draw, explained: 0, languages: [], shown: [] })
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
