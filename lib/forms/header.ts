import type { LabelMatcher } from './matcher.ts'
import type { SheetCell, SheetRow } from './sheet.ts'

/** A header cell that names a column or a group of columns. */
export interface HeaderCell {
  id: string
  cell: SheetCell
}

export interface Header {
  /** The recognised cells, row by row. */
  rows: HeaderCell[][]
  /** Cells that stand among the columns' names and name none of the form's. */
  unknown: SheetCell[]
  /** Names that are misspelt, each as printed. */
  misspelt: { id: string; text: string }[]
}

/** A longer text over a name is no half of it, but the note in the corner. */
const longestHalf = 9

/**
 * Reads header rows. A name that is split over two rows of cells (商业 over 企业) counts where its first half stands. The
 * cell in the first column stands over the row labels and is no column's name.
 */
export function readHeader(rows: readonly SheetRow[], matcher: LabelMatcher): Header {
  const used = new Set<SheetCell>()
  const header: Header = { rows: [], unknown: [], misspelt: [] }
  rows.forEach((row, index) => {
    const found: HeaderCell[] = []
    const unknown: SheetCell[] = []
    for (const cell of row.cells) {
      if (used.has(cell) || cell.text.trim() === '') continue
      const below = rows[index + 1]?.cells.find((other) => other.column === cell.column && other.text.trim() !== '')
      const match = matcher.match(cell.text)
      const joined = !match && below && cell.text.length <= longestHalf ? matcher.match(cell.text + below.text) : null
      if (joined && below) used.add(below)
      const named = match ?? joined
      if (named) found.push({ id: named.id, cell })
      if (named && !named.exact) header.misspelt.push({ id: named.id, text: joined ? cell.text + below?.text : cell.text })
      if (!named && cell.column > 0) unknown.push(cell)
    }
    if (found.length > 0) header.rows.push(found)
    // Above the first names stands what is no header: a title, a unit.
    if (header.rows.length > 0) header.unknown.push(...unknown)
  })
  return header
}

/**
 * The columns' ids from left to right. Header cells of real pages do not always stand over their data, so a group's columns
 * are put where the group stands in its own row; by position only where no group is named.
 */
export function columnSequence(header: Header, group: string, columnIds: ReadonlySet<string>): string[] {
  const parts: string[] = []
  const whole = header.rows.findIndex((row) => row.some(({ id }) => id === group))
  const below = header.rows.slice(whole + 1).flatMap((row) => row.map(({ id }) => id))
  if (whole >= 0) {
    for (const { id } of header.rows[whole] ?? []) parts.push(...(id === group ? below : [id]))
  } else {
    const cells = header.rows.flat().sort((a, b) => a.cell.column - b.cell.column)
    parts.push(...cells.map(({ id }) => id))
  }
  return [...new Set(parts.filter((id) => columnIds.has(id)))]
}
