import type { SectionId } from '../audit/schema.ts'
import type { Form, FormTable } from '../forms/form.ts'
import type { Sheet } from '../forms/sheet.ts'

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
  /** In a list, the fields after which a row stands whose label was not recognised: it may be a part of the sum at hand. */
  strangersAfter: readonly string[]
  /** What is printed over a block as its article (第二十条第（五）项), by the block's id; a block without such a line has none. */
  articles: ReadonlyMap<string, string>
  /** Labels of rows and columns that are misspelt, each as printed and with the field of a cell that it names. */
  misspelt: readonly { id: string; text: string; field: string }[]
}

export interface FoundSection {
  id: SectionId
  /** The heading as printed. */
  heading: string
  /** 1…6 for 一…六, null where the heading has no numeral. */
  numeral: number | null
}

/** Why a thing that was not seen may exist nevertheless. */
export const reservations = ['hidden-content', 'further-pages', 'attachment', 'unread-table'] as const
export type Reservation = (typeof reservations)[number]

/** Kinds of organs for which the law names different dates: a department of a government, and a government. */
export const organKinds = ['department', 'government'] as const
export type OrganKind = (typeof organKinds)[number]

/** A cell of a table of no known form: where it stands and what is printed in it. */
export interface PlainCell {
  table: number
  row: number
  column: number
  text: string
}

export interface Report {
  /** The year that it reports on. */
  year: number | null
  /**
   * The year in its title; the years of the period that it says its figures are for: none or one, two where they differ; those of which the text
   * before its first section says that it is the report.
   */
  stated: { title: number | null; period: readonly number[]; preface: readonly number[] }
  /** What kind of organ it is of; null where the agency's name does not tell. */
  organ: OrganKind | null
  /** The date of publication as ISO date; null where none is stated. */
  published: string | null
  /** The form that table 3 has, else table 2's, else null. */
  form: Form | null
  /** In page order. */
  sections: readonly FoundSection[]
  /**
   * The text of each section that was found, its heading and its tables left out; for rules that say something is not there.
   * Unlike `paragraphs` it keeps links and goes on to the end of the page, so that such a rule rather sees too much.
   */
  sectionTexts: ReadonlyMap<SectionId, string>
  /** Sections that were not found but may stand under a heading whose name was not recognised. */
  doubtfulSections: readonly SectionId[]
  tables: readonly FilledTable[]
  /** The other tables of the article. */
  otherTables: readonly Sheet[]
  /** Sections that hold a picture and no table. */
  pictures: readonly SectionId[]
  /** The text of the article in page order, as printed; the section is that of the last heading before. */
  paragraphs: readonly { section: SectionId | null; text: string }[]
  /** Whose report it is; null where the page does not say. */
  agency: string | null
  /** Sections that hold a table which was not recognised as the form's. */
  unreadTables: readonly SectionId[]
  /** Not empty: nothing can be said to be missing from the report. */
  reservations: readonly Reservation[]
}
