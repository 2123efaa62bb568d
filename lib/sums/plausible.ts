import { slipOf } from '../repair/slips.ts'
import type { LineCell } from './lines.ts'
import type { Sum } from './sum.ts'

/** A total may be off by this share of the sum, or by so much, without a slip of digits that explains it. */
const nearShare = 0.25
const near = 3

/**
 * Whether a total that fails looks like a slip of the hand: close to its sum, left at zero, or explained by a slip in its digits or in those
 * of one part. What differs by more is most likely no sum at all: persons counted once, an average, a number to call.
 */
export function looksLikeSlip({ stated, parts, sum }: Extract<Sum, { outcome: 'fails' }>): boolean {
  const total = figureIn(stated)
  const values = parts.map(figureIn)
  if (total === 0 || hasSameDigits(total, sum)) return true
  if (values.some((value) => value - (sum - total) >= 0 && isSlip(value, value - (sum - total)))) return true
  const sizes = values.map(Math.abs).filter((size) => size > 0)
  // A figure between the least and the greatest part is an average or a maximum more often than a sum that lost a digit.
  if (total >= Math.min(...sizes) && total <= Math.max(...sizes)) return false
  if (isSlip(total, sum)) return true
  return total > Math.max(...sizes) && Math.abs(sum - total) <= Math.max(near, nearShare * Math.max(Math.abs(sum), Math.abs(total)))
}

/** The same digits in another order, or one missing or doubled; of decimals too. */
function isSlip(stated: number, right: number): boolean {
  const [wrong, meant] = [stated, right].map((value) => Math.round(value * 10 ** 6))
  if (wrong === undefined || meant === undefined || !Number.isSafeInteger(wrong) || !Number.isSafeInteger(meant)) return false
  return hasSameDigits(stated, right) || ['digit-missing', 'digit-doubled'].includes(slipOf(wrong, meant, false).reason)
}

function hasSameDigits(stated: number, right: number): boolean {
  return stated >= 0 && right >= 0 && digitsOf(stated) === digitsOf(right)
}

function digitsOf(value: number): string {
  return [...String(value)].sort().join('')
}

function figureIn(cell: LineCell): number {
  return typeof cell.figure === 'object' && cell.figure ? cell.figure.value : 0
}
