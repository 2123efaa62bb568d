import type { Equation, Term } from '../audit/schema.ts'
import type { Identity } from '../forms/form.ts'
import { oncePer } from '../forms/once.ts'
import { isStatedTotal } from './field.ts'
import type { FilledTable, Reading } from './report.ts'

/** What the cells of an identity say of it. */
export type Judgement = { outcome: 'holds' } | { outcome: 'cannotTell' } | { outcome: 'fails'; equation: Equation }

/** A sum in decimal figures: 0.1 + 0.2 is 0.3. Nine decimals are more than any amount in 万元 has. */
export function decimalSum(values: readonly number[]): number {
  const sum = values.reduce((before, value) => before + value, 0)
  // Counts add up without a slip.
  return Number.isSafeInteger(sum) && values.every(Number.isSafeInteger) ? sum : Number(sum.toFixed(9))
}

/** Whether no cell of the table says zero, neither 0 nor a dash: then it writes its zeros as blanks. */
export function writesZerosAsBlanks({ readings }: FilledTable): boolean {
  return hasNoZero(readings)
}

const hasNoZero = oncePer((readings: FilledTable['readings']): boolean => {
  for (const reading of readings.values()) if (reading.state === 'number' && reading.value === 0) return false
  return true
})

/**
 * Judges Σ left = Σ right over the cells of one table. A blank or absent cell is an unknown count ≥ 0. A blank is zero where the
 * table writes its zeros as blanks, the cell is no stated total, and its side of the identity has a filled cell.
 * `fails` where no values of the unknowns satisfy it, `holds` where all do.
 */
export function judge(identity: Pick<Identity, 'left' | 'right'>, filled: FilledTable): Judgement {
  const left = sideOf(identity.left, filled)
  const right = sideOf(identity.right, filled)
  const sum = wholeSum(left)
  // Nearly all of them: without a blank, and equal.
  if (sum !== null && sum === wholeSum(right)) return { outcome: 'holds' }
  if ([...left.readings, ...right.readings].some((reading) => reading?.state === 'unreadable')) return { outcome: 'cannotTell' }
  const blankIsZero = writesZerosAsBlanks(filled)
  const equation = equate(termsOf(left, filled, blankIsZero), termsOf(right, filled, blankIsZero))
  // Beyond this a double no longer tells neighbouring counts apart.
  if (Math.max(Math.abs(equation.leftValue), Math.abs(equation.rightValue)) > Number.MAX_SAFE_INTEGER) return { outcome: 'cannotTell' }
  const leftCanGrow = hasUnknown(equation.left)
  const rightCanGrow = hasUnknown(equation.right)
  if ((equation.difference > 0 && !rightCanGrow) || (equation.difference < 0 && !leftCanGrow)) return { outcome: 'fails', equation }
  return { outcome: leftCanGrow || rightCanGrow ? 'cannotTell' : 'holds' }
}

/** One side of an identity: its fields, and what stands in them. */
interface Side {
  fields: readonly string[]
  readings: readonly (Reading | undefined)[]
}

function sideOf(fields: readonly string[], { readings }: FilledTable): Side {
  return { fields, readings: fields.map((field) => readings.get(field)) }
}

/** The sum of whole numbers, so small that they add up without a slip; null where a cell holds anything else. */
function wholeSum({ readings }: Side): number | null {
  let sum = 0
  for (const reading of readings) {
    if (reading?.state !== 'number') return null
    sum += reading.value
    if (!Number.isSafeInteger(reading.value) || !Number.isSafeInteger(sum)) return null
  }
  return sum
}

/** What its cells say of each identity of a table, in the order of its form: reckoned once for the rules and for what is shown of the sums. */
export const judgementsOf = oncePer((filled: FilledTable): readonly { identity: Identity; judgement: Judgement }[] =>
  filled.form.identities
    .filter(({ subject }) => filled.readings.has(subject))
    .map((identity) => ({ identity, judgement: judge(identity, filled) })),
)

/** Both sides with the sums of what is known of them. */
export function equate(left: Term[], right: Term[]): Equation {
  const leftValue = knownSum(left)
  const rightValue = knownSum(right)
  return { left, right, leftValue, rightValue, difference: decimalSum([leftValue, -rightValue]) }
}

/** Whether one of the terms is a blank that stands for an unknown count. */
export function hasUnknown(terms: readonly Term[]): boolean {
  return terms.some((term) => term.value === null)
}

function knownSum(terms: readonly Term[]): number {
  return decimalSum(terms.map((term) => term.sign * (term.value ?? 0)))
}

function termsOf({ fields, readings }: Side, { form }: FilledTable, blankIsZero: boolean): Term[] {
  const anyFilled = readings.some((reading) => reading?.state === 'number')
  return fields.map((field, index) => {
    const isZero = blankIsZero && anyFilled && !isStatedTotal(form, field)
    return { field, value: figureOf(readings[index], isZero), sign: 1 }
  })
}

function figureOf(reading: Reading | undefined, blankIsZero: boolean): number | null {
  if (reading?.state === 'number') return reading.value
  return reading?.state === 'blank' && blankIsZero ? 0 : null
}
