import type { PageKind } from '../audit/schema.ts'
import { type FilledForm, fillForms } from '../forms/fill.ts'
import type { Sheet } from '../forms/sheet.ts'
import { reportYear } from './facts.ts'
import { pageKind } from './kind.ts'
import { findSections, type Section } from './sections.ts'
import type { Block, Paragraph, SeenPage, SeenTable } from './seen.ts'
import { findTitle, type Title } from './title.ts'

/** A page with all that tells what it is. */
export interface DetectedPage {
  kind: PageKind
  seen: SeenPage
  title: Title
  /** The year that the page reports on; null where it is nowhere stated. */
  year: number | null
  sections: Section[]
  tables: SeenTable[]
  forms: FilledForm[]
}

/** Decides what a page is. Never throws. */
export function detectPage(seen: SeenPage): DetectedPage {
  const { blocks } = seen
  const lines = blocks.filter((block): block is Paragraph => block.kind === 'paragraph')
  const tables = blocks.filter((block): block is SeenTable => block.kind === 'table')
  const sections = findSections(blocks)
  const start = sections[0]?.at ?? blocks.findIndex(({ kind }) => kind === 'table')
  const title = findTitle(seen, lines, start < 0 ? null : start)
  const year = reportYear(
    title,
    lines.map(({ text }) => text),
  )
  const forms = fillForms(sheetsIn(blocks, sections, year), year)
  const kind = pageKind({ hasForm: forms.some(isFilledIn), title, sectionCount: sections.length, page: seen })
  return { kind, seen, title, year, sections, tables, forms }
}

/** A form without a figure is a template. */
function isFilledIn({ readings }: FilledForm): boolean {
  return [...readings.values()].some(({ state }) => state === 'number')
}

/** A line over a table that says more than this is prose, not its caption. */
const longestCaption = 40

const lastYears = /上一?年度?(?!结转)|去年|往年/
const namesPart = /其中|本级|局机关|下属|所属/

/** The page's tables, each with the section that it stands in. */
function sheetsIn(blocks: readonly Block[], sections: readonly Section[], year: number | null): Sheet[] {
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
