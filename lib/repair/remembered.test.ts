import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { generatePage } from '../../tests/portal/generate.ts'
import { auditPage } from '../audit/audit.ts'
import { createRepairMemory } from './remembered.ts'
import { findRepairs } from './repairs.ts'

/** What repairs are sought of, read anew each time. */
function read(seed: number, change: (html: string) => string = (html) => html) {
  const document = parseDocument(change(generatePage(seed).html))
  const { audit, report } = auditPage(document, { url: 'http://jtj.example.gov.cn/a.html', language: 'zh', isShown: shownBy(document) })
  if (!report) throw new Error(`page ${seed} is no report`)
  return { report, findings: audit.findings }
}

test('what is recalled is what would be found', () => {
  const memory = createRepairMemory()
  let explained = 0
  for (let seed = 0; seed < 60; seed += 1) {
    const { report, findings } = read(seed)
    expect(memory.recall(report, findings)).toBeNull()
    const found = memory.find(report, findings)
    expect(found).toEqual(findRepairs(report, findings))
    const again = read(seed)
    expect(memory.recall(again.report, again.findings)).toBe(found)
    explained += found.size
  }
  expect(explained).toBeGreaterThan(20)
})

test('other figures or other findings are not recalled', () => {
  const memory = createRepairMemory()
  const seed = Array.from({ length: 60 }, (_, at) => at).find((at) => memory.find(read(at).report, read(at).findings).size > 0) ?? -1
  const { report, findings } = read(seed)
  expect(memory.recall(report, findings)?.size).toBeGreaterThan(0)
  expect(memory.recall(report, findings.slice(1))).toBeNull()
  const tables = report.tables.map((filled, at) => {
    const [first] = filled.readings.keys()
    return at > 0 || first === undefined
      ? filled
      : { ...filled, readings: new Map(filled.readings).set(first, { state: 'blank' } as const) }
  })
  expect(memory.recall({ ...report, tables }, findings)).toBeNull()
})

test('the last few reports are kept in mind, not all', () => {
  const memory = createRepairMemory()
  const reports = Array.from({ length: 20 }, (_, seed) => read(seed))
  for (const { report, findings } of reports) memory.find(report, findings)
  const known = reports.map(({ report, findings }) => memory.recall(report, findings) !== null)
  expect(known).toEqual(reports.map((_, at) => at >= 4))
})

test('what is longer than any report is sought, and not kept', () => {
  const memory = createRepairMemory()
  const { report, findings } = read(0)
  const [first, ...others] = report.tables
  if (!first) throw new Error('the page has no table')
  const readings = new Map(first.readings).set('long', { state: 'unreadable', text: '一'.repeat(1_000_000) })
  const long = { ...report, tables: [{ ...first, readings }, ...others] }
  expect(memory.find(long, findings)).toEqual(findRepairs(long, findings))
  expect(memory.recall(long, findings)).toBeNull()
})
