import type { Random } from '../../../tests/portal/random.ts'
import type { Base } from '../bases/base.ts'
import type { Stated } from '../claims.ts'
import { elementsOf, fieldOf, type SourceElement, type Span, tagsOf, textsOf } from '../source.ts'

/** A page on the way through its mutations. */
export interface Mutant {
  base: Base
  html: string
  /** What the cells say by now, of the fields that a mutation touched. */
  changed: ReadonlyMap<string, Stated>
  /** The ids of the errors on structure that are right by now; `missing-section:*` stands for every one of its rule. */
  missing: readonly string[]
  /** False: nobody knows what the page says by now but who looks at it. */
  isKnown: boolean
}

/** One way to change a page; null where this page has nothing that it could change. */
export type Mutation = (mutant: Mutant, random: Random) => Mutant | null

/** The page with other source, all that is true of it unchanged. */
export const saying = (mutant: Mutant, html: string): Mutant => ({ ...mutant, html })

/** The cells that are marked with a field. */
export function figureCells({ html }: Mutant): (SourceElement & { field: string })[] {
  return elementsOf(html, ['td', 'th']).flatMap((cell) => {
    const field = fieldOf(html, cell.tag)
    return field === null ? [] : [{ ...cell, field }]
  })
}

/** The stretches of Chinese text in cells of tables with figures that are no figures: labels. */
export function labelTexts({ html }: Mutant): Span[] {
  return elementsOf(html, ['td', 'th'])
    .filter(({ tag, inner }) => fieldOf(html, tag) === null && !/<table/i.test(html.slice(inner.start, inner.end)))
    .flatMap(({ inner }) => textsOf(html, inner))
    .filter((span) => /\p{Script=Han}/u.test(html.slice(span.start, span.end)))
}

/** The stretches of text of the body that stand in no table. */
export function proseTexts({ html }: Mutant): Span[] {
  const tags = tagsOf(html)
  const body = tags.find(({ name }) => name === 'body')?.end ?? 0
  const tables = elementsOf(html, ['table'], tags)
  return textsOf(html, { start: body, end: html.length }).filter(
    ({ start }) => !tables.some(({ outer }) => outer.start <= start && start < outer.end),
  )
}

/** One of the places between the characters of a text; never within an entity. */
export function somePlace(html: string, span: Span, random: Random): number {
  const places: number[] = []
  for (const { index, 0: unit } of html.slice(span.start, span.end).matchAll(/&#?\w+;|\r\n|./gsu))
    places.push(span.start + index + unit.length)
  return random.pick(places)
}
