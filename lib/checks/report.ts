import type { SectionId } from '../audit/schema.ts'
import type { Form, FormTable } from '../forms/form.ts'

/**
 * What a rule sees of a report: forms and values, never a document.
 */

/** What one cell of the form says. `text` is as printed. */
export type Reading =
  | { state: 'number'; value: number; text: string }
  | { state: 'blank' }
  | { state: 'unreadable'; text: string }
  | { state: 'absent' }

/** A table of a known form as the page has it. */
export interface FilledTable {
  form: Form
  table: FormTable
  /** One for every field of `table`. */
  readings: ReadonlyMap<string, Reading>
  /** Row and column ids (`licensing`, `natural`, `licensing.decisions`, `reconsideration.upheld`) of the form's table that the page lacks. */
  missingRows: readonly string[]
  missingColumns: readonly string[]
  /** Rows or columns stand there whose label was not recognised: then nothing can be said to be missing. */
  strangers: { rows: boolean; columns: boolean }
}

export interface FoundSection {
  id: SectionId
  /** The heading as printed. */
  heading: string
  /** 1…6 for 一…六, null where the heading has no numeral. */
  numeral: number | null
}

/** Why a thing that was not seen may exist nevertheless. */
export type Reservation = 'hidden-content' | 'further-pages' | 'attachment'

export interface Report {
  /** The year that it reports on. */
  year: number | null
  /** The form that table 3 has, else table 2's, else null. */
  form: Form | null
  /** In page order. */
  sections: readonly FoundSection[]
  /** Sections that were not found but may stand under a heading whose name was not recognised. */
  doubtfulSections: readonly SectionId[]
  tables: readonly FilledTable[]
  /** Sections that hold a picture and no table. */
  pictures: readonly SectionId[]
  /** Sections that hold a table which was not recognised as the form's. */
  unreadTables: readonly SectionId[]
  /** Not empty: nothing can be said to be missing from the report. */
  reservations: readonly Reservation[]
}
