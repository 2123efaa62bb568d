import type { SectionId } from '../audit/schema.ts'
import { sectionIds } from '../audit/section-ids.ts'
import { forms } from '../forms/index.ts'
import { plainLabel, plainWordings } from '../forms/label.ts'
import { oncePerTable } from '../forms/once.ts'
import { neighboursOf } from './neighbours.ts'
import { type Numbering, numberingOf } from './numbering.ts'
import type { Candidate } from './sections.ts'
import type { Block } from './seen.ts'

/** Of a name that stands on more lines than this between its neighbours, no further one is looked at: a page could be made to hold thousands. */
const mostTries = 4

/** Whether a line with the numeral before `value`, written the same way, stands in a stretch of the page: then `value` goes on with a list. */
function goesOn(blocks: readonly Block[], { style, value }: Pick<Numbering, 'style' | 'value'>): boolean {
  return blocks.some((block) => {
    if (block.kind !== 'paragraph') return false
    const own = numberingOf(block.text.normalize('NFKC'))
    return own.style === style && own.value !== null && own.value + 1 === value
  })
}

/**
 * The sections found and those whose one heading is numbered otherwise than the rest, as text programs do that number by themselves: a line of its own
 * between its neighbours, with the numeral of its place, that is no part of a section before it.
 *
 * @param found in page order
 */
export function withNumberedOtherwise(
  blocks: readonly Block[],
  candidates: readonly Candidate[],
  found: readonly Candidate[],
): Candidate[] {
  const all = [...found]
  const tries = new Map<SectionId, number>()
  candidates.forEach((next, index) => {
    const { id, at, style, numeral } = next
    if (next.linked || !next.isLine || numeral !== sectionIds.indexOf(id) + 1 || all.some((section) => section.id === id)) return
    const { before, after } = neighboursOf(id, all)
    const tried = tries.get(id) ?? 0
    if (at < (before?.at ?? -1) || at > (after?.at ?? blocks.length) || tried === mostTries) return
    tries.set(id, tried + 1)
    const hasTable = holdsTableOf(id, blocks.slice(at + 1, candidates[index + 1]?.at))
    // A part of a section is bracketed too: （四） needs its table where it should have one.
    if (!hasTable && style === 'bracketed' && tablesOf(id).length > 0) return
    if (hasTable || !goesOn(blocks.slice((before?.at ?? -1) + 1, at), { style, value: numeral }))
      all.splice(all.findLastIndex((section) => section.at < at) + 1, 0, next)
  })
  return all
}

function tablesOf(id: SectionId) {
  return forms.flatMap(({ tables }) => tables.filter(({ section }) => section === id))
}

const labelsOf = oncePerTable(({ blocks }): readonly ReadonlySet<string>[] =>
  blocks.flatMap(({ rows, columns }) => [...rows, ...columns].map((heading) => new Set(plainWordings(heading)))),
)

/** Whether a stretch of the page holds half of the labels of a section's table, or more, in tables. */
function holdsTableOf(id: SectionId, blocks: readonly Block[]): boolean {
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.sheet.rows.flat() : []))
  const printed = new Set(rows.map(({ text }) => plainLabel(text)))
  return tablesOf(id).some((table) => {
    const labels = labelsOf(table)
    return labels.filter((wordings) => [...wordings].some((label) => printed.has(label))).length * 2 >= labels.length
  })
}
