import { applicants, type FormId, fieldsOf, outcomeRows, proactiveBlocks, requestRows, reviewBlocks, reviewColumns } from './prescribed.ts'
import type { Random } from './random.ts'

/** The truth of a report: what its cells say. null: the cell is blank or not there. */
export interface Figures {
  form: FormId
  values: Record<string, number | null>
}

/** How much an agency has to do: `none` answers no request, `busy` thousands. */
export type Business = 'none' | 'little' | 'some' | 'busy'

const largest: Record<Business, number> = { none: 0, little: 3, some: 40, busy: 4000 }
const share: Record<Business, number> = { none: 0, little: 0.06, some: 0.25, busy: 0.6 }

/** The stated value of a field, 0 for a blank. */
export function statedValue(figures: Figures, field: string): number {
  return figures.values[field] ?? 0
}

/** A form on which every count is zero. */
export function zeroFigures(form: FormId): Figures {
  return { form, values: Object.fromEntries(fieldsOf(form).map((field) => [field, 0])) }
}

/** Sets the stated totals of tables 3 and 4 to what the details add up to; details stay. Changes `figures` and returns it. */
export function withTotals(figures: Figures): Figures {
  const { form, values } = figures
  const sum = (fields: readonly string[]): number => fields.reduce((total, field) => total + statedValue(figures, field), 0)
  for (const { id } of applicants) values[`concluded.${id}`] = sum(outcomeRows(form).map((row) => `${row.id}.${id}`))
  for (const row of requestRows(form)) values[`${row.id}.total`] = sum(applicants.map(({ id }) => `${row.id}.${id}`))
  for (const block of reviewBlocks) values[`${block.id}.total`] = sum(reviewColumns.slice(0, -1).map(({ id }) => `${block.id}.${id}`))
  return figures
}

/** Zeros but for the given details; the totals follow. For sample pages with figures of our choice. */
export function figuresWith(form: FormId, details: Record<string, number>): Figures {
  const figures = zeroFigures(form)
  for (const [field, value] of Object.entries(details)) {
    if (!(field in figures.values)) throw new Error(`${form} has no field ${field}`)
    figures.values[field] = value
  }
  return withTotals(figures)
}

/** Random figures on which every identity, bound and stock of the form holds. */
export function consistentFigures(random: Random, form: FormId, business: Business): Figures {
  const figures = zeroFigures(form)
  const { values } = figures
  const some = (): number => (random.chance(share[business]) ? random.integer(1, largest[business]) : 0)
  for (const { id } of applicants) {
    let concluded = 0
    for (const row of outcomeRows(form)) {
      // Citizens ask most: the other columns of a real table are mostly zeros.
      const figure = id === 'natural' || random.chance(0.3) ? some() : 0
      values[`${row.id}.${id}`] = figure
      concluded += figure
    }
    const carriedForward = concluded > 0 && random.chance(0.4) ? random.integer(0, Math.ceil(concluded / 10)) : 0
    const carriedOver = random.chance(0.4) ? random.integer(0, Math.ceil((concluded + carriedForward) / 8)) : 0
    values[`carriedForward.${id}`] = carriedForward
    values[`carriedOver.${id}`] = Math.min(carriedOver, concluded + carriedForward)
    values[`received.${id}`] = concluded + carriedForward - statedValue(figures, `carriedOver.${id}`)
  }
  for (const block of reviewBlocks)
    for (const { id } of reviewColumns.slice(0, -1))
      values[`${block.id}.${id}`] = random.chance(share[business] / 2) ? random.integer(1, Math.ceil(largest[business] / 40)) : 0
  fillProactive(random, figures)
  return withTotals(figures)
}

function fillProactive(random: Random, { form, values }: Figures): void {
  const figure = (): number => (random.chance(0.5) ? random.integer(1, random.pick([9, 90, 2600])) : 0)
  for (const { rows, columns } of proactiveBlocks[form])
    for (const row of rows)
      for (const column of columns) {
        const field = `${row.id}.${column.id}`
        const previous = values[`${row.id}.previousItems`] ?? 0
        if (column.measure === 'amount') values[field] = random.chance(0.5) ? random.integer(1, 6_000_000) / 100 : 0
        else if (column.measure === 'change') values[field] = random.chance(0.5) ? random.integer(-previous, 30) : 0
        else if (column.id === 'publishedTotal') values[field] = (values[`${row.id}.published`] ?? 0) + figure()
        else values[field] = figure()
      }
}
