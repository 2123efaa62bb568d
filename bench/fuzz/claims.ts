import { identitiesOf } from '../../tests/portal/identities.ts'
import { sumsOf } from '../../tests/portal/lists.ts'
import { type FormId, fieldsOfTable, proactiveBlocks, tableIds } from '../../tests/portal/prescribed.ts'
import { statistics } from '../../tests/portal/statistics.ts'
import { type PrintedSum, sumOutcome } from '../../tests/portal/sums.ts'
import { website } from '../../tests/portal/website.ts'

/** What a cell says: a number, null for a blank, or why no number can be given. */
export type Stated = number | null | 'absent' | 'unknown'

/** One thing that the figures of a form must satisfy; a finding of its id says that they do not. */
export type Claim =
  | { kind: 'sum'; sum: PrintedSum; table: readonly string[] }
  | { kind: 'part'; part: string; whole: string }
  | { kind: 'stock'; previous: string; change: string }
  | { kind: 'count'; field: string }

/** What a form demands of its figures, as the tests' own copy of the form has it. */
export interface FormClaims {
  /** By the id of the finding (`rule:subject`). */
  claims: ReadonlyMap<string, Claim>
  /** Fields that are counted in whole numbers. */
  counts: ReadonlySet<string>
  isTotal(field: string): boolean
}

const lists = [statistics, website]
const known = new Map<string, FormClaims>()

/** The claims of a form; those of no form where `form` is null. */
export function claimsOf(form: string | null): FormClaims {
  const id = form ?? ''
  const claims = known.get(id) ?? readClaims(id)
  known.set(id, claims)
  return claims
}

function readClaims(form: string): FormClaims {
  const list = lists.find(({ id }) => id === form)
  if (list) {
    const table = list.fields.map(({ id }) => id)
    const counts = new Set(list.fields.flatMap(({ id, measure }) => (measure === 'count' ? [id] : [])))
    const sums = sumsOf(list).map((sum) => [`${sum.rule}:${sum.subject}`, { kind: 'sum', sum, table }] as const)
    const parts = list.bounds.map(([part, whole]) => [`bound:${part}`, { kind: 'part', part, whole }] as const)
    return { claims: new Map<string, Claim>([...sums, ...parts, ...countClaims(counts)]), counts, isTotal: (field) => field in list.sums }
  }
  return form === 'disclosure-2019' || form === 'disclosure-2021'
    ? disclosureClaims(form)
    : { claims: new Map(), counts: new Set(), isTotal: () => false }
}

function disclosureClaims(form: FormId): FormClaims {
  const rows = proactiveBlocks[form].flatMap(({ rows, columns }) => rows.map((row) => ({ row: row.id, columns })))
  const uncounted = rows.flatMap(({ row, columns }) => columns.filter(({ measure }) => measure !== 'count').map(({ id }) => `${row}.${id}`))
  const counts = new Set(tableIds.flatMap((table) => fieldsOfTable(form, table)).filter((field) => !uncounted.includes(field)))
  const has = (id: string) => rows.filter(({ columns }) => columns.some((column) => column.id === id))
  const sums = identitiesOf(form).map(
    (sum) => [`${sum.rule}:${sum.subject}`, { kind: 'sum', sum, table: fieldsOfTable(form, sum.table) }] as const,
  )
  const parts = has('publishedTotal').map(
    ({ row }) => [`bound:${row}`, { kind: 'part', part: `${row}.published`, whole: `${row}.publishedTotal` }] as const,
  )
  const stocks = has('previousItems').map(
    ({ row }) => [`negative-stock:${row}`, { kind: 'stock', previous: `${row}.previousItems`, change: `${row}.change` }] as const,
  )
  return {
    claims: new Map<string, Claim>([...sums, ...parts, ...stocks, ...countClaims(counts)]),
    counts,
    isTotal: (field) => field.endsWith('.total') || field.startsWith('concluded.'),
  }
}

function countClaims(counts: ReadonlySet<string>) {
  return [...counts].map((field) => [`not-a-count:${field}`, { kind: 'count', field }] as const)
}

/** The fields that a claim is about. */
export function fieldsIn(claim: Claim): readonly string[] {
  if (claim.kind === 'sum') return [...claim.sum.left, ...claim.sum.right]
  if (claim.kind === 'part') return [claim.part, claim.whole]
  return claim.kind === 'stock' ? [claim.previous, claim.change] : [claim.field]
}

/**
 * Whether a claim is broken by what the cells say: `fails`, `holds` (a blank that leaves it open included), or `unknown` where a cell of it
 * is not known.
 *
 * @param zerosWritten whether the table says 0 anywhere; null: see for yourself
 */
export function outcomeOf(
  claim: Claim,
  stated: (field: string) => Stated,
  isTotal: (field: string) => boolean,
  zerosWritten: boolean | null = null,
) {
  const values = fieldsIn(claim).map(stated)
  if (values.includes('unknown')) return 'unknown'
  const number = (field: string): number | null => {
    const value = stated(field)
    return typeof value === 'number' ? value : null
  }
  if (claim.kind === 'sum') return sumFails(claim, number, stated, isTotal, zerosWritten) ? 'fails' : 'holds'
  const [one = null, other = null] = fieldsIn(claim).map(number)
  if (claim.kind === 'count') return one !== null && !(Number.isInteger(one) && one >= 0) ? 'fails' : 'holds'
  if (one === null || other === null) return 'holds'
  const isBroken = claim.kind === 'part' ? one > other : one + other < 0
  return isBroken ? 'fails' : 'holds'
}

function sumFails(
  { sum, table }: Extract<Claim, { kind: 'sum' }>,
  number: (field: string) => number | null,
  stated: (field: string) => Stated,
  isStatedTotal: (field: string) => boolean,
  zerosWritten: boolean | null,
): boolean {
  const fields = zerosWritten === null ? table : ['zero']
  const values = Object.fromEntries([...table, ...fieldsIn({ kind: 'sum', sum, table })].map((field) => [field, number(field)]))
  if (zerosWritten !== null) values.zero = zerosWritten ? 0 : 1
  const absent = table.filter((field) => stated(field) === 'absent')
  return sumOutcome({ fields, values, absent, isStatedTotal }, sum) === 'fails'
}
