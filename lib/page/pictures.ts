import type { SectionId } from '../audit/schema.ts'
import type { FilledForm } from '../forms/fill.ts'
import type { Content } from './content.ts'
import type { Section } from './sections.ts'

/** The sections that must hold a table of the form. */
const sectionsWithTables: readonly SectionId[] = ['proactive', 'requests', 'review']
/** A picture with a smaller side than this, in CSS pixels, is an icon. */
const smallestPicture = 60

/** A picture that stands in a section where its table should. */
export interface TablePicture {
  section: SectionId
  element: Element
}

/** One for each section that holds a picture and not the table that it must hold. */
export function tablePictures(content: Content, sections: readonly Section[], forms: readonly FilledForm[]): TablePicture[] {
  return sections.flatMap((section, index) => {
    if (!sectionsWithTables.includes(section.id) || forms.some(({ table }) => table.section === section.id)) return []
    const within = content.blocks.slice(section.at + 1, sections[index + 1]?.at)
    const picture = within.find((block) => block.kind === 'picture' && !isIcon(block.element))
    return picture ? [{ section: section.id, element: picture.element }] : []
  })
}

/** By the size that the page states, or the picture's own once it is loaded. */
function isIcon(picture: Element): boolean {
  const stated = ['width', 'height'].map((name) => Number.parseFloat(picture.getAttribute(name) ?? ''))
  const own =
    'naturalWidth' in picture ? [Number(picture.naturalWidth), 'naturalHeight' in picture ? Number(picture.naturalHeight) : 0] : []
  return [...stated, ...own].some((size) => size > 0 && size < smallestPicture)
}
