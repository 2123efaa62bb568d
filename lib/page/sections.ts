import type { SectionId } from '../audit/schema.ts'
import { sectionIds } from '../audit/section-ids.ts'
import type { FoundSection } from '../checks/report.ts'
import { type Heading, headingIn, longestHeading } from './headings.ts'
import { withNumberedOtherwise } from './numbered-otherwise.ts'
import type { NumberingStyle } from './numbering.ts'
import type { Block, Paragraph } from './seen.ts'

/** A section of the report with the paragraph that is its heading. */
export interface Section extends FoundSection {
  element: number
  /** Index of the heading among the page's blocks. */
  at: number
}

/** A line that reads like the heading of a section. */
export interface Candidate extends Section, Heading {
  linked: boolean
}

/**
 * The report's sections in page order, each id at most once.
 *
 * The numeral is evidence, not proof: of several lines that read like one section's heading, the one numbered like most of
 * the others wins, so that （二）依申请公开情况 inside 一 is none. A table of contents is a promise, not a section.
 */
export function findSections(blocks: readonly Block[]): Section[] {
  const candidates = withoutContents(candidatesIn(blocks))
  const style = commonStyle(candidates)
  const chosen = new Map<SectionId, Candidate>()
  for (const next of candidates) {
    const rival = chosen.get(next.id)
    if (next.style !== style && next.style !== 'none' && style !== 'none') continue
    if (style === 'none' && next.style === 'bracketed') continue
    if (!rival || better(next, rival, style)) chosen.set(next.id, next)
  }
  const found = [...chosen.values()].sort((a, b) => a.at - b.at)
  return withNumberedOtherwise(blocks, candidates, found).map(({ id, heading, numeral, element, at }) => ({
    id,
    heading,
    numeral,
    element,
    at,
  }))
}

/** Whether links one after the other name sections that the page does not have: each may stand on a page of its own. */
export function leadsToSections(blocks: readonly Block[], sections: readonly Section[]): boolean {
  const missing = sectionIds.filter((id) => !sections.some((section) => section.id === id))
  return missing.length > 0 && runsOf(candidatesIn(blocks)).some((run) => isMenu(run) && run.some(({ id }) => missing.includes(id)))
}

function candidatesIn(blocks: readonly Block[]): Candidate[] {
  return blocks.flatMap((block, at) => (block.kind === 'paragraph' ? (candidate(block, at) ?? []) : []))
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

function commonStyle(candidates: readonly Candidate[]): NumberingStyle {
  const ids = new Map<NumberingStyle, Set<SectionId>>()
  for (const { style, id } of candidates) ids.set(style, (ids.get(style) ?? new Set()).add(id))
  return [...ids].sort(([, a], [, b]) => b.size - a.size)[0]?.[0] ?? 'none'
}

/** Fewer headings after one another are no list of them. */
const fewestListed = 3

function isMenu(run: readonly Candidate[]): boolean {
  return run.length >= fewestListed && run.every(({ linked }) => linked)
}

/** Headings that follow one another without text between. No section is twice in one run. */
function runsOf(candidates: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = []
  for (const next of candidates) {
    const run = runs.at(-1)
    const previous = run?.at(-1)
    if (run && next.at === (previous?.at ?? 0) + 1 && !run.some(({ id }) => id === next.id)) run.push(next)
    else runs.push([next])
  }
  return runs
}

/** Drops a table of contents, when the report itself comes after, and a menu. */
function withoutContents(candidates: readonly Candidate[]): Candidate[] {
  const times = new Map<SectionId, number>()
  for (const { id } of candidates) times.set(id, (times.get(id) ?? 0) + 1)
  return runsOf(candidates).flatMap((run) => {
    const again = run.filter(({ id }) => (times.get(id) ?? 0) > 1)
    return isMenu(run) || (run.length >= fewestListed && again.length * 2 >= run.length) ? [] : run
  })
}
