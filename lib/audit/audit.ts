import { rules } from '../checks/index.ts'
import type { Report } from '../checks/report.ts'
import { runRules } from '../checks/run.ts'
import { formOfReport } from '../forms/fill.ts'
import type { Language } from '../language.ts'
import { detectPage } from '../page/detect.ts'
import { readReport } from '../page/read.ts'
import type { IsShown } from '../page/visibility.ts'
import { findRepairs } from '../repair/repairs.ts'
import { reportFacts } from './facts.ts'
import { findingsOf } from './findings.ts'
import { cellOf, findPlaces, type Places } from './places.ts'
import type { Audit } from './schema.ts'
import { tally } from './tally.ts'
import { verdictOf } from './verdict.ts'

export interface AuditOptions {
  url: string
  language: Language
  isShown: IsShown
}

/** An Audit, where on the page its findings stand, and what the rules saw; null where the page is no report. */
export interface AuditedPage {
  audit: Audit
  places: Places
  report: Report | null
  /** The cell of a field on the page; null where it has none. */
  elementOf(field: string): Element | null
}

/**
 * Audits one document: the whole way from the page to the one value that everything else reads. Writes nothing, never
 * throws on any page, asks nobody. Its findings have no repairs yet, so that marks need not wait for them: see `withRepairs`.
 */
export function auditPage(document: Document, { url, language, isShown }: AuditOptions): AuditedPage {
  const started = performance.now()
  const page = detectPage(document, isShown)
  const detected = performance.now()
  const reading = page.kind === 'report' ? readReport(page) : null
  const form = formOfReport(page.forms)
  const read = performance.now()

  const report: Report | null = reading && {
    year: page.year,
    stated: reading.stated,
    organ: reading.organ,
    published: reading.published,
    form,
    sections: page.sections,
    sectionTexts: reading.sectionTexts,
    doubtfulSections: reading.doubtfulSections,
    tables: page.forms,
    otherTables: reading.otherTables,
    pictures: reading.pictures.map(({ section }) => section),
    paragraphs: reading.paragraphs.map(({ section, text }) => ({ section, text })),
    agency: reading.agency,
    unreadTables: reading.unreadTables,
    reservations: reading.reservations,
  }
  const checks = report ? runRules(rules, report) : []
  const findings = findingsOf(checks, page, language)
  const checked = tally(checks, page.forms)
  const audit: Audit = {
    schema: 'gouji-audit/1',
    page: { url, title: page.title.text, kind: page.kind },
    report: reading && reportFacts(page, reading, form, language),
    findings,
    verdict: verdictOf(page.kind, findings, checked),
    checked,
    timings: { detect: round(detected - started), read: round(read - detected), check: round(performance.now() - read) },
  }
  return {
    audit,
    report,
    places: reading ? findPlaces(findings, page, reading, document) : new Map(),
    elementOf: (field) => cellOf(field, page),
  }
}

/** The same page with the repairs of its findings: the smallest changes that explain what does not add up. */
export function withRepairs(page: AuditedPage): AuditedPage {
  if (page.report === null) return page
  const repairs = findRepairs(page.report, page.audit.findings)
  const findings = page.audit.findings.map((finding) => ({ ...finding, repairs: repairs.get(finding.id) ?? [] }))
  return { ...page, audit: { ...page.audit, findings } }
}

/** Milliseconds with two decimals. */
function round(time: number): number {
  return Math.round(time * 100) / 100
}
