import { parseDocument } from '../../../cli/document.ts'
import { shownBy } from '../../../cli/visibility.ts'
import { auditPage, withRepairs } from '../../../lib/audit/audit.ts'
import type { Finding } from '../../../lib/audit/schema.ts'
import type { LabelledPage } from '../pages/page.ts'

/** What an audit of a page said, beside its label. */
export interface AuditedPage {
  index: number
  page: LabelledPage
  findings: readonly Finding[]
  /** What was read otherwise than it is printed: the kind of page, the form, fields. */
  misread: readonly string[]
  /** How long the search for repairs took; null where there was nothing to repair. In milliseconds. */
  repairTime: number | null
}

/** Audits a page as the command line does, and compares what was read. */
export function auditLabelled(page: LabelledPage, index: number): AuditedPage {
  const document = parseDocument(page.html)
  const audited = auditPage(document, { url: `/accuracy/${index}.html`, language: 'zh', isShown: shownBy(document) })
  const started = performance.now()
  const { audit } = withRepairs(audited)
  const time = performance.now() - started
  const form = audit.report?.form ?? null
  const fields = Object.entries(page.fields).filter(([field, value]) => (audit.report?.fields[field] ?? null) !== value)
  return {
    index,
    page,
    findings: audit.findings,
    misread: [...(form === page.form ? [] : [`form ${form}`]), ...fields.map(([field]) => field)],
    repairTime: audit.findings.some(({ repairs }) => repairs.length > 0) ? time : null,
  }
}
