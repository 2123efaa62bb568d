import { type Figures, statedValue } from './figures.ts'
import { applicantColumns, applicants, fieldsOfTable, outcomeRows, requestRows, reviewBlocks, reviewColumns } from './prescribed.ts'
import type { Random } from './random.ts'

/** One slip of the hand in filling in a form. It changes the figures, which need not break an identity. */
export type Fault = (figures: Figures, random: Random) => void

const rowOf = (row: string): string[] => applicants.map(({ id }) => `${row}.${id}`)

/** Another count than `value`: off by little, a digit doubled, a digit missing. */
function mistyped(value: number, random: Random): number {
  const ways = [value + random.integer(1, 9), value * 11, Math.floor(value / 10), Math.max(0, value - 1)].filter((way) => way !== value)
  return random.pick(ways)
}

function changeCell(figures: Figures, random: Random): void {
  const field = random.pick(fieldsOfTable(figures.form, random.pick(['requests', 'requests', 'review'])))
  figures.values[field] = mistyped(statedValue(figures, field), random)
}

/** The six details of a row, one column to the right or to the left; the total stays. */
export function shiftRow(figures: Figures, random: Random): void {
  const rows = requestRows(figures.form).filter(({ id }) => rowOf(id).some((field) => statedValue(figures, field) > 0))
  if (rows.length === 0) return
  const fields = rowOf(random.pick(rows).id)
  const stated = fields.map((field) => statedValue(figures, field))
  const shifted = stated.at(-1) === 0 ? [0, ...stated.slice(0, -1)] : [...stated.slice(1), 0]
  fields.forEach((field, index) => {
    figures.values[field] = shifted[index] ?? 0
  })
}

/** Two neighbours change places: in a row, in a column, or in a block of table 4. */
export function exchangeCells(figures: Figures, random: Random): void {
  const { form, values } = figures
  const column = random.pick(applicantColumns).id
  const block = random.pick(reviewBlocks).id
  const lines = [
    rowOf(random.pick(requestRows(form)).id),
    outcomeRows(form).map((row) => `${row.id}.${column}`),
    reviewColumns.map(({ id }) => `${block}.${id}`),
  ]
  const line = random.pick(lines)
  const unlike = line.slice(1).flatMap((field, index) => {
    const neighbour = line[index] ?? field
    return values[field] === values[neighbour] ? [] : [[field, neighbour] as const]
  })
  if (unlike.length === 0) return
  const [one, other] = random.pick(unlike)
  ;[values[one], values[other]] = [values[other] ?? null, values[one] ?? null]
}

/** A total that was not updated after the last correction, or was left at zero. */
function staleTotal(figures: Figures, random: Random): void {
  const totals = [
    ...requestRows(figures.form).map(({ id }) => `${id}.total`),
    ...applicantColumns.map(({ id }) => `concluded.${id}`),
    ...reviewBlocks.map(({ id }) => `${id}.total`),
  ].filter((field) => statedValue(figures, field) > 0)
  if (totals.length === 0) return
  const field = random.pick(totals)
  figures.values[field] = random.chance(0.3) ? 0 : Math.max(0, statedValue(figures, field) - random.integer(1, 6))
}

/** Cells left empty: a block of table 4, some cells of one row, or a single cell. */
function blanks(figures: Figures, random: Random): void {
  const row = random.pick(requestRows(figures.form)).id
  const block = random.pick(reviewBlocks).id
  const fields = random.pick([
    reviewColumns.map(({ id }) => `${block}.${id}`),
    rowOf(row).filter(() => random.chance(0.5)),
    [random.pick(fieldsOfTable(figures.form, 'requests'))],
  ])
  for (const field of fields) figures.values[field] = null
}

/** More newly published than published at all (2019 form). */
export function exceedBound({ values }: Figures, random: Random): void {
  values['normativeDocuments.published'] = (values['normativeDocuments.publishedTotal'] ?? 0) + random.integer(1, 8)
}

/** More items dropped than there were (2019 form). */
export function oversell({ values }: Figures, random: Random): void {
  const row = random.pick(['licensing', 'otherServices', 'penalties', 'coercion', 'fees'])
  values[`${row}.change`] = -(values[`${row}.previousItems`] ?? 0) - random.integer(1, 40)
}

/** A count with a fraction. */
function breakCount({ values }: Figures, random: Random): void {
  const field = random.pick(['licensing.decisions', 'penalties.decisions'])
  values[field] = Math.floor(values[field] ?? 0) + 0.5
}

/** The faults of tables 3 and 4, which both forms know. */
export const sharedFaults: Readonly<Record<string, Fault>> = {
  'change-cell': changeCell,
  'shift-row': shiftRow,
  'exchange-cells': exchangeCells,
  'stale-total': staleTotal,
  blanks,
}

/** The faults of table 2; bounds and stocks exist on the 2019 form only. */
export const proactiveFaults: Readonly<Record<Figures['form'], Readonly<Record<string, Fault>>>> = {
  'disclosure-2019': { 'exceed-bound': exceedBound, oversell, 'break-count': breakCount },
  'disclosure-2021': { 'break-count': breakCount },
}
