import type { SectionId } from '../audit/schema.ts'
import type { Section } from './sections.ts'
import type { Block, Paragraph } from './seen.ts'

/** A paragraph of a report's text with the section that it stands in: that of the last heading before. */
export interface ArticleParagraph extends Paragraph {
  section: SectionId | null
  /** Its index among the page's blocks. */
  at: number
}

/**
 * The text of a report from its first heading or table on, in page order, without menus and what stands outside the article.
 * @param landmarks the elements of the report's headings and tables
 * @param isInside whether an element stands in the element that holds them all
 */
export function reportParagraphs(
  blocks: readonly Block[],
  sections: readonly Section[],
  landmarks: readonly number[],
  isInside: readonly boolean[],
): ArticleParagraph[] {
  const first = blocks.findIndex(({ element }) => landmarks.includes(element))
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' || block.linked || at < first || !isInside[block.element]) return []
    return [{ section: sections.findLast((section) => section.at <= at)?.id ?? null, at, ...block }]
  })
}
