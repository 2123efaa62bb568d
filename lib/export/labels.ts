import type { Audit, Equation, TableOutline, Term } from '../audit/schema.ts'

/** More zeros in a row than this are written as one product, `17×0`. */
const longestRunOfZeros = 4

/**
 * The label of a field as the form prints it, in the audit's language: `（一）予以公开 · 自然人`. The id of a row, a column or a block
 * gives that one's label. What the audit's tables do not have is its own label.
 */
export function fieldLabel(audit: Audit, field: string): string {
  const tables = audit.report?.tables ?? []
  for (const table of tables) {
    const column = table.columns.find(({ id }) => field.endsWith(`.${id}`))
    const row = column && table.rows.find(({ id }) => field === `${id}.${column.id}`)
    if (row) return `${rowLabel(table, row)} · ${column.label}`
  }
  for (const table of tables) {
    const row = table.rows.find(({ id }) => id === field)
    if (row) return rowLabel(table, row)
    const heading = table.id === field ? table : table.columns.find(({ id }) => id === field)
    if (heading) return heading.label
  }
  return field
}

/**
 * An equation with its figures: `2 + 0 + 0 + 0 + 0 + 1 = 3 ≠ 4`, for two sums `3 + 1 = 4 ≠ 5 = 3 + 2`, for a bound `10 > 9`.
 * A cell without a figure is a sign that wants a legend (see `unknownSign`): `2 + 3 + □ ≥ 5 > 4`.
 */
export function equationText(audit: Audit, equation: Equation): string {
  const left = sideOf(audit, equation.left, equation.leftValue)
  const right = sideOf(audit, equation.right, equation.rightValue)
  const order = equation.difference > 0 ? '>' : equation.difference < 0 ? '<' : '='
  const isIdentity = equation.right.length > 0 && (left.sum ?? right.sum) !== null
  const relation = isIdentity && order !== '=' && !left.open && !right.open ? '≠' : order
  const leftText = left.sum === null ? left.value : `${left.sum} ${left.open ? '≥' : '='} ${left.value}`
  const rightText = right.sum === null ? right.value : `${right.value} ${right.open ? '≤' : '='} ${right.sum}`
  return `${leftText} ${relation} ${rightText}`
}

/** How a term without a figure is written. */
export type UnknownSign = '□' | '?'

/** `□` for an empty cell that stands for an unknown count, `?` for one that the page does not have. */
export function unknownSign(audit: Audit, field: string): UnknownSign {
  return audit.report?.gaps[field] === 'absent' ? '?' : '□'
}

/** A figure with a true minus sign. */
export function figureText(value: number): string {
  return String(value).replace('-', '−')
}

type OutlineRow = TableOutline['rows'][number]

/** A row that is numbered 1., 2. … within its group, or that several groups have, says nothing without the group. A row that is its block has the block's name. */
function rowLabel(table: TableOutline, row: OutlineRow): string {
  if (row.id === table.id) return table.label
  const isRepeated = table.rows.some((other) => other !== row && other.label === row.label)
  return row.group !== null && (isRepeated || /^\d/.test(row.label)) ? `${row.group} ${row.label}` : row.label
}

interface Side {
  /** The terms, null for a side that is one plain figure. */
  sum: string | null
  value: string
  /** A blank may make the side larger than its value. */
  open: boolean
}

function sideOf(audit: Audit, terms: readonly Term[], value: number): Side {
  const open = terms.some((term) => term.value === null)
  return { sum: terms.length > 1 || open ? sumText(audit, terms) : null, value: figureText(value), open }
}

function sumText(audit: Audit, terms: readonly Term[]): string {
  const parts = foldZeros(terms).map(({ zeros, term }, index) => {
    const signed = term.value === null ? null : term.sign * term.value
    const negative = signed === null ? term.sign < 0 : signed < 0
    const size = zeros > 1 ? `${zeros}×0` : signed === null ? unknownSign(audit, term.field) : figureText(Math.abs(signed))
    if (index === 0) return negative ? `−${size}` : size
    return `${negative ? '−' : '+'} ${size}`
  })
  return parts.join(' ')
}

/** The terms with each long run of zeros as one. */
function foldZeros(terms: readonly Term[]): { term: Term; zeros: number }[] {
  const folded: { term: Term; zeros: number }[] = []
  for (let index = 0; index < terms.length; ) {
    const after = terms.findIndex((term, place) => place >= index && term.value !== 0)
    const run = (after === -1 ? terms.length : after) - index
    const taken = run > longestRunOfZeros ? run : 1
    const term = terms[index]
    if (term) folded.push({ term, zeros: taken })
    index += taken
  }
  return folded
}
