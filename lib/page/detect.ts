import type { PageKind } from '../audit/schema.ts'
import { type FilledForm, fillForms } from '../forms/fill.ts'
import type { Sheet } from '../forms/sheet.ts'
import { type Content, type Paragraph, readContent, type TableBlock } from './content.ts'
import { reportYear } from './facts.ts'
import { pageKind } from './kind.ts'
import { findTitle, readMetadata, type Title } from './metadata.ts'
import { findSections, type Section } from './sections.ts'
import type { IsShown } from './visibility.ts'

/** A page with all that tells what it is. */
export interface DetectedPage {
  kind: PageKind
  content: Content
  metadata: ReadonlyMap<string, string>
  title: Title
  /** The year that the page reports on; null where it is nowhere stated. */
  year: number | null
  sections: Section[]
  tables: TableBlock[]
  forms: FilledForm[]
}

/** Reads what a page shows and decides what it is. Writes nothing, never throws. */
export function detectPage(document: Document, isShown: IsShown): DetectedPage {
  const content = readContent(document, isShown)
  const metadata = readMetadata(document)
  const lines = content.blocks.filter((block): block is Paragraph => block.kind === 'paragraph')
  const tables = content.blocks.filter((block): block is TableBlock => block.kind === 'table')
  const title = findTitle(document, metadata, lines)
  const sections = findSections(content.blocks)
  const year = reportYear(
    title,
    lines.map(({ text }) => text),
  )
  const forms = fillForms(sheetsIn(content, sections, year), year)
  const kind = pageKind({ hasForm: forms.some(isFilledIn), title, sectionCount: sections.length, content })
  return { kind, content, metadata, title, year, sections, tables, forms }
}

/** A form without a figure is a template. */
function isFilledIn({ readings }: FilledForm): boolean {
  return [...readings.values()].some(({ state }) => state === 'number')
}

/** A line over a table that says more than this is prose, not its caption. */
const longestCaption = 40

/** The page's tables as plain values, each with the section that it stands in. */
function sheetsIn(content: Content, sections: readonly Section[], year: number | null): Sheet[] {
  return content.blocks.flatMap((block, at) => {
    if (block.kind !== 'table') return []
    const section = sections.findLast((candidate) => candidate.at < at)?.id ?? null
    const over = content.blocks[at - 1]
    const caption = over?.kind === 'paragraph' && over.text.length <= longestCaption ? over.text : ''
    const named = /(20\d\d)\s*年/.exec(caption.normalize('NFKC'))?.[1]
    return [{ ...block.sheet, section, otherYear: named !== undefined && year !== null && Number(named) !== year }]
  })
}
