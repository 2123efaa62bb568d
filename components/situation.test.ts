import { expect, test } from 'vitest'
import type { FrameState } from '../lib/browser/messages.ts'
import { auditOf, frameOf } from '../lib/browser/samples.ts'
import { type Situation, sentenceFor } from './State.tsx'
import { checksAtOnce, frameToShow, situationOf } from './situation.ts'

const url = 'http://www.yunheshi-sample.gov.cn/a.html'
/** Chromium's words. */
const withheld = 'Cannot access contents of the page. Extension manifest must request permission to access the respective host.'
const report = { agency: null, year: 2023, form: null, published: null, sections: [], fields: {}, gaps: {}, tables: [], sums: [] }

function situation(frames: FrameState[] | null | undefined, address: string | undefined = url, mayRead = true) {
  const state = frames ? { frames } : frames
  return situationOf({ state, url: address, mayRead }, frameToShow(state, null))?.kind ?? 'report'
}

test.each([
  ['not looked up yet', situation(undefined), 'loading'],
  ['a page of which nothing is known', situation(null), 'nothing'],
  ['a page elsewhere', situation(null, 'https://example.org/'), 'nothing'],
  ['a page whose address is kept from us', situation(null, undefined), 'nothing'],
  ['a page of the browser', situation(null, 'chrome://extensions'), 'unreachable'],
  ['a PDF', situation(null, 'http://www.yunheshi-sample.gov.cn/a.pdf'), 'unreachable'],
  ['no access to government sites', situation(null, url, false), 'withheld'],
  ['no access, but elsewhere', situation(null, 'https://example.org/', false), 'nothing'],
  ['an audit under way', situation([frameOf({ status: 'checking' })]), 'checking'],
  ['an audit that failed', situation([frameOf({ status: 'failed', error: 'x' })]), 'failed'],
  ['an auditor that a government site was closed to', situation([frameOf({ status: 'failed', error: withheld })]), 'withheld'],
  [
    'an auditor that another site was closed to',
    situation([frameOf({ status: 'failed', error: withheld })], 'https://example.org/'),
    'unreachable',
  ],
  ['a list', situation([frameOf({ kind: 'listing', links: 12 })]), 'listing'],
  ['an attachment', situation([frameOf({ kind: 'attachment' })]), 'attachment'],
  [
    'a page that was checked on demand and is no report',
    situation([frameOf({ kind: 'other', audit: auditOf({ kind: 'other' }) })]),
    'checked-nothing',
  ],
  ['a report', situation([frameOf({ audit: { ...auditOf(), report } })]), 'report'],
])('%s', (_, found, expected) => {
  expect(found).toBe(expected)
})

test('the chosen frame is shown, or the best where it is gone', () => {
  const state = { frames: [frameOf({ frameId: 0 }), frameOf({ frameId: 7 })] }
  expect(frameToShow(state, 7)?.frameId).toBe(7)
  expect(frameToShow(state, 9)?.frameId).toBe(0)
  expect(frameToShow(null, 7)).toBeNull()
})

const situations: Situation[] = [
  { kind: 'loading' },
  { kind: 'checking' },
  { kind: 'nothing' },
  { kind: 'checked-nothing' },
  { kind: 'listing', links: 3 },
  { kind: 'attachment' },
  { kind: 'unreachable', reach: 'store' },
  { kind: 'unreachable', reach: 'closed' },
  { kind: 'withheld' },
  { kind: 'failed', error: 'gone' },
]

test.each(situations)('$kind has its sentence in both languages', (one) => {
  const { text } = sentenceFor(one)
  expect(text.zh).toMatch(/[。……]$/)
  expect(text.en).toMatch(/[.…]$/)
})

test('a click checks a page outside gov.cn at once where the reader has set so, and never a page of the government unasked', () => {
  const nothing = { kind: 'nothing' } as const
  expect(checksAtOnce(nothing, 'https://www.example.com/a.html', { checksOtherSites: true })).toBe(true)
  expect(checksAtOnce(nothing, 'https://www.example.com/a.html', { checksOtherSites: false })).toBe(false)
  expect(checksAtOnce(nothing, 'http://jtj.example.gov.cn/a.html', { checksOtherSites: true })).toBe(false)
  expect(checksAtOnce({ kind: 'checked-nothing' }, 'https://www.example.com/a.html', { checksOtherSites: true })).toBe(false)
  expect(checksAtOnce(null, 'https://www.example.com/a.html', { checksOtherSites: true })).toBe(false)
})
