import type { Block } from './seen.ts'
import type { Title } from './title.ts'
import { squeeze } from './titles.ts'

/** A line of metadata under the title; a longer one is prose. */
const longestLine = 160

/** The date of publication as ISO date: from metadata, else from a line such as 发布时间：2024-01-19. */
export function publishedOn(metadata: ReadonlyMap<string, string>, lines: readonly string[]): string | null {
  const stated = isoDate(metadata.get('pubdate') ?? metadata.get('publishdate') ?? '')
  if (stated) return stated
  for (const text of lines) {
    if (text.length > longestLine) continue
    for (const match of text
      .normalize('NFKC')
      .matchAll(/(发布时间|发布日期|发文日期|公开日期|生成日期|成文日期|(?<!\p{Script=Han})(?:日期|时间))\s*:?\s*(?=(.{8,24}))/gu)) {
      const date = isoDate(match[2] ?? '')
      if (date) return date
    }
  }
  return null
}

function isoDate(text: string): string | null {
  const match = /^\s*\[?\s*(20\d\d)(?:\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})|(\d\d)(\d\d)(?!\d))/.exec(text.normalize('NFKC'))
  if (!match) return null
  const [, year, month = match[4], day = match[5]] = match
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  // Date.parse takes 30 February for 1 March.
  const date = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso
}

/** How many lines over its title a date may stand that is the article's. */
const mostOver = 3
/** What says that a date is that of an article; the clock in a page's head only says 日期. */
const articleDate = /(?:发布|发文|公开|生成|成文)(?:日期|时间)/

/** The lines and table rows over the first heading, from the title on: where portals print date and source. Then those right over the title. */
export function datelines(blocks: readonly Block[], { text, element }: Title, end: number): string[] {
  const shown = blocks.findIndex((block) => block.kind === 'paragraph' && block.element === element && squeeze(block.text) === text)
  const titleAt = shown < end ? Math.max(shown, 0) : 0
  const over = linesOf(blocks.slice(Math.max(titleAt - mostOver, 0), titleAt))
  return [...linesOf(blocks.slice(titleAt, end)), ...over.filter((line) => articleDate.test(line))]
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text]
    if (block.kind === 'picture') return []
    return block.sheet.rows.flatMap((cells) => cells.map(({ text }, index) => `${text} ${cells[index + 1]?.text ?? ''}`))
  })
}
