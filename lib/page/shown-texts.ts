import { within } from './outline.ts'
import type { SeenBody } from './seen.ts'

/** All that a reader sees written, each text once, with the element that holds it. */
export function shownTexts({ outline, blocks }: Pick<SeenBody, 'outline' | 'blocks'>): { element: number; text: string }[] {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.element] : []))
  const isInTable = within(outline, tables)
  return blocks.flatMap((block) => {
    const { element } = block
    if (block.kind === 'table') return block.sheet.rows.flat().map(({ text }) => ({ element, text }))
    // What is a paragraph of a table's is an entry as well.
    return block.kind === 'picture' || isInTable[element] ? [] : [{ element, text: block.text }]
  })
}
