import { cellsOf, type FormCell } from '../lib/audit/cell-states.ts'
import type { Audit, SectionId, TableOutline } from '../lib/audit/schema.ts'

/** Pixels of a square with the gap after it, of the space between groups, and of a line of text over the tables of a section. */
const pitch = { width: 16, height: 8 }
const space = 3
const headingHeight = 17
/** Squares side by side, as in the widest table; a list, which has one column, is broken into lines of as many. */
const mostColumns = 7

export interface PlacedCell extends FormCell {
  /** Pixels from the upper left corner of the picture. */
  left: number
  top: number
}

/** The whole form as squares: where each of them stands, and the names of the sections over their tables. */
export interface PictureLayout {
  cells: PlacedCell[]
  headings: { section: SectionId | null; top: number }[]
  width: number
  height: number
}

/** Lays out all tables of a report's form in the form's order, under each other. */
export function layPicture(audit: Audit): PictureLayout {
  const layout: PictureLayout = { cells: [], headings: [], width: mostColumns * pitch.width + space, height: 0 }
  let before: TableOutline | null = null
  for (const table of audit.report?.tables ?? []) {
    if (before === null || before.section !== table.section) {
      layout.headings.push({ section: table.section, top: layout.height })
      layout.height += headingHeight
    } else if (table.rows.length > 1 || before.rows.length > 1) layout.height += space
    layout.height = layTable(audit, table, layout)
    before = table
  }
  return layout
}

/** Adds the squares of a table below what is there; returns the height of it all. */
function layTable(audit: Audit, table: TableOutline, { cells, height }: PictureLayout): number {
  const isList = table.columns.length === 1 && table.rows.length > mostColumns
  const last = table.columns.length - 1
  let top = height - pitch.height
  let inLine = 0
  for (const cell of cellsOf(audit, table)) {
    const isNewLine = isList ? inLine === mostColumns || cell.opens || cell.row === 0 : cell.column === 0
    if (isNewLine) {
      top += pitch.height + (cell.opens ? space : 0)
      inLine = 0
    }
    const isTotal = !isList && cell.column === last && table.columns[last]?.id === 'total'
    cells.push({ ...cell, left: inLine * pitch.width + (isTotal ? space : 0), top })
    inLine += 1
  }
  return top + pitch.height
}

/** The square that an arrow key leads to from the one at `from`; null where it leads nowhere. */
export function neighbour(cells: readonly PlacedCell[], from: number, key: string): number | null {
  const current = cells[from]
  if (!current) return null
  if (key === 'ArrowRight') return from + 1 < cells.length ? from + 1 : null
  if (key === 'ArrowLeft') return from > 0 ? from - 1 : null
  if (key === 'Home') return 0
  if (key === 'End') return cells.length - 1
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null
  const tops = cells.map(({ top }) => top).filter((top) => (key === 'ArrowDown' ? top > current.top : top < current.top))
  const line = key === 'ArrowDown' ? Math.min(...tops) : Math.max(...tops)
  const distance = (cell: PlacedCell) => (cell.top === line ? Math.abs(cell.left - current.left) : Number.POSITIVE_INFINITY)
  const nearest = cells.reduce((best, cell) => (distance(cell) < distance(best) ? cell : best), cells[0] ?? current)
  return tops.length > 0 ? cells.indexOf(nearest) : null
}
