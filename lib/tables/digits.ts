import { readNumeral } from './numeral.ts'

const plain = /^\d+(?:\.\d+)?$/

/** Groups of three, all apart by commas or all by spaces: 1 234 is a number, 1 2 and 12 34 may be two. */
const grouped = /^[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d+)?$/

/**
 * An unsigned number in half-width digits, or a Chinese numeral; null for what is not certainly one number. The decimal point is moved
 * by `power` places in the text, so that 251000 × 10⁻⁴ is 25.1 to the last bit.
 */
export function readNumber(written: string, power = 0): number | null {
  if (plain.test(written) || grouped.test(written)) return Number(`${written.replace(/[, ]/g, '')}e${power}`)
  const numeral = readNumeral(written)
  return numeral === null ? null : Number(`${numeral}e${power}`)
}
