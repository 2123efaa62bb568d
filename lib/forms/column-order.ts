import { isPrinted, standsUnder } from './draft.ts'
import type { Header } from './header.ts'
import type { SheetCell } from './sheet.ts'

/** The cells of a row that stand after its label. */
export interface FigureRow {
  values: readonly SheetCell[]
}

/** Which column each figure of a row belongs to, null for a spacer; null where it cannot be told. */
export type ColumnOrder = (row: FigureRow) => readonly (string | null)[] | null

/** What tells the order of the rows of one sheet. */
export function columnOrderOf(
  siblings: readonly FigureRow[],
  header: Header,
  sequence: readonly string[],
  columnIds: readonly string[],
): ColumnOrder {
  const inOrder = columnIds.filter((id) => sequence.includes(id)).join() === sequence.join()
  const complete = sequence.length === columnIds.length
  // A header that is read whole decides which columns there are; one with misspelt names, or none, leaves it to the count.
  const isRead = header.unknown.length === 0
  const wanted = complete || (sequence.length > 0 && isRead) ? sequence : inOrder ? columnIds : null
  if (!wanted || (!inOrder && isTorn(header, sequence))) return () => null
  const widest = Math.max(...siblings.map(({ values }) => values.length))
  const printed = new Set(siblings.flatMap(({ values }) => values.filter(isPrinted).map(({ column }) => column)))
  return (row) => {
    if (row.values.length < wanted.length) return null
    if (row.values.length === wanted.length && widest === wanted.length) return wanted
    const filled = row.values.filter(({ column }) => printed.has(column))
    if (filled.length === wanted.length && isRead && (row.values.every(isPrinted) || !isOutOfLine(row, siblings))) {
      return row.values.map((cell) => wanted[filled.indexOf(cell)] ?? null)
    }
    // Where a cell was put in before blanks, the ones after it stand under other names than theirs.
    if (sticksOut(row, siblings) && !filled.every(isPrinted)) return null
    return orderByPosition(row, header, wanted, printed)
  }
}

/**
 * Whether most of the other rows reach further to the right than this one, or end before it does: it lacks a cell or has one too many, and
 * what stands in its columns may belong to the next ones. Where all of its cells are printed, it is but a spacer that it lacks.
 */
function isOutOfLine(row: FigureRow, siblings: readonly FigureRow[]): boolean {
  const end = endOf(row.values)
  return siblings.filter(({ values }) => endOf(values) > end).length * 2 > siblings.length || sticksOut(row, siblings)
}

/** Whether a row ends further to the right than most of the others. */
function sticksOut({ values }: FigureRow, siblings: readonly FigureRow[]): boolean {
  const end = endOf(values)
  return siblings.filter((other) => endOf(other.values) < end).length * 2 > siblings.length
}

function endOf(values: readonly SheetCell[]): number {
  const last = values.at(-1)
  return last ? last.column + last.columnSpan : 0
}

/**
 * Whether the order of the names may be that of torn markup: they stand in several rows, and what holds those of the lower row together
 * (法人或其他组织) is not there, or the total stands among them; or one of them stands in two places.
 */
function isTorn({ rows }: Header, sequence: readonly string[]): boolean {
  const names = rows.flat()
  const isGrouped = names.some(({ id }) => id === 'organisations')
  const isTotalWithin = sequence.slice(1, -1).includes('total')
  if (rows.length > 1 && (!isGrouped || isTotalWithin)) return true
  return names.some(({ id, cell }) => names.some((other) => other.id === id && other.cell.column !== cell.column))
}

/**
 * By the header cell that a figure stands under; null unless every column gets just one, and all that is left over is blank or
 * stands under a name that is none of the form's (备注); and unless the columns come in the order of the header's names. Where a
 * column is blank in all rows, it may be a spacer that moved the others on: then nothing that is printed may be left over.
 */
function orderByPosition(
  row: FigureRow,
  header: Header,
  wanted: readonly string[],
  printed: ReadonlySet<number>,
): (string | null)[] | null {
  const names = header.rows.flat().filter(({ id }) => wanted.includes(id))
  const taken = new Set<string>()
  const order = row.values.map((value) => {
    const name = names.find(({ cell }) => standsUnder(value, cell))
    if (!name || (taken.has(name.id) && !isPrinted(value))) return null
    if (taken.has(name.id)) return 'twice'
    taken.add(name.id)
    return name.id
  })
  const hasBlank = row.values.some(({ column }, index) => order[index] !== null && !printed.has(column))
  const leftOver = row.values.some(
    (value, index) => order[index] === null && isPrinted(value) && (hasBlank || !header.unknown.some((cell) => standsUnder(value, cell))),
  )
  // A header whose columns were counted wrongly stands over other figures than its names, in their order, belong to.
  const inOrder = order.filter((id) => id !== null).join() === wanted.join()
  return inOrder && !leftOver ? order : null
}
