import fc from 'fast-check'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { auditPage, withRepairs } from '../../lib/audit/audit.ts'
import type { Audit } from '../../lib/audit/schema.ts'
import type { Language } from '../../lib/language.ts'
import { samplePages } from '../portal/pages.ts'

/** Audits for the tests of what leaves the tool: of the sample pages, and with texts of any kind in every place that a page fills. */

/** The audit of a sample page. */
export function sampleAudit(name: string, language: Language = 'zh'): Audit {
  const page = samplePages.find((candidate) => candidate.name === name)
  if (!page?.html) throw new Error(`there is no sample page ${name}`)
  const document = parseDocument(page.html)
  return withRepairs(auditPage(document, { url: `http://${page.host}${page.path}`, language, isShown: shownBy(document) })).audit
}

/** What a page may say to do harm in a spreadsheet, and texts of any kind. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '=HYPERLINK("http://example.com","x")',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1＋1',
    '＠SUM',
    '\u200B=1',
    ' =1',
    '"=1',
    "'=1",
    '=1\n2',
    '|calc',
    '%0A=1',
    'a,b;c\t"d"\r\ne',
    '不予公开',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
)

/** A sample report with `anyText` wherever the page's own words come in. */
export const anyAudit: fc.Arbitrary<Audit> = fc
  .tuple(
    fc.constantFrom('row-shifted', 'text-disagrees', 'cells-blank', 'website-does-not-add-up', 'tables-as-pictures'),
    anyText,
    anyText,
    anyText,
  )
  .map(([name, one, two, three]) => {
    const audit = sampleAudits.get(name) ?? sampleAudit(name)
    sampleAudits.set(name, audit)
    return withTexts(audit, one, two, three)
  })

const sampleAudits = new Map<string, Audit>()

function withTexts(audit: Audit, one: string, two: string, three: string): Audit {
  const findings = audit.findings.map((finding, at) => ({
    ...finding,
    message: at % 2 === 0 ? one : finding.message,
    evidence: finding.evidence.map((item) => (item.kind === 'text' ? { ...item, quote: two } : { ...item, text: three })),
  }))
  const report = audit.report && {
    ...audit.report,
    agency: two,
    sections: audit.report.sections.map((section) => ({ ...section, heading: three })),
    tables: audit.report.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row, at) => (at === 0 ? { ...row, label: one } : row)),
    })),
  }
  return { ...audit, page: { ...audit.page, title: two }, findings, report }
}
