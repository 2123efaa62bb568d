import { exceedBound, exchangeCells, type Fault as FigureFault, oversell, shiftRow } from '../../../tests/portal/faults.ts'
import { type Figures, statedValue } from '../../../tests/portal/figures.ts'
import { identitiesOf } from '../../../tests/portal/identities.ts'
import { applicantColumns, fieldsOfTable, requestRows, reviewBlocks, reviewColumns } from '../../../tests/portal/prescribed.ts'
import type { Random } from '../../../tests/portal/random.ts'
import { type DigitSlip, otherCount, slipsOf } from '../../../tests/portal/slips.ts'
import type { Fault, Plan } from '../pages/plan.ts'

/** Slips in the figures of the forms since 2019. What must be found follows from the figures. */

const onFigures =
  (fault: FigureFault): Fault =>
  ({ figures }, random) => {
    fault(figures, random)
    return true
  }

const set = ({ figures }: Plan, field: string, value: number | null): true => {
  figures.values[field] = value
  return true
}

const requestFields = ({ figures }: Plan): string[] => fieldsOfTable(figures.form, 'requests')

/** A cell of table 3 with another count. */
export const wrongCell: Fault = (plan, random) => {
  const field = random.pick(requestFields(plan))
  return set(plan, field, otherCount(statedValue(plan.figures, field), random))
}

/** The same in a table that writes its zeros as blanks. */
export const wrongCellBesideBlanks: Fault = (plan, random) => {
  plan.traits.zeros = { ...plan.traits.zeros, requests: 'blank' }
  return wrongCell(plan, random)
}

export const twoWrongCells: Fault = (plan, random) => wrongCell(plan, random) && wrongCell(plan, random)
export const shiftedRow = onFigures(shiftRow)
export const exchangedCells = onFigures(exchangeCells)

/** A figure of tables 3 or 4 with a slip of its digits. */
export const digitSlip =
  (slip: DigitSlip): Fault =>
  (plan, random) => {
    const fields = [...requestFields(plan), ...fieldsOfTable(plan.form, 'review')]
    const ways = fields.flatMap((field) => slipsOf(statedValue(plan.figures, field), slip).map((value) => ({ field, value })))
    if (ways.length === 0) return false
    const { field, value } = random.pick(ways)
    return set(plan, field, value)
  }

const totalsOf = ({ form }: Figures): string[] => [
  ...new Set(identitiesOf(form).flatMap(({ rule, subject }) => (rule === 'requests-balance' ? [] : [subject]))),
]

const someTotal = ({ figures }: Plan, random: Random): string | null => {
  const totals = totalsOf(figures).filter((field) => statedValue(figures, field) > 0)
  return totals.length > 0 ? random.pick(totals) : null
}

/** A total that was not updated after the last correction. */
export const staleTotal: Fault = (plan, random) => {
  const field = someTotal(plan, random)
  return field !== null && set(plan, field, Math.max(0, statedValue(plan.figures, field) - random.integer(1, 6)))
}

export const totalLeftAtZero: Fault = (plan, random) => {
  const field = someTotal(plan, random)
  return field !== null && set(plan, field, 0)
}

/** Any of the five figures of a block of table 4 with another count. */
export const reviewSumOff: Fault = (plan, random) => {
  const field = random.pick(fieldsOfTable(plan.form, 'review'))
  return set(plan, field, otherCount(statedValue(plan.figures, field), random))
}

/** More newly published than published at all (2019 form). */
export const boundExceeded: Fault = (plan, random) => plan.form === 'disclosure-2019' && onFigures(exceedBound)(plan, random)

/** More items dropped than there were (2019 form). */
export const negativeStock: Fault = (plan, random) => plan.form === 'disclosure-2019' && onFigures(oversell)(plan, random)

const counts = ['licensing.decisions', 'penalties.decisions', 'coercion.decisions']

export const fractionalCount: Fault = (plan, random) => {
  const field = random.pick(counts)
  return set(plan, field, Math.floor(statedValue(plan.figures, field)) + random.pick([0.5, 0.2]))
}

export const negativeCount: Fault = (plan, random) => set(plan, random.pick(counts), -random.integer(1, 40))

/** A block of table 4 left empty, a row of table 3, or some cells of one. */
export const emptyCells: Fault = (plan, random) => {
  const row = random.pick(requestRows(plan.form)).id
  const block = random.pick(reviewBlocks).id
  const rowFields = applicantColumns.map(({ id }) => `${row}.${id}`)
  const fields = random.pick([
    reviewColumns.map(({ id }) => `${block}.${id}`),
    rowFields,
    rowFields.filter(() => random.chance(0.4)),
    fieldsOfTable(plan.form, 'proactive').filter(() => random.chance(0.2)),
  ])
  for (const field of fields) set(plan, field, null)
  return true
}
