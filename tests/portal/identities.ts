import type { Figures } from './figures.ts'
import {
  applicantColumns,
  applicants,
  type FormId,
  fieldsOfTable,
  outcomeRows,
  proactiveBlocks,
  requestRows,
  reviewBlocks,
  reviewColumns,
  type TableId,
  tableIds,
} from './prescribed.ts'
import { type PrintedSum, type SumOutcome, sumOutcome, zerosAreBlanks } from './sums.ts'

/** An identity that the form prints or that follows from it: both sides are sums. */
export interface PrintedIdentity extends PrintedSum {
  rule: 'requests-row-total' | 'requests-column-total' | 'requests-balance' | 'review-total'
  table: TableId
}

/** Every identity of a form: 40 of the 2019 form, 42 of the 2021 form. */
export function identitiesOf(form: FormId): PrintedIdentity[] {
  return [
    ...requestRows(form).map(({ id }) => ({
      rule: 'requests-row-total' as const,
      subject: `${id}.total`,
      table: 'requests' as const,
      left: applicants.map((applicant) => `${id}.${applicant.id}`),
      right: [`${id}.total`],
    })),
    ...applicantColumns.map(({ id }) => ({
      rule: 'requests-column-total' as const,
      subject: `concluded.${id}`,
      table: 'requests' as const,
      left: outcomeRows(form).map((row) => `${row.id}.${id}`),
      right: [`concluded.${id}`],
    })),
    ...applicantColumns.map(({ id }) => ({
      rule: 'requests-balance' as const,
      subject: `carriedForward.${id}`,
      table: 'requests' as const,
      left: [`received.${id}`, `carriedOver.${id}`],
      right: [`concluded.${id}`, `carriedForward.${id}`],
    })),
    ...reviewBlocks.map(({ id }) => ({
      rule: 'review-total' as const,
      subject: `${id}.total`,
      table: 'review' as const,
      left: reviewColumns.slice(0, -1).map((column) => `${id}.${column.id}`),
      right: [`${id}.total`],
    })),
  ]
}

const isStatedTotal = (field: string): boolean => field.endsWith('.total') || field.startsWith('concluded.')

/** True where a table writes its zeros as blanks: none of its cells says 0. */
export function writesZerosAsBlanks({ form, values }: Figures, table: TableId): boolean {
  return zerosAreBlanks({ fields: fieldsOfTable(form, table), values })
}

/** Whether an identity holds, fails, or cannot be told for blanks. `absent` are fields that the page has no cell for. */
export function outcomeOf({ form, values }: Figures, identity: PrintedIdentity, absent: readonly string[] = []): SumOutcome {
  return sumOutcome({ fields: fieldsOfTable(form, identity.table), values, absent, isStatedTotal }, identity)
}

/** The ids (`rule:subject`) of every arithmetic error in the figures, sorted by code unit. `absent` as for `outcomeOf`. */
export function expectedErrors(figures: Figures, absent: readonly string[] = []): string[] {
  const { form, values } = figures
  const errors = identitiesOf(form)
    .filter((identity) => outcomeOf(figures, identity, absent) === 'fails')
    .map(({ rule, subject }) => `${rule}:${subject}`)
  for (const { rows, columns } of proactiveBlocks[form])
    for (const { id } of rows) {
      const [published, publishedTotal] = [values[`${id}.published`], values[`${id}.publishedTotal`]]
      if (typeof published === 'number' && typeof publishedTotal === 'number' && published > publishedTotal) errors.push(`bound:${id}`)
      const [previous, change] = [values[`${id}.previousItems`], values[`${id}.change`]]
      if (typeof previous === 'number' && typeof change === 'number' && previous + change < 0) errors.push(`negative-stock:${id}`)
      for (const column of columns) {
        const value = values[`${id}.${column.id}`]
        if (column.measure === 'count' && typeof value === 'number' && !isCount(value)) errors.push(`not-a-count:${id}.${column.id}`)
      }
    }
  for (const table of ['requests', 'review'] as const)
    for (const field of fieldsOfTable(form, table)) if (!isCount(values[field] ?? 0)) errors.push(`not-a-count:${field}`)
  return errors.sort()
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0

/**
 * The ids of the `blank-cell` notices, one a block. A block with nothing in it is blank; else, where zeros are written as
 * blanks, only a blank total beside filled parts counts; and a block of which only the totals are filled is fine.
 * `absent` are fields that the page has no cell for.
 */
export function expectedBlankCells(figures: Figures, absent: readonly string[] = []): string[] {
  const { form, values } = figures
  const totals = new Map(identitiesOf(form).flatMap(({ rule, subject, left }) => (rule === 'requests-balance' ? [] : [[subject, left]])))
  const isFilled = (field: string): boolean => values[field] !== null
  const besideFilled = (field: string): boolean => totals.get(field)?.some(isFilled) ?? false
  const isLacking = (table: TableId, block: readonly string[]): boolean => {
    const blank = block.filter((field) => !isFilled(field) && !absent.includes(field))
    const filled = block.filter(isFilled)
    if (filled.length === 0) return blank.length > 0
    if (filled.every((field) => field.endsWith('.total'))) return false
    // Only in a sum can a blank stand for zero: table 2 has none.
    return table !== 'proactive' && writesZerosAsBlanks(figures, table) ? blank.some(besideFilled) : blank.length > 0
  }
  const blocks = tableIds.flatMap((table): { id: string; table: TableId; fields: string[] }[] => {
    const fields = fieldsOfTable(form, table)
    if (table !== 'review') return [{ id: table, table, fields }]
    return reviewBlocks.map(({ id }) => ({ id, table, fields: fields.filter((field) => field.startsWith(`${id}.`)) }))
  })
  return blocks
    .filter(({ table, fields }) => isLacking(table, fields))
    .map(({ id }) => `blank-cell:${id}`)
    .sort()
}
