import type { SectionId } from '../audit/schema.ts'
import type { FilledForm } from '../forms/fill.ts'
import { readFigure } from '../tables/number.ts'
import type { Content } from './content.ts'
import type { Section } from './sections.ts'

/** A table with fewer figures than this is no table of the form's. */
const fewestFigures = 3

/** The sections that hold a table with figures of which none was recognised: it may be the form's in a way not understood. */
export function unreadTables(content: Content, sections: readonly Section[], forms: readonly FilledForm[]): SectionId[] {
  return sections.flatMap(({ id, at }, index) => {
    const within = content.blocks.slice(at + 1, sections[index + 1]?.at)
    const unread = within.some((block) => {
      if (block.kind !== 'table' || forms.some(({ sources }) => sources.has(block.sheet.table))) return false
      const figures = block.sheet.rows.flat().filter(({ text }) => readFigure(text, 'count').state === 'number')
      return figures.length >= fewestFigures
    })
    return unread ? [id] : []
  })
}
