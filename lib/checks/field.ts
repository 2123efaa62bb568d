import { fieldName } from '../forms/fields.ts'
import type { Form, FormTable } from '../forms/form.ts'
import { oncePer } from '../forms/once.ts'

/**
 * The row's id in a field's name: `refused.stateSecret` of `refused.stateSecret.natural`. In a list, whose fields are rows, what the row is
 * under: `received` of `received.fax`, nothing of `received`.
 */
export function rowOf(field: string): string {
  return field.slice(0, Math.max(0, field.lastIndexOf('.')))
}

/** The id of the row of a table that a field stands in; null for a field that it has not. */
export function rowIn(table: FormTable, field: string): string | null {
  for (const { rows, columns } of table.blocks) {
    const row = rows.find((candidate) => columns.some((column) => fieldName(candidate, column) === field))
    if (row) return row.id
  }
  return null
}

/** The column's id in a field's name: `natural` of `refused.stateSecret.natural`. */
export function columnOf(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1)
}

/** Whether the form's cell alone states the sum of others, as `granted.total` and `concluded.natural` do: left blank, it never stands for zero. */
export function isStatedTotal(form: Form, field: string): boolean {
  return statedTotals(form).has(field)
}

const statedTotals = oncePer(
  ({ identities }: Form): ReadonlySet<string> => new Set(identities.flatMap(({ right }) => (right.length === 1 ? right : []))),
)
