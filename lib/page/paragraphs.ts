import type { SectionId } from '../audit/schema.ts'
import type { Content, Paragraph } from './content.ts'
import type { Section } from './sections.ts'

/** A paragraph of a report's text with the section that it stands in: that of the last heading before. */
export interface ArticleParagraph extends Paragraph {
  section: SectionId | null
}

/**
 * The text of a report from its first heading or table on, in page order, without menus and what stands outside the article.
 * @param landmarks the headings and tables of the report
 * @param stretch the element that holds them all
 */
export function reportParagraphs(
  content: Content,
  sections: readonly Section[],
  landmarks: readonly Element[],
  stretch: Element | null,
): ArticleParagraph[] {
  const first = content.blocks.findIndex(({ element }) => landmarks.includes(element))
  return content.blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' || block.linked || at < first || !stretch?.contains(block.element)) return []
    return [{ section: sections.findLast((section) => section.at <= at)?.id ?? null, ...block }]
  })
}
