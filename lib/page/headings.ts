import type { SectionId } from '../audit/schema.ts'
import { simplified } from '../forms/label.ts'
import { remembered } from '../tables/remembered.ts'
import { bareNumberingOf, type Numbering, type NumberingStyle, numberingOf } from './numbering.ts'
import { type SectionName, sectionNames } from './section-names.ts'
import { squeeze } from './titles.ts'

/** What reads like the heading of a section. */
export interface Heading {
  id: SectionId
  /** As printed. */
  heading: string
  numeral: number | null
  style: NumberingStyle
  /** It is a line of its own, not glued to the text after it. */
  isLine: boolean
}

/** A heading is a short line of its own. */
export const longestHeading = 45

/** A line as names of sections are compared with it: compatibility forms folded, traditional characters simplified. */
export function folded(printed: string): string {
  return simplified(printed.normalize('NFKC'))
}

/** Letters, figures, and what divides a sentence, but for the end. */
export function lettersOf(text: string): string {
  return squeeze(text)
    .replace(/[^\p{L}\p{N}，。；：,;:]/gu, '')
    .replace(/[，。；：,;:]+$/u, '')
}

export function isNameOf({ pattern }: SectionName, letters: string): boolean {
  return pattern.test(letters.replace(/[，：,:]/g, ''))
}

export function withoutCommas(text: string): string {
  return text.replace(/[、，,]/g, '')
}

/** The heading that a line is, or that is glued to the beginning of a paragraph, of which no more than twice a heading's length is given. */
export const headingIn = remembered((printed): Heading | null => {
  const text = folded(printed)
  const numbering = numberingOf(text)
  const found = ({ id }: SectionName, heading: string, { value, style }: Numbering, isLine: boolean) => ({
    id,
    heading: squeeze(heading),
    numeral: value,
    style,
    isLine,
  })
  for (const own of [numbering.style === 'none' ? bareNumberingOf(text) : null, numbering]) {
    const letters = own && printed.length < 2 * longestHeading ? lettersOf(text.slice(own.length)) : ''
    if (!own || letters === '' || letters.length > longestHeading) continue
    const section = sectionNames.find((name) => isNameOf(name, letters))
    if (section) return found(section, printed.replace(/[。：:；;]\s*$/, ''), own, true)
  }
  if (numbering.style === 'none' || numbering.style === 'bracketed') return null
  // Glued: the heading with its numeral, and the section's text right after it in the same paragraph.
  const beginning = withoutCommas(squeeze(text.slice(numbering.length)))
  for (const section of sectionNames) {
    const name = [section.prescribed, ...section.glued].find((candidateName) => beginning.startsWith(withoutCommas(candidateName)))
    if (name) return found(section, text.slice(0, numbering.length) + name, numbering, false)
  }
  return null
})
