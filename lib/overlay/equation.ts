import type { Audit, Equation, Term } from '../audit/schema.ts'
import { equationText, fieldLabel, figureText } from '../export/labels.ts'
import type { CardWords } from './card-words.ts'

/**
 * The lines in which the card says an equation: the sum with its figures, what stands where one figure is a side of its own,
 * and by how much the sides differ where that can be told.
 */
export function equationLines(audit: Audit, equation: Equation, words: CardWords): string[] {
  const { left, right, difference } = equation
  const stated = [...alone(left), ...alone(right)].map(({ field, value }) => words.stated(fieldLabel(audit, field), figureText(value)))
  const isSum = left.length > 1 || right.length > 1
  const blank = [...left, ...right].some(({ value }) => value === null)
  return [
    equationText(audit, equation),
    ...stated,
    ...(blank ? [words.blank] : []),
    ...(isSum && right.length > 0 && !blank ? [words.difference(figureText(Math.abs(difference)))] : []),
  ]
}

/** The figure of a side that is no sum. */
function alone(terms: readonly Term[]): { field: string; value: number }[] {
  const [term] = terms
  return terms.length === 1 && term && term.value !== null ? [{ field: term.field, value: term.value }] : []
}
