import { rowOf } from '../checks/field.ts'
import { writesZerosAsBlanks } from '../checks/identity.ts'
import type { FilledTable } from '../checks/report.ts'
import type { Identity } from '../forms/form.ts'

/** A cell of a sum, by its index in the system; every sum reads Σ sign × cell = 0. */
export interface Summand {
  cell: number
  sign: 1 | -1
}

/** The identity that a sum stands for. */
export interface Sum {
  rule: string
  subject: string
  terms: readonly Summand[]
}

/** Identities of one table that hang together by their cells, as linear equations over counts. */
export interface System {
  cells: readonly SystemCell[]
  sums: readonly Sum[]
  /** By cell: the sums that it stands in. */
  sumsOf: readonly (readonly { sum: number; sign: 1 | -1 }[])[]
}

export interface SystemCell {
  field: string
  /** What is on the page; null for a blank cell. */
  printed: number | null
  /** What it is reckoned with; null for a blank that may stand for any count. */
  stated: number | null
  /** A blank that the rules read as zero in one of its sums at least. */
  isBlankZero: boolean
  /** It states what others add up to. */
  isTotal: boolean
  /** The row of the form that it stands in. */
  row: string
}

/** How a blank is reckoned with: free to be whatever count fits, or as the rules read it, which is zero where the table writes its zeros so. */
export type Blanks = 'free' | 'as read'

/** Beyond this, sums of doubles are no longer exact. */
const largest = 2 ** 40

/**
 * The systems of a table, in the order of its identities. An identity with an unreadable cell is left out: nothing can be asked of it.
 * The split is the same however blanks are reckoned with.
 *
 * @param isAsked systems without such an identity are left out
 */
export function systemsOf(filled: FilledTable, blanks: Blanks, isAsked: (identity: Identity) => boolean = () => true): System[] {
  const identities = filled.form.identities.filter((identity) => cellsOf(identity).every((field) => isReadable(filled, field)))
  const totals = new Set(identities.flatMap(({ right }) => (right.length === 1 ? right : [])))
  const zeros = blankZeros(identities, filled, totals)
  return connected(identities)
    .filter((group) => group.some(isAsked))
    .map((group) => systemOf(group, filled, totals, zeros, blanks))
}

function cellsOf({ left, right }: Identity): string[] {
  return [...left, ...right]
}

function isReadable(filled: FilledTable, field: string): boolean {
  const reading = filled.readings.get(field)
  if (reading === undefined || reading.state === 'unreadable') return false
  return reading.state !== 'number' || Math.abs(reading.value) <= largest
}

/** Blanks that the rules read as zero: in `some` of their sums, and of these the ones that they read so in `all`. */
interface BlankZeros {
  some: ReadonlySet<string>
  all: ReadonlySet<string>
}

/** Where the table writes its zeros as blanks: blanks that are no totals and have a filled cell beside them on their side of a sum. */
function blankZeros(identities: readonly Identity[], filled: FilledTable, totals: ReadonlySet<string>): BlankZeros {
  if (!writesZerosAsBlanks(filled)) return { some: new Set(), all: new Set() }
  const isFilled = (field: string) => filled.readings.get(field)?.state === 'number'
  const canBeZero = (field: string) => filled.readings.get(field)?.state === 'blank' && !totals.has(field)
  const sides = identities.flatMap(({ left, right }) => [left, right])
  const some = new Set(sides.filter((side) => side.some(isFilled)).flatMap((side) => side.filter(canBeZero)))
  const open = new Set(sides.filter((side) => !side.some(isFilled)).flat())
  return { some, all: new Set([...some].filter((field) => !open.has(field))) }
}

/** Identities that hang together; `last` is the number of the latest of them. */
interface Group {
  identities: Identity[]
  last: number
  /** The group that has taken this one in. */
  into: Group | null
}

function connected(identities: readonly Identity[]): Identity[][] {
  const groups: Group[] = []
  const groupOf = new Map<string, Group>()
  for (const [last, identity] of identities.entries()) {
    const fields = cellsOf(identity)
    const known = fields.flatMap((field) => groupOf.get(field) ?? []).map(whole)
    const [joined = { identities: [], last, into: null }, ...others] = [...new Set(known)].sort((a, b) => a.last - b.last)
    if (known.length === 0) groups.push(joined)
    for (const other of others) other.into = joined
    joined.identities.push(...others.flatMap((other) => other.identities), identity)
    joined.last = last
    for (const field of fields) groupOf.set(field, joined)
  }
  return groups
    .filter(({ into }) => into === null)
    .sort((a, b) => a.last - b.last)
    .map((group) => group.identities)
}

function whole(group: Group): Group {
  let outer = group
  while (outer.into) outer = outer.into
  return outer
}

function systemOf(
  identities: readonly Identity[],
  filled: FilledTable,
  totals: ReadonlySet<string>,
  zeros: BlankZeros,
  blanks: Blanks,
): System {
  const fields = [...new Set(identities.flatMap(cellsOf))]
  const indexes = new Map(fields.map((field, index) => [field, index]))
  const summands = (side: readonly string[], sign: 1 | -1): Summand[] => side.map((field) => ({ cell: indexes.get(field) ?? 0, sign }))
  const sums = identities.map(({ rule, subject, left, right }) => ({
    rule,
    subject,
    terms: [...summands(left, 1), ...summands(right, -1)],
  }))
  const cells = fields.map((field): SystemCell => {
    const reading = filled.readings.get(field)
    const printed = reading?.state === 'number' ? reading.value : null
    const stated = blanks === 'as read' && zeros.all.has(field) ? 0 : printed
    return { field, printed, stated, isBlankZero: zeros.some.has(field), isTotal: totals.has(field), row: rowOf(field) }
  })
  const sumsOf = cells.map((): { sum: number; sign: 1 | -1 }[] => [])
  for (const [sum, { terms }] of sums.entries()) for (const { cell, sign } of terms) sumsOf[cell]?.push({ sum, sign })
  return { cells, sums, sumsOf }
}
