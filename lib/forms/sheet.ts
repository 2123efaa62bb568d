import type { SectionId } from '../audit/schema.ts'
import { readFigure } from '../tables/number.ts'
import { mayBeLabel } from './matcher.ts'

/**
 * A table as plain values: what recognising a form needs of it, without a document. A row holds the cells that start in
 * it, by column; positions are those of the painted grid.
 */
export interface SheetCell {
  row: number
  column: number
  columnSpan: number
  text: string
}

export interface Sheet {
  /** Which table of the document: 0-based, among those that hold no table. */
  table: number
  rows: readonly (readonly SheetCell[])[]
  /** The section of the report that it stands in, where that is known. */
  section?: SectionId | null
  /** The line over it names another year than the report's, or last year: a table printed for comparison. */
  otherYear?: boolean
  /** The line over it names a part of the agency: 其中：市本级. */
  ofPart?: boolean
}

/** How much a table's place speaks for its being the one meant, where several are alike: points for its section, its year and its scope. */
export function placePoints(sheet: Sheet, section: SectionId | null): number {
  return (sheet.section === section ? 1 : 0) - (sheet.otherYear ? 3 : 0) - (sheet.ofPart ? 2 : 0)
}

/**
 * A row of a sheet with where it comes from: the rows of all tables of a page are read as one stream, so that a table cut in two is whole again.
 * What every form asks of every row is told once for all of them.
 */
export interface SheetRow {
  sheet: Sheet
  cells: readonly SheetCell[]
  /** Those of the cells that can name something. */
  labels: readonly SheetCell[]
  /** Those of the cells that are read as no count: neither blank nor a figure. */
  words: readonly SheetCell[]
}

/** All rows of all sheets in page order. */
export function rowsOf(sheets: readonly Sheet[]): SheetRow[] {
  return sheets.flatMap((sheet) =>
    sheet.rows.map((cells) => ({
      sheet,
      cells,
      labels: cells.filter(({ text }) => mayBeLabel(text)),
      words: cells.filter(({ text }) => readFigure(text, 'count').state === 'unreadable'),
    })),
  )
}
