import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodePage } from '../../cli/decode.ts'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { auditPage } from '../../lib/audit/audit.ts'
import { auditSchema } from '../../lib/audit/schema.ts'
import { knownReports, sayIfMissing, sharedPages } from './shared.ts'

const reports = sharedPages('reports')
const pages = sharedPages('pages')
sayIfMissing(reports, 'the published reports')
sayIfMissing(pages, 'the saved pages that are no reports')

function auditOf(path: string) {
  const document = parseDocument(decodePage(readFileSync(path)))
  return auditPage(document, { url: basename(path), language: 'zh', isShown: shownBy(document) })
}

describe.skipIf(reports.length === 0)('published reports', () => {
  test.each(reports.map((path) => [basename(path), path] as const))('%s', (name, path) => {
    const { audit, places } = auditOf(path)
    const known = knownReports[name.slice(0, 3)]
    expect(auditSchema.parse(audit)).toEqual(audit)
    expect(audit.report).toMatchObject({ year: known?.year, form: known?.form })
    expect(audit.report?.sections.map(({ id }) => id)).toEqual(known?.sections)
    expect(audit.findings.map(({ id }) => id)).toEqual(known?.findings)
    expect(audit.findings.filter(({ id }) => !places.has(id))).toEqual([])
  })
})

describe.skipIf(pages.length === 0)('pages that are no reports', () => {
  test.each(pages.map((path) => [basename(path), path] as const))('%s', (name, path) => {
    const { audit } = auditOf(path)
    expect(audit.page.kind).toBe(name.startsWith('ordos_') ? 'listing' : 'other')
    expect(audit).toMatchObject({ report: null, findings: [], verdict: 'not-assessable' })
  })
})
