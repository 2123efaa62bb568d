import { changeOf } from './changes.ts'
import { type Figure, readFigures } from './figures.ts'
import { phraseMarks, startAfterMark } from './punctuation.ts'
import { rateOf } from './rates.ts'
import type { Quote, Sentence } from './sentences.ts'
import { shareOf } from './shares.ts'

/** That a share, a rate or a change is so many per cent, with the figures that it follows from. */
export interface PercentageClaim extends Reckoning {
  kind: 'percentage'
  sentence: Sentence
  quoted: Quote
  stated: Figure
}

export interface Reckoning {
  /** What it could be by the figures beside it, each from lowest to highest: one for each pair that may be meant. */
  reckoned: readonly { low: number; high: number; of: readonly [Figure, Figure] }[]
  /** False where it is not sure which figures are meant. */
  isCertain: boolean
}

/** So many characters are quoted before the first figure, at most. */
const mostQuotedBefore = 20

/** The percentages of a sentence that follow from two figures beside them. */
export function readPercentages(sentence: Sentence): PercentageClaim[] {
  const { text } = sentence
  const figures = readFigures(text)
  return figures.flatMap((stated, index): PercentageClaim[] => {
    const part = figures[index - 1]
    if (stated.unit !== '%' || !part || part.unit === '%' || part.unit === '') return []
    const claim = shareOf(text, figures, index) ?? changeOf(text, figures, index) ?? rateOf(text, figures, index)
    if (!claim) return []
    const first = Math.min(...claim.reckoned.flatMap(({ of }) => of.map(({ start }) => start)))
    const start = Math.max(startAfterMark(text, first, phraseMarks), first - mostQuotedBefore)
    return [{ kind: 'percentage', sentence, quoted: sentence.quote(start, stated.end), stated, ...claim }]
  })
}

/**
 * Whether the stated percentage disagrees with every pair of figures that can be meant, beyond rounding. One that was cut off instead of
 * rounded (63.1% for 63.16) agrees.
 */
export function disagrees({ stated, reckoned }: Pick<PercentageClaim, 'stated' | 'reckoned'>): boolean {
  const tolerance = 1e-9
  const cutOff = stated.high - stated.value
  return reckoned.every(({ low, high }) => high < stated.low - tolerance || low > stated.high + cutOff + tolerance)
}
