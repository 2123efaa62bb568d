import type { Sheet } from '../forms/sheet.ts'
import type { Section } from './sections.ts'
import type { Block } from './seen.ts'

/** A line over a table that says more than this is prose, not its caption. */
const longestCaption = 40

const lastYears = /上一?年度?(?!结转)|去年|往年/
const namesPart = /其中|本级|局机关|下属|所属/

/** The page's tables, each with the section that it stands in and what the line over it says of it. */
export function sheetsIn(blocks: readonly Block[], sections: readonly Section[], year: number | null): Sheet[] {
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'table') return []
    const section = sections.findLast((candidate) => candidate.at < at)?.id ?? null
    const over = blocks[at - 1]
    const caption = over?.kind === 'paragraph' && over.text.length <= longestCaption ? over.text : ''
    const named = /(20\d\d)\s*年/.exec(caption.normalize('NFKC'))?.[1]
    const otherYear = named === undefined ? lastYears.test(caption) : year !== null && Number(named) !== year
    return [{ ...block.sheet, section, otherYear, ofPart: namesPart.test(caption) }]
  })
}
