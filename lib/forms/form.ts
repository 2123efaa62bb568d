import type { SectionId } from '../audit/schema.ts'
import type { Text } from '../language.ts'

/**
 * What an official form looks like, as data. A form file reads like the form: tables, their blocks, the blocks' rows and
 * columns, each with its prescribed label. A field of the form is named `<row id>.<column id>`, in a list of one column by
 * its row alone (see `fields.ts`).
 */

/** How a column's cells are written: a count, a signed change against last year, an amount of money in 万元, or another decimal. */
export type Measure = 'count' | 'change' | 'amount' | 'decimal'

/** A row, column or group heading. */
export interface Heading {
  id: string
  /** `zh` is the prescribed label, `en` its translation for readers of English. */
  label: Text
  /** Other wordings that portals use for the same heading and that are fine. */
  variants?: readonly string[]
}

export interface Column extends Heading {
  measure: Measure
}

export interface Row extends Heading {
  /** Ids of the headings that stand over this row in the label columns, outermost first. */
  groups?: readonly string[]
  /** Where the row's cells are written unlike the others of their columns. */
  measure?: Measure
}

/** A rectangle of cells with one set of columns. */
export interface Block {
  /** `proactive.1`, `requests`, `reconsideration`: unique in the form. */
  id: string
  label: Text
  /** The line that stands over the block, for blocks of table 2: 第二十条第（一）项. */
  article?: string
  rows: readonly Row[]
  columns: readonly Column[]
}

/**
 * How a table is laid out on paper, and how much of it must be there for it to be recognised.
 * - `stacked`: blocks one over the other, each with its header row, its label in the first cell (table 2); 3 rows and 3 columns
 * - `matrix`: one block, row labels left of a fixed number of columns (table 3); 8 rows, all where it has fewer
 * - `band`: blocks side by side, one row of figures below (table 4); 2 blocks and 4 names of columns
 * - `list`: labels in a fixed order, each with one figure right of it (the statistics table of 2014, the report of a website); a quarter of
 *   the labels, two of them on no other form. Its one block has one column, whose id is empty.
 */
export type Layout = 'stacked' | 'matrix' | 'band' | 'list'

export interface FormTable {
  /** Unique among all forms, but for successive forms of one report: of tables with the same id a page has one. */
  id: string
  /** The section that prescribes it; null for a table that stands in none of the six. */
  section: SectionId | null
  layout: Layout
  label: Text
  blocks: readonly Block[]
  /** Headings over rows or columns that hold no figures of their own: 法人或其他组织, （三）不予公开. */
  groups: readonly Heading[]
}

/** Fields on both sides of an equals sign; every sign is plus. The subject is the stated total. */
export interface Identity {
  rule: string
  subject: string
  left: readonly string[]
  right: readonly string[]
}

export interface Form {
  id: string
  name: Text
  /** The report years that the form is prescribed for; `to` is null while it is in force. */
  years: { from: number; to: number | null }
  prescribedBy: Text
  /**
   * By what the gate notices its tables before anything is read: stretches of the text of their first six rows, spaces left out, as regular
   * expressions (`申[请請]人情[况況]`). No other page has them.
   */
  signs: readonly string[]
  /** How its reports are titled, as regular expressions, where the title has neither 政府信息公开 nor 政府网站 in it. */
  titles?: readonly string[]
  tables: readonly FormTable[]
  identities: readonly Identity[]
  /** `part` cannot exceed `whole`; `row`, the row of the part, is what the finding is about. */
  bounds: readonly { part: string; whole: string; row: string }[]
  /** `previous` + `change` is a stock and cannot be negative. */
  stocks: readonly { previous: string; change: string; row: string }[]
  /** Columns and rows all of whose cells are stated totals. */
  totals: readonly string[]
}
