import type { Report } from '../checks/report.ts'
import { stretchOf } from '../page/article.ts'
import type { DetectedPage } from '../page/detect.ts'

/**
 * The text of a report from its first heading or table on, in page order, without menus and what stands outside the article. A
 * paragraph belongs to the section of the last heading before it.
 */
export function reportParagraphs({ content, sections, tables, forms }: DetectedPage): Report['paragraphs'] {
  const formTables = tables.filter(({ sheet }) => forms.some(({ sources }) => sources.has(sheet.table))).map(({ element }) => element)
  const landmarks = [...sections.map(({ element }) => element), ...formTables]
  const stretch = stretchOf(landmarks)
  const first = content.blocks.findIndex(({ element }) => landmarks.includes(element))
  return content.blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' || block.linked || at < first || !stretch?.contains(block.element)) return []
    return [{ section: sections.findLast((section) => section.at <= at)?.id ?? null, text: block.text }]
  })
}
