import type { SectionId } from '../audit/schema.ts'
import type { FilledForm } from '../forms/fill.ts'
import type { Section } from './sections.ts'
import type { Block } from './seen.ts'

/** The sections that must hold a table of the form. */
const sectionsWithTables: readonly SectionId[] = ['proactive', 'requests', 'review']

/** A picture that stands in a section where its table should. */
export interface TablePicture {
  section: SectionId
  element: number
}

/** One for each section that holds a picture and not the table that it must hold. */
export function tablePictures(blocks: readonly Block[], sections: readonly Section[], forms: readonly FilledForm[]): TablePicture[] {
  return sections.flatMap((section, index) => {
    if (!sectionsWithTables.includes(section.id) || forms.some(({ table }) => table.section === section.id)) return []
    const within = blocks.slice(section.at + 1, sections[index + 1]?.at)
    const picture = within.find((block) => block.kind === 'picture' && !block.isIcon)
    return picture ? [{ section: section.id, element: picture.element }] : []
  })
}
