import fc from 'fast-check'
import { decimalSum } from '../checks/identity.ts'
import { fieldsOf } from './fill.ts'
import type { Form, Identity } from './form.ts'

/** Figures of a form by field. */
export type FormFigures = ReadonlyMap<string, number>

/** Random figures on which every identity, bound and stock of a form holds, whatever form it is. */
export function consistentFigures(form: Form): fc.Arbitrary<FormFigures> {
  const fields = form.tables.flatMap(fieldsOf)
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

/** Totals follow from their parts; of an identity with sums on both sides the first field makes up what lacks. */
function settle({ identities, bounds, stocks }: Form, values: Map<string, number>): void {
  const totals = identities.filter(({ right }) => right.length === 1)
  const balances = identities.filter(({ right }) => right.length > 1)
  for (const { part, whole } of bounds) values.set(part, Math.min(values.get(part) ?? 0, values.get(whole) ?? 0))
  for (const { previous, change } of stocks) values.set(change, Math.max(values.get(change) ?? 0, 0 - (values.get(previous) ?? 0)))
  const add = (): void => {
    // Twice: a total may be a part of another that stands before it.
    for (const { subject, left } of [...totals, ...totals]) values.set(subject, sideOf(left, values))
  }
  add()
  for (const { left, right } of balances) {
    const [first, ...others] = left
    if (first === undefined) continue
    for (const field of others) values.set(field, Math.min(values.get(field) ?? 0, sideOf(right, values) / others.length) | 0)
    values.set(first, sideOf(right, values) - sideOf(others, values))
  }
  add()
}
