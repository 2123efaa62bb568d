import { OccupiedColumns } from './occupied.ts'
import { type PaintedRow, paintedRowGroups, type RowBudget } from './painted-rows.ts'
import { columnSpan, rowSpan } from './span.ts'

/** A cell where the reader sees it. Everything counts from 0; the spans are what is left of them inside the row group. */
export interface GridCell {
  element: Element
  row: number
  column: number
  rowSpan: number
  columnSpan: number
}

export interface GridRow {
  element: Element
  /** The cells that start in this row, from left to right. */
  cells: GridCell[]
}

export interface Grid {
  table: Element
  rows: GridRow[]
  columnCount: number
}

/**
 * The table as the reader sees it painted: the HTML standard's table-forming algorithm over the rows and cells that are shown, in the
 * order in which they are painted. Spans end with their row group. Rows without a cell of their own have no height and are left out.
 * Where cells overlap, each keeps the columns that it is painted over. Tables within cells are not entered.
 *
 * Time and memory grow with the number of cells, whatever spans they claim.
 * https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
 *
 * @param isShown whether an element has a box: false for `display: none`. It is asked about row groups, rows and cells, once each.
 * @param budget how many rows are read at most; those that are read are taken off it
 */
export function readGrid(
  table: Element,
  isShown: (element: Element) => boolean,
  budget: RowBudget = { rows: Number.POSITIVE_INFINITY },
): Grid {
  const rows: GridRow[] = []
  for (const group of paintedRowGroups(table, isShown, budget)) {
    for (const row of placeCells(group, rows.length)) rows.push(row)
  }
  const ends = rows.map(({ cells }) => {
    const last = cells.at(-1)
    return last ? last.column + last.columnSpan : 0
  })
  return { table, rows, columnCount: ends.reduce((most, end) => Math.max(most, end), 0) }
}

/** The rows of one group that have cells, the first of them at `firstRow` of the grid. */
function placeCells(group: readonly PaintedRow[], firstRow: number): GridRow[] {
  const gridRowAt = gridRows(group, firstRow)
  const occupied = new OccupiedColumns()
  const rows: GridRow[] = []
  for (const [sourceRow, { element, cells }] of group.entries()) {
    if (cells.length === 0) continue
    const row = firstRow + rows.length
    let column = 0
    const placed = cells.map((cell) => {
      const end = Math.min(sourceRow + rowSpan(cell), group.length)
      const columns = columnSpan(cell)
      column = occupied.firstFree(column, sourceRow)
      if (end > sourceRow + 1) occupied.take(column, column + columns, end)
      const gridCell = { element: cell, row, column, rowSpan: (gridRowAt[end] ?? row) - row, columnSpan: columns }
      column += columns
      return gridCell
    })
    rows.push({ element, cells: placed })
  }
  return rows
}

/** For each row of the group, and for its end, the row of the grid: those without cells take none. */
function gridRows(group: readonly PaintedRow[], firstRow: number): number[] {
  let row = firstRow
  return [...group.map(({ cells }) => (cells.length > 0 ? row++ : row)), row]
}
