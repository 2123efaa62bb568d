import fc from 'fast-check'
import { decimalSum } from '../checks/identity.ts'
import { measuredFieldsOf } from './fields.ts'
import type { Form, Identity } from './form.ts'

/** Figures of a form by field. */
export type FormFigures = ReadonlyMap<string, number>

/** Random figures on which every identity, bound and stock of a form holds, whatever form it is. */
export function consistentFigures(form: Form): fc.Arbitrary<FormFigures> {
  const fields = form.tables.flatMap(measuredFieldsOf)
  const arbitraries = fields.map(({ measure }) =>
    measure === 'count'
      ? fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5000 }))
      : measure === 'change'
        ? fc.integer({ min: -9, max: 40 })
        : fc.integer({ min: 0, max: 900_000 }).map((hundredths) => hundredths / 100),
  )
  return fc.tuple(...arbitraries).map((drawn) => {
    const values = new Map(fields.map(({ field }, at) => [field, drawn[at] ?? 0]))
    settle(form, values)
    return values
  })
}

/** What the fields of one side add up to. */
export function sideOf(fields: readonly string[], values: FormFigures): number {
  return decimalSum(fields.map((field) => values.get(field) ?? 0))
}

/** The identities that do not hold. */
export function broken(form: Form, values: FormFigures): Identity[] {
  return form.identities.filter(({ left, right }) => sideOf(left, values) !== sideOf(right, values))
}

/** More rounds than any form's bounds and totals hang together. */
const rounds = 8

/** Totals follow from their parts; of an identity with sums on both sides the first field makes up what lacks; what exceeds its whole gives way. */
function settle({ identities, bounds, stocks }: Form, values: Map<string, number>): void {
  const value = (field: string): number => values.get(field) ?? 0
  const totals = identities.filter(({ right }) => right.length === 1)
  const balances = identities.filter(({ right }) => right.length > 1)
  const isTotal = (field: string): boolean => totals.some(({ subject }) => subject === field)
  const add = (): void => {
    // Twice: a total may be a part of another that stands before it.
    for (const { subject, left } of [...totals, ...totals]) values.set(subject, sideOf(left, values))
  }
  for (const { previous, change } of stocks) values.set(change, Math.max(value(change), 0 - value(previous)))
  add()
  for (const { left, right } of balances) {
    const [first, ...others] = left
    if (first === undefined) continue
    for (const field of others) values.set(field, Math.min(value(field), sideOf(right, values) / others.length) | 0)
    values.set(first, sideOf(right, values) - sideOf(others, values))
  }
  for (let round = 0; round < rounds; round++) {
    for (const { part, whole } of bounds) {
      if (value(part) <= value(whole)) continue
      if (isTotal(part)) values.set(whole, value(part))
      else values.set(part, value(whole))
    }
    add()
  }
}
