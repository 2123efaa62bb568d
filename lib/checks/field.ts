import { fieldName } from '../forms/fields.ts'
import type { Form, FormTable } from '../forms/form.ts'

/** The row's id in a field's name: `refused.stateSecret` of `refused.stateSecret.natural`. */
export function rowOf(field: string): string {
  return field.slice(0, field.lastIndexOf('.'))
}

/** The column's id in a field's name: `natural` of `refused.stateSecret.natural`. */
export function columnOf(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1)
}

/** Whether the form's cell alone states the sum of others, as `granted.total` and `concluded.natural` do: left blank, it never stands for zero. */
export function isStatedTotal(form: Form, field: string): boolean {
  return form.identities.some(({ right }) => right.length === 1 && right[0] === field)
}

/** All fields of a table, row by row, in the form's order. */
export function fieldsOf(table: FormTable): string[] {
  return table.blocks.flatMap((block) => block.rows.flatMap((row) => block.columns.map((column) => fieldName(row, column))))
}
