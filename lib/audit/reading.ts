import type { Report } from '../checks/report.ts'
import { type FilledForm, formOfReport } from '../forms/fill.ts'
import { type DetectedPage, detectPage } from '../page/detect.ts'
import { type ReportReading, readReport } from '../page/read.ts'
import type { IsShown } from '../page/visibility.ts'
import { cellOf, findPlaces, type Places } from './places.ts'
import type { Audit, Finding } from './schema.ts'

/** A report as the rules see it, with where on the page the cells of its forms stand. */
export interface ReadReport extends Report {
  tables: readonly FilledForm[]
}

/** All that an audit needs to know of a page, as plain values: `pack.ts` carries it from the page to where it is checked. */
export interface PageReading {
  page: Audit['page']
  /** Null where the page is no report. */
  report: ReadReport | null
  /** In milliseconds. */
  timings: { detect: number; read: number }
}

/** A reading, and the way back from findings to elements of the page. */
export interface ReadPage {
  reading: PageReading
  placesOf(findings: readonly Finding[]): Places
  /** The cell of a field on the page; null where it has none. */
  elementOf(field: string): Element | null
}

/** Reads one document: the half of an audit that needs it. Writes nothing, never throws on any page, asks nobody. */
export function readPage(document: Document, { url, isShown }: { url: string; isShown: IsShown }): ReadPage {
  const started = performance.now()
  const page = detectPage(document, isShown)
  const detected = performance.now()
  const reading = page.kind === 'report' ? readReport(page) : null
  const report = reading && reportOf(page, reading)
  return {
    reading: {
      page: { url, title: page.title.text, kind: page.kind },
      report,
      timings: { detect: detected - started, read: performance.now() - detected },
    },
    placesOf: (findings) => (reading ? findPlaces(findings, page, reading, document) : new Map()),
    elementOf: (field) => cellOf(field, page),
  }
}

function reportOf(page: DetectedPage, reading: ReportReading): ReadReport {
  return {
    year: page.year,
    stated: reading.stated,
    organ: reading.organ,
    published: reading.published,
    form: formOfReport(page.forms),
    sections: page.sections.map(({ id, heading, numeral }) => ({ id, heading, numeral })),
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
}
