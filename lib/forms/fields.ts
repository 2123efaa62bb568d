import type { Column, Measure, Row } from './form.ts'
import { oncePerTable } from './once.ts'

/** The name of the field at a row and column: `granted.natural`; the row's id alone where the column's id is empty, as in a list. */
export function fieldName(row: Pick<Row, 'id'>, column: Pick<Column, 'id'>): string {
  return column.id === '' ? row.id : `${row.id}.${column.id}`
}

/** How the cell at a row and column is written: as its row says, else as its column. */
function measureOf(row: Pick<Row, 'measure'>, column: Pick<Column, 'measure'>): Measure {
  return row.measure ?? column.measure
}

/** All fields of a table of a form, row by row, each with how its cell is written. */
export const measuredFieldsOf = oncePerTable((table): readonly { field: string; measure: Measure }[] =>
  table.blocks.flatMap((block) =>
    block.rows.flatMap((row) => block.columns.map((column) => ({ field: fieldName(row, column), measure: measureOf(row, column) }))),
  ),
)

/** Their names alone, in the same order. */
export const fieldsOf = oncePerTable((table): readonly string[] => measuredFieldsOf(table).map(({ field }) => field))

/**
 * The same by the id of the row, with the ids of their columns: what is filled in and what is looked up is then one string, and is found
 * without being read.
 */
export const fieldsByRow = oncePerTable(
  (table): ReadonlyMap<string, readonly { column: string; field: string }[]> =>
    new Map(
      table.blocks.flatMap(({ rows, columns }) =>
        rows.map((row) => [row.id, columns.map((column) => ({ column: column.id, field: fieldName(row, column) }))]),
      ),
    ),
)
