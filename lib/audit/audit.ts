import type { Language } from '../language.ts'
import { seePage } from '../page/see.ts'
import type { IsShown } from '../page/visibility.ts'
import { checkReading, explain } from './check.ts'
import { elementAt, findPlaces, type Places } from './places.ts'
import { type ReadReport, readPage } from './reading.ts'
import type { Audit } from './schema.ts'

export interface AuditOptions {
  url: string
  language: Language
  isShown: IsShown
}

/** An Audit, where on the page its findings stand, and what the rules saw; null where the page is no report. */
export interface AuditedPage {
  audit: Audit
  places: Places
  report: ReadReport | null
  /** The cell of a field on the page; null where it has none. */
  elementOf(field: string): Element | null
}

/**
 * Audits one document: the whole way from the page to the one value that everything else reads, in one place. The extension goes it in
 * two: the page sees (`seePage`) and marks (`findPlaces`), the background does all between. Writes nothing, never throws on any page,
 * asks nobody. Its findings have no repairs yet: see `withRepairs`.
 */
export function auditPage(document: Document, { url, language, isShown }: AuditOptions): AuditedPage {
  const started = performance.now()
  const page = seePage(document, { url, isShown })
  const { reading, spotsOf, cells } = readPage(page.seen, performance.now() - started)
  const audit = checkReading(reading, language)
  return {
    audit,
    report: reading.report,
    places: findPlaces(spotsOf(audit.findings), page),
    elementOf: (field) => elementAt(cells[field], page),
  }
}

/** The same page with the repairs of its findings: the smallest changes that explain what does not add up. */
export function withRepairs(page: AuditedPage): AuditedPage {
  return page.report === null ? page : { ...page, audit: explain(page.audit, page.report) }
}
