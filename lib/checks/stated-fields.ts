import { fieldsOf } from '../forms/fields.ts'
import { oncePerTable } from '../forms/once.ts'
import type { Text } from '../language.ts'
import { remembered } from '../tables/remembered.ts'
import { columnOf, rowOf } from './field.ts'
import { decimalSum, writesZerosAsBlanks } from './identity.ts'
import { blockLabel, columnLabel, rowLabel } from './labels.ts'
import type { FilledTable, Report } from './report.ts'
import { hasSixSections } from './scope.ts'

/**
 * Fields as the text of a report states them: those of the form, and sums that the text counts together: `refused.total` is that of the rows
 * under 不予公开, `litigation.total` that of both blocks of lawsuits.
 */

const together: Readonly<Record<string, readonly string[]>> = { litigation: ['litigationDirect', 'litigationAfterReconsideration'] }

/**
 * The table that has a field and the form's own fields that it is the sum of; null where the report's form has no such field. Other forms may
 * have fields of the same names, which the words do not mean.
 */
export function formFields(field: string, report: Report): { filled: FilledTable; fields: readonly string[] } | null {
  for (const filled of report.tables.filter(({ form }) => hasSixSections(form))) {
    if (filled.readings.has(field)) return { filled, fields: [field] }
    const fields = partsIn(filled.table)(field).filter((part) => filled.readings.has(part))
    if (fields.length > 0) return { filled, fields }
  }
  return null
}

/** The fields of a table that a sum is of. */
const partsIn = oncePerTable((table) =>
  remembered((sum): readonly string[] => {
    const column = columnOf(sum)
    const rows = together[rowOf(sum)]
    if (rows) return rows.map((row) => `${row}.${column}`)
    return fieldsOf(table).filter((part) => part.startsWith(`${rowOf(sum)}.`) && columnOf(part) === column)
  }),
)

/** The value of a field, or of a sum such as `received.total+carriedOver.total`; null where a cell of it cannot be read. */
export function statedValue(sum: string, report: Report): number | null {
  const values = sum.split(/(?=[+-])/).map((term) => {
    const value = fieldValue(term.replace(/^[+-]/, ''), report)
    return value === null ? null : term.startsWith('-') ? -value : value
  })
  return values.every((value) => value !== null) ? decimalSum(values) : null
}

function fieldValue(field: string, report: Report): number | null {
  const found = formFields(field, report)
  if (!found) return null
  const { filled, fields } = found
  const values = fields.map((part) => {
    const reading = filled.readings.get(part)
    if (reading?.state === 'number') return reading.value
    const isSum = filled.form.identities.some(({ subject }) => subject === part)
    return reading?.state === 'blank' && !isSum && writesZerosAsBlanks(filled) ? 0 : null
  })
  return values.every((value) => value !== null) ? decimalSum(values) : null
}

/** What the parts of a stated total add up to, which the text may have been written by; null where they cannot be read. */
export function partsValue(field: string, report: Report): number | null {
  const found = formFields(field, report)
  if (!found) return null
  const sums = found.fields.map((part) => {
    const identity = found.filled.form.identities.find(({ subject, right }) => subject === part && right.length === 1)
    const values = identity?.left.map((term) => fieldValue(term, report)) ?? [null]
    return values.every((value) => value !== null) ? decimalSum(values) : null
  })
  return sums.every((value) => value !== null) ? decimalSum(sums) : null
}

/** What a sentence can call a field: 「予以公开」的「总计」. */
export function fieldLabel(field: string, report: Report): Text {
  const found = formFields(field, report)
  const table = found?.filled.table
  if (!table) return { zh: `「${field}」`, en: `“${field}”` }
  const row = rowOf(field)
  const group = table.groups.find(({ id }) => id === row)?.label
  const name = group ?? (table.layout === 'band' ? blockLabel(table, row) : rowLabel(table, row))
  const column = columnLabel(table, columnOf(field))
  return { zh: `「${name.zh}」的「${column.zh}」`, en: `“${name.en}”, “${column.en}”` }
}
