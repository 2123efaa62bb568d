import type { SectionId } from '../audit/schema.ts'
import type { FoundSection } from '../checks/report.ts'
import { simplified } from '../forms/label.ts'
import { remembered } from '../tables/remembered.ts'
import { type NumberingStyle, numberingOf } from './numbering.ts'
import { sectionNames } from './section-names.ts'
import type { Block, Paragraph } from './seen.ts'
import { squeeze } from './titles.ts'

/** A section of the report with the paragraph that is its heading. */
export interface Section extends FoundSection {
  element: number
  /** Index of the heading among the page's blocks. */
  at: number
}

interface Candidate extends Section {
  style: NumberingStyle
  linked: boolean
}

/** A heading is a short line of its own. */
export const longestHeading = 45

/**
 * The report's sections in page order, each id at most once.
 *
 * The numeral is evidence, not proof: of several lines that read like one section's heading, the one numbered like most of
 * the others wins, so that （二）依申请公开情况 inside 一 is none. A table of contents is a promise, not a section.
 */
export function findSections(blocks: readonly Block[]): Section[] {
  const candidates = withoutContents(blocks.flatMap((block, at) => (block.kind === 'paragraph' ? (candidate(block, at) ?? []) : [])))
  const style = commonStyle(candidates)
  const chosen = new Map<SectionId, Candidate>()
  for (const next of candidates) {
    const rival = chosen.get(next.id)
    if (next.style !== style && next.style !== 'none' && style !== 'none') continue
    if (style === 'none' && next.style === 'bracketed') continue
    if (!rival || better(next, rival, style)) chosen.set(next.id, next)
  }
  return [...chosen.values()]
    .sort((a, b) => a.at - b.at)
    .map(({ id, heading, numeral, element, at }) => ({ id, heading, numeral, element, at }))
}

function better(next: Candidate, rival: Candidate, style: NumberingStyle): boolean {
  const points = ({ linked, style: own }: Candidate) => (linked ? 0 : 2) + (own === style ? 1 : 0)
  return points(next) > points(rival)
}

/** The section whose heading `paragraph` reads like, or null. */
function candidate({ text, element, linked }: Paragraph, at: number): Candidate | null {
  const heading = headingIn(text.slice(0, 2 * longestHeading))
  return heading && { ...heading, element, at, linked }
}

/** The heading that a line is, or that is glued to the beginning of a paragraph, of which no more than twice a heading's length is given. */
const headingIn = remembered((printed): Pick<Candidate, 'id' | 'heading' | 'numeral' | 'style'> | null => {
  const text = simplified(printed.normalize('NFKC'))
  const numbering = numberingOf(text)
  const rest = text.slice(numbering.length)
  const letters = squeeze(rest)
    .replace(/[^\p{L}\p{N}，。；：,;:]/gu, '')
    .replace(/[，。；：,;:]+$/u, '')
  const found = ({ id }: { id: SectionId }, heading: string) => ({
    id,
    heading: squeeze(heading),
    numeral: numbering.value,
    style: numbering.style,
  })
  if (letters.length <= longestHeading && printed.length < 2 * longestHeading) {
    const section = sectionNames.find(({ pattern }) => pattern.test(letters.replace(/[，：,:]/g, '')))
    if (section) return found(section, printed.replace(/[。：:；;]\s*$/, ''))
  }
  if (numbering.style === 'none' || numbering.style === 'bracketed') return null
  // Glued: the heading with its numeral, and the section's text right after it in the same paragraph.
  const beginning = withoutCommas(squeeze(rest))
  for (const section of sectionNames) {
    const name = [section.prescribed, ...section.glued].find((candidateName) => beginning.startsWith(withoutCommas(candidateName)))
    if (name) return found(section, text.slice(0, numbering.length) + name)
  }
  return null
})

function withoutCommas(text: string): string {
  return text.replace(/[、，,]/g, '')
}

function commonStyle(candidates: readonly Candidate[]): NumberingStyle {
  const ids = new Map<NumberingStyle, Set<SectionId>>()
  for (const { style, id } of candidates) ids.set(style, (ids.get(style) ?? new Set()).add(id))
  return [...ids].sort(([, a], [, b]) => b.size - a.size)[0]?.[0] ?? 'none'
}

/** Drops a table of contents: headings that follow one another without text between, when the report itself comes after. */
function withoutContents(candidates: readonly Candidate[]): Candidate[] {
  const runs: Candidate[][] = []
  for (const next of candidates) {
    const run = runs.at(-1)
    const previous = run?.at(-1)
    if (run && next.at === (previous?.at ?? 0) + 1 && !run.some(({ id }) => id === next.id)) run.push(next)
    else runs.push([next])
  }
  const times = new Map<SectionId, number>()
  for (const { id } of candidates) times.set(id, (times.get(id) ?? 0) + 1)
  return runs.flatMap((run) => {
    // No section is twice in one run.
    const again = run.filter(({ id }) => (times.get(id) ?? 0) > 1)
    return run.length >= 3 && again.length * 2 >= run.length ? [] : run
  })
}
