import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { generatePage } from '../../tests/portal/generate.ts'
import { auditPage } from '../audit/audit.ts'
import { rememberRepairs, type Sought } from './remembered.ts'
import { findRepairs } from './repairs.ts'

/** What repairs are sought for on a page, read anew each time. */
function read(seed: number): Sought {
  const document = parseDocument(generatePage(seed).html)
  const { audit, report } = auditPage(document, { url: 'http://jtj.example.gov.cn/a.html', language: 'zh', isShown: shownBy(document) })
  if (!report) throw new Error(`page ${seed} is no report`)
  return { report, findings: audit.findings }
}

test('what is known is what would be found', () => {
  const repairs = rememberRepairs()
  let explained = 0
  for (let seed = 0; seed < 60; seed += 1) {
    const sought = read(seed)
    expect(repairs.known(sought)).toBeUndefined()
    const found = repairs(sought)
    expect(found).toEqual(findRepairs(sought.report, sought.findings))
    expect(repairs.known(read(seed))).toBe(found)
    explained += found.size
  }
  expect(explained).toBeGreaterThan(20)
})

test('those of other figures or other findings are not known', () => {
  const repairs = rememberRepairs()
  const sought = Array.from({ length: 60 }, (_, seed) => read(seed)).find((each) => repairs(each).size > 0)
  if (!sought) throw new Error('no page has a repair')
  const { report, findings } = sought
  expect(repairs.known(sought)?.size).toBeGreaterThan(0)
  expect(repairs.known({ report, findings: findings.slice(1) })).toBeUndefined()
  const tables = report.tables.map((filled, at) => {
    const [first] = filled.readings.keys()
    return at > 0 || first === undefined
      ? filled
      : { ...filled, readings: new Map(filled.readings).set(first, { state: 'blank' } as const) }
  })
  expect(repairs.known({ report: { ...report, tables }, findings })).toBeUndefined()
})

test('those of a few reports are kept in mind, not of all, and what is longer than any report is not kept', () => {
  const repairs = rememberRepairs()
  const pages = Array.from({ length: 20 }, (_, seed) => read(seed))
  for (const page of pages) repairs(page)
  const known = pages.filter((page) => repairs.known(page) !== undefined)
  expect(known.length).toBeLessThanOrEqual(16)
  expect(known).toContain(pages.at(-1))
  const { report, findings } = read(0)
  const [first, ...others] = report.tables
  if (!first) throw new Error('the page has no table')
  const readings = new Map(first.readings).set('long', { state: 'unreadable', text: '一'.repeat(1_000_000) })
  const long = { report: { ...report, tables: [{ ...first, readings }, ...others] }, findings }
  expect(repairs(long)).toEqual(findRepairs(long.report, findings))
  expect(repairs.known(long)).toBeUndefined()
})
