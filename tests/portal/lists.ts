import { type PrintedSum, sumOutcome } from './sums.ts'

/** A form with one figure a row: the statistics of 2014 to 2018, the yearly report of a website. Written down a second time on purpose. */
export interface ListForm {
  id: 'disclosure-2014' | 'website-annual'
  /** Every field with how it is counted, in the form's order. */
  fields: readonly { id: string; measure: ListMeasure }[]
  rule: string
  /** Each total with the rows that add up to it. Parts of a part come before it. */
  sums: Readonly<Record<string, readonly string[]>>
  /** Pairs of a part and its whole. */
  bounds: readonly (readonly [part: string, whole: string])[]
}

export type ListMeasure = 'count' | 'amount' | 'decimal'

/** What the cells of a list say. null: the cell is blank. */
export type ListFigures = Record<string, number | null>

/** The sums that a list prints. */
export function sumsOf({ rule, sums }: ListForm): PrintedSum[] {
  return Object.entries(sums).map(([subject, left]) => ({ rule, subject, left, right: [subject] }))
}

/** The ids (`rule:subject`) of every arithmetic error in a list, sorted by code unit. */
export function expectedListErrors(form: ListForm, values: ListFigures): string[] {
  const cells = { fields: form.fields.map(({ id }) => id), values, absent: [], isStatedTotal: (field: string) => field in form.sums }
  const sums = sumsOf(form).filter((sum) => sumOutcome(cells, sum) === 'fails')
  const bounds = form.bounds.filter(([part, whole]) => {
    const [small, large] = [values[part] ?? null, values[whole] ?? null]
    return small !== null && large !== null && small > large
  })
  const counts = form.fields.filter(({ id, measure }) => {
    const value = values[id] ?? 0
    return measure === 'count' && !(Number.isInteger(value) && value >= 0)
  })
  return [
    ...sums.map(({ rule, subject }) => `${rule}:${subject}`),
    ...bounds.map(([part]) => `bound:${part}`),
    ...counts.map(({ id }) => `not-a-count:${id}`),
  ].sort()
}
