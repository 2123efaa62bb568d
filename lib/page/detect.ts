import type { PageKind } from '../audit/schema.ts'
import { type FilledForm, fillForms } from '../forms/fill.ts'
import { reportYear } from './facts.ts'
import { pageKind } from './kind.ts'
import { findSections, type Section } from './sections.ts'
import type { Paragraph, SeenPage, SeenTable } from './seen.ts'
import { sheetsIn } from './sheets.ts'
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
