import { type Figures, statedValue } from '../../../tests/portal/figures.ts'
import { identitiesOf } from '../../../tests/portal/identities.ts'
import { applicants, requestRows } from '../../../tests/portal/prescribed.ts'

/** In how many ways the details of one row of table 3, moved back by a column, let every sum hold. One of two rows of the same figures cannot be told. */
export function shiftsThatMend(figures: Figures): number {
  return requestRows(figures.form).flatMap(({ id }) => {
    const fields = applicants.map((applicant) => `${id}.${applicant.id}`)
    const stated = fields.map((field) => statedValue(figures, field))
    return movesOf(stated).filter((moved) => {
      const values = { ...figures.values, ...Object.fromEntries(fields.map((field, index) => [field, moved[index] ?? 0])) }
      return allHold({ ...figures, values })
    })
  }).length
}

/** The details a column further right and left, where nothing but a zero falls off and anything moves. */
function movesOf(stated: readonly number[]): number[][] {
  const right = stated.at(-1) === 0 ? [[0, ...stated.slice(0, -1)]] : []
  const left = stated[0] === 0 ? [[...stated.slice(1), 0]] : []
  return stated.some((value) => value > 0) ? [...right, ...left] : []
}

function allHold(figures: Figures): boolean {
  const add = (side: readonly string[]) => side.reduce((sum, field) => sum + statedValue(figures, field), 0)
  return identitiesOf(figures.form).every(({ left, right }) => add(left) === add(right))
}
