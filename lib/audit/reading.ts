import type { Report } from '../checks/report.ts'
import { type FilledForm, formOfReport } from '../forms/fill.ts'
import { type DetectedPage, detectPage } from '../page/detect.ts'
import { type ReportReading, readReport } from '../page/read.ts'
import type { SeenPage } from '../page/seen.ts'
import type { Audit, Finding } from './schema.ts'
import { type FieldCells, fieldCells, findSpots, type Spots } from './spots.ts'

/** A report as the rules see it, with where on the page the cells of its forms stand. */
export interface ReadReport extends Report {
  tables: readonly FilledForm[]
}

/** All that is checked of a page. */
export interface PageReading {
  page: Audit['page']
  /** Null where the page is no report. */
  report: ReadReport | null
  /** In milliseconds. */
  timings: { detect: number; read: number }
}

/** A reading, and where on the page stands what was read. */
export interface ReadPage {
  reading: PageReading
  spotsOf(findings: readonly Finding[]): Spots
  cells: FieldCells
}

/**
 * Reads what was seen of a page: detects what it is, and fills in the forms of a report. Never throws, asks nobody.
 *
 * @param took how long seeing it took, in milliseconds
 */
export function readPage(seen: SeenPage, took: number): ReadPage {
  const started = performance.now()
  const page = detectPage(seen)
  const detected = performance.now()
  const reading = page.kind === 'report' ? readReport(page) : null
  const report = reading && reportOf(page, reading)
  const cells = fieldCells(page)
  return {
    reading: {
      page: { url: seen.url, title: page.title.text, kind: page.kind },
      report,
      timings: { detect: took + detected - started, read: performance.now() - detected },
    },
    spotsOf: (findings) => (reading ? findSpots(findings, page, reading, cells) : {}),
    cells,
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
