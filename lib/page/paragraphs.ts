import type { Report } from '../checks/report.ts'
import type { Content } from './content.ts'
import type { Section } from './sections.ts'

/**
 * The text of a report from its first heading or table on, in page order, without menus and what stands outside the article. A
 * paragraph belongs to the section of the last heading before it.
 * @param landmarks the headings and tables of the report
 * @param stretch the element that holds them all
 */
export function reportParagraphs(
  content: Content,
  sections: readonly Section[],
  landmarks: readonly Element[],
  stretch: Element | null,
): Report['paragraphs'] {
  const first = content.blocks.findIndex(({ element }) => landmarks.includes(element))
  return content.blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' || block.linked || at < first || !stretch?.contains(block.element)) return []
    return [{ section: sections.findLast((section) => section.at <= at)?.id ?? null, text: block.text }]
  })
}
