import type { Figures } from '../figures.ts'
import type { SectionId } from '../prescribed.ts'
import type { Traits } from './traits.ts'

/** A government web site. */
export interface Site {
  name: string
  host: string
}

/** One section of a report. */
export interface ReportSection {
  id: SectionId
  /** With its numeral, as printed; empty: the section has none. */
  heading: string
  /** Plain text; those of a section with a table stand after it. */
  paragraphs: readonly string[]
  /** Pictures in the place of the table, or `none`: neither. Only for `proactive`, `requests`, `review`. */
  table?: { pictures: readonly string[] } | 'none'
  /** Tables of no known form, which stand after the paragraphs. */
  others?: readonly PrintedTable[]
}

/** All that a report page says, before any portal puts it into its markup. */
export interface ReportPage {
  site: Site
  agency: string
  year: number
  title: string
  /** ISO date */
  published: string
  preface: string
  sections: readonly ReportSection[]
  figures: Figures
  traits: Traits
}

/** A page of a portal with whatever content. */
export interface PortalPage {
  site: Site
  title: string
  /** The column of the portal that the page stands in. */
  column: string
  /** Who published it; null: nobody is named. */
  source: string | null
  /** ISO date; null on pages that have none, such as lists. */
  published: string | null
  /** HTML */
  content: string
}

/** One cell of a table, before a portal's markup goes round it. */
export interface Cell {
  /** HTML, one string a paragraph. */
  lines: readonly string[]
  header: boolean
  colspan: number
  rowspan: number
  hidden: boolean
}

export type TableRow = readonly Cell[]

/** One `table` element: the rows of each of its `tbody`. */
export interface PrintedTable {
  bodies: readonly (readonly TableRow[])[]
}

/** What a portal's editor makes of paragraphs, headings and tables. Arguments are HTML, results are HTML. */
export interface Skin {
  paragraph(html: string): string
  heading(html: string): string
  cell(cell: Cell): string
  row(cells: string): string
  table(bodies: readonly string[]): string
}

/** One maker of portals. */
export interface Markup {
  /** The whole page round some content. */
  page(page: PortalPage): string
  /** What its editor makes of paragraphs, headings and tables. */
  skin: Skin
  /** The whole page of a report. */
  report(report: ReportPage): string
}
