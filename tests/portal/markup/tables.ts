import type { TableId } from '../prescribed.ts'
import { type Pen, penFor } from './pen.ts'
import { proactiveTables } from './proactive.ts'
import type { Cell, PrintedTable, ReportPage, Skin, TableRow } from './report.ts'
import { requestTables } from './requests.ts'
import { reviewTables } from './review.ts'
import { html } from './text.ts'

const painters = { proactive: proactiveTables, requests: requestTables, review: reviewTables }

/** The `table` elements that hold one table of the form, with the report's traits. */
export function printedTables(report: ReportPage, table: TableId): PrintedTable[] {
  const pen = penFor({ ...report, traits: { ...report.traits, seed: report.traits.seed + table.length } })
  const tables = painters[table](report, pen)
  return report.traits.spacerColumn === 'after-figures' ? tables.map((printed) => withSpacerColumn(printed, pen)) : tables
}

function withSpacerColumn({ bodies }: PrintedTable, pen: Pen): PrintedTable {
  const widened = (row: TableRow): TableRow => (row.length > 1 ? [...row, pen.blank()] : row)
  return { bodies: bodies.map((rows) => rows.map(widened)) }
}

/** A table with a full-width first row that holds a heading. */
export function withHeadingRow({ bodies }: PrintedTable, heading: string, colspan: number): PrintedTable {
  const cell: Cell = { lines: [html(heading)], header: false, colspan, rowspan: 1, hidden: false }
  return { bodies: bodies.map((rows, index) => (index === 0 ? [[cell], ...rows] : rows)) }
}

/** A table as a portal's editor marks it up. */
export function paintTable({ bodies }: PrintedTable, skin: Skin): string {
  const row = (cells: TableRow): string => skin.row(cells.map((cell) => skin.cell(cell)).join(''))
  return skin.table(bodies.map((rows) => rows.map(row).join('\n')))
}

/** The attributes of a `td`, each with a blank before it. A hidden cell has `display:none` for its style. */
export function cellAttributes({ colspan, rowspan, hidden }: Cell, style = ''): string {
  const shown = hidden ? 'display:none' : style
  return `${colspan > 1 ? ` colspan="${colspan}"` : ''}${rowspan > 1 ? ` rowspan="${rowspan}"` : ''}${shown ? ` style="${shown}"` : ''}`
}
