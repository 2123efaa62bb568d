import type { Fault } from './faults.ts'
import { fieldsOfTable } from './prescribed.ts'
import type { Random } from './random.ts'

/** Ways in which a hand mistypes a count. Each returns another text of digits, or the same where it cannot be done. */

const doubled = (digits: string, at: number): string => digits.slice(0, at) + digits.charAt(at) + digits.slice(at)
const missing = (digits: string, at: number): string => digits.slice(0, at) + digits.slice(at + 1)
const exchanged = (digits: string, at: number): string =>
  digits.slice(0, at) + [...digits.slice(at, at + 2)].reverse().join('') + digits.slice(at + 2)

/** A cell of table 3 or 4 with any other count. */
export const mistypeCell: Fault = (figures, random) => {
  const field = random.pick([...fieldsOfTable(figures.form, 'requests'), ...fieldsOfTable(figures.form, 'review')])
  figures.values[field] = otherCount(figures.values[field] ?? 0, random)
}

/** Any count but `value`: a digit more, less, doubled or other, two exchanged, or any near it. */
export function otherCount(value: number, random: Random): number {
  const digits = String(value)
  const at = random.integer(0, digits.length - 1)
  const ways = [
    doubled(digits, at),
    missing(digits, at),
    digits.slice(0, at) + random.integer(0, 9) + digits.slice(at + 1),
    exchanged(digits, at),
    String(Math.max(0, value + random.integer(-9, 9))),
  ].filter((way) => way !== '' && Number(way) !== value)
  return ways.length > 0 ? Number(random.pick(ways)) : value + 1
}

export type DigitSlip = 'digits-exchanged' | 'digit-missing' | 'digit-doubled'

const digitSlips = { 'digits-exchanged': exchanged, 'digit-missing': missing, 'digit-doubled': doubled } as const

/** The counts that a slip can make of `value`; none where it changes nothing. */
export function slipsOf(value: number, slip: DigitSlip): number[] {
  const digits = String(value)
  const texts = [...digits].map((_, at) => digitSlips[slip](digits, at))
  return [...new Set(texts.filter((text) => text !== '').map(Number))].filter((other) => other !== value)
}
