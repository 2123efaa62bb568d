import type { FormTable } from '../forms/form.ts'
import { complete, conflictsOf, type Values } from './completion.ts'
import type { Effort } from './simplex.ts'
import type { System } from './system.ts'

/** A repair that moves a row. */
export interface Shift {
  /** The id of the row. */
  row: string
  /** What all cells of the system then have. */
  values: number[]
}

/**
 * The repairs that move a row of figures back by one column: however many cells that changes, it was one slip. A figure that would
 * drop out comes in again at the other end; where none does, the cell there lost its figure, which is worked out anew. The stated total
 * stays where it is, or moves along.
 */
export function shiftedRows(system: System, table: FormTable, effort: Effort): Shift[] {
  const indexes = new Map(system.cells.map(({ field }, index) => [field, index]))
  const stated = system.cells.map((cell) => cell.stated)
  return rowsOf(table).flatMap(({ id, fields }) => {
    const cells = fields.flatMap((field) => indexes.get(field) ?? [])
    const lines = [cells, withoutTotal(cells, system)].flatMap((line) => [line, [...line].reverse()])
    return lines.flatMap((line) => {
      const moved = shifted(stated, line)
      if (moved === null || conflictsOf(system, moved, effort).length > 0) return []
      const values = complete(system, moved, effort)
      return values && effort.left > 0 && !isGuess(system, line, moved, values) ? [{ row: id, values }] : []
    })
  })
}

/** Whether the figure that was worked out anew stands in one sum only: that sum then holds whatever was moved. */
function isGuess(system: System, line: readonly number[], moved: Values, values: readonly number[]): boolean {
  const lost = line.at(-1) ?? 0
  return moved[lost] === null && (values[lost] ?? 0) > 0 && (system.sumsOf[lost]?.length ?? 0) < 2
}

/** The fields of each row of the form, a row of a block at a time. */
function rowsOf({ blocks }: FormTable): { id: string; fields: string[] }[] {
  return blocks.flatMap(({ rows, columns }) => rows.map(({ id }) => ({ id, fields: columns.map((column) => `${id}.${column.id}`) })))
}

/** The row without the cell that states what the others of the row add up to. */
function withoutTotal(row: readonly number[], { sums }: System): number[] {
  const own = sums.find(({ terms }) => terms.every(({ cell }) => row.includes(cell)))
  return row.filter((cell) => !own?.terms.some((term) => term.cell === cell && term.sign < 0))
}

/** The values with those of `row` moved towards its start; null where there is no figure to move. */
function shifted(stated: Values, row: readonly number[]): (number | null)[] | null {
  if (row.length < 2 || !row.some((cell) => stated[cell])) return null
  const values = [...stated]
  row.forEach((cell, index) => {
    const next = row[index + 1] ?? row[0] ?? cell
    const isLast = index === row.length - 1
    values[cell] = (isLast ? stated[next] || null : stated[next]) ?? null
  })
  return values
}
