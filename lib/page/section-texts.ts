import type { SectionId } from '../audit/schema.ts'
import type { Section } from './sections.ts'
import type { Block } from './seen.ts'
import { squeeze } from './titles.ts'

/**
 * What each section says: its paragraphs up to the next heading, one a line, without the heading itself (but with the text that is
 * glued to it). That of the last section goes on to the end of the page.
 */
export function sectionTexts(blocks: readonly Block[], sections: readonly Section[]): Map<SectionId, string> {
  return new Map(
    sections.map(({ id, at, heading }, index) => {
      const [first = '', ...rest] = blocks
        .slice(at, sections[index + 1]?.at)
        .flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
      const glued = squeeze(first).startsWith(squeeze(heading)) ? squeeze(first).slice(squeeze(heading).length) : ''
      return [id, [glued, ...rest].filter((text) => /[\p{L}\p{N}]/u.test(text)).join('\n')]
    }),
  )
}
