import type { SectionId } from '../audit/schema.ts'
import type { FilledForm } from '../forms/fill.ts'
import type { Section } from './sections.ts'
import type { Block } from './seen.ts'

/** A table with fewer filled cells than this is the frame of a heading. */
const fewestCells = 2

/** The sections that hold a table which was not recognised: it may be the form's in a way not understood. */
export function unreadTables(blocks: readonly Block[], sections: readonly Section[], forms: readonly FilledForm[]): SectionId[] {
  return sections.flatMap(({ id, at }, index) => {
    const within = blocks.slice(at + 1, sections[index + 1]?.at)
    const unread = within.some((block) => {
      if (block.kind !== 'table' || forms.some(({ sources }) => sources.has(block.sheet.table))) return false
      return block.sheet.rows.flat().filter(({ text }) => text !== '').length >= fewestCells
    })
    return unread ? [id] : []
  })
}
