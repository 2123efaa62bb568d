import { remembered } from '../tables/remembered.ts'
import type { Heading } from './form.ts'
import { editDistance, plainLabel, plainWordings } from './label.ts'

/** Longer than any label with its note: such a text is prose and is not compared. */
const longestLabel = 80

/** Most cells hold a figure, and figures are no labels. */
const bare = /^[\d.]*$/
/** Chinese characters, and what a file that was a PDF may have in their place. */
const letters = /\p{Script=Han}|[\u2e80-\u2fdf]/u

/** Whether a text has letters of which a heading's name could be made. */
export function mayBeLabel(text: string): boolean {
  return !bare.test(text) && letters.test(text)
}

export interface LabelMatch {
  id: string
  /** False where the label is misspelt. */
  exact: boolean
}

/**
 * Finds which of some headings a text names.
 *
 * A misspelt label is accepted within a bound that keeps every pair of the given headings apart: at most a quarter of its
 * letters, and fewer than half of the distance to the nearest other heading, so that no slip can turn one into another.
 */
export class LabelMatcher {
  readonly #exact = new Map<string, string>()
  readonly #bounds = new Map<string, number>()
  /** A matcher sees many pages: what the last ones said is what the next one says. */
  readonly #match = remembered((text) => (letters.test(text) ? this.#find(plainLabel(text)) : null))

  constructor(headings: readonly Heading[]) {
    for (const heading of headings) {
      for (const letters of plainWordings(heading)) this.#exact.set(letters, heading.id)
    }
  }

  /** The heading that `text` names, or null. */
  match(text: string): LabelMatch | null {
    return text.length > longestLabel || bare.test(text) ? null : this.#match(text)
  }

  #find(letters: string): LabelMatch | null {
    if (!letters) return null
    const exact = this.#exact.get(letters)
    if (exact) return { id: exact, exact: true }
    if (!/^\p{Script=Han}{4,}$/u.test(letters)) return null
    const near = new Set<string>()
    for (const [other, id] of this.#exact) {
      const most = Math.floor(other.length / 4)
      if (Math.abs(other.length - letters.length) > most) continue
      const distance = editDistance(letters, other, most)
      if (distance <= most && distance <= this.#boundOf(other, id)) near.add(id)
    }
    const [id] = near
    return id !== undefined && near.size === 1 ? { id, exact: false } : null
  }

  /** How many slips a wording is known with. Reckoned when a text comes near to it: most pages have none that does. */
  #boundOf(letters: string, id: string): number {
    const before = this.#bounds.get(letters)
    if (before !== undefined) return before
    const wanted = Math.floor(letters.length / 4)
    let apart = 2 * wanted + 1
    for (const [other, otherId] of this.#exact) {
      if (otherId !== id) apart = Math.min(apart, editDistance(letters, other, 2 * wanted))
    }
    const bound = Math.min(wanted, Math.floor((apart - 1) / 2))
    this.#bounds.set(letters, bound)
    return bound
  }
}
