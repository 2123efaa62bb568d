import type { Figure } from './figures.ts'
import type { Reckoning } from './percentages.ts'

/** What is reckoned from two figures, over all that the two can stand for. */
export function ratio(a: Figure, b: Figure, reckon: (a: number, b: number) => number): Reckoning['reckoned'][number] {
  const values = [a.low, a.high].flatMap((one) => [b.low, b.high].map((other) => reckon(one, other))).filter(Number.isFinite)
  return { low: Math.min(...values), high: Math.max(...values), of: [a, b] }
}

/** A part of a whole in per cent. */
export const share = (part: number, whole: number) => (100 * part) / whole
