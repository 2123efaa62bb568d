import type { SectionId } from '../audit/schema.ts'
import type { OrganKind, Reservation } from '../checks/report.ts'
import type { Sheet } from '../forms/sheet.ts'
import { articleAround, stretchOf } from './article.ts'
import type { Content } from './content.ts'
import type { DetectedPage } from './detect.ts'
import { doubtfulSections } from './doubtful.ts'
import { periodYears, publishedOn, reportAgency, titleYear } from './facts.ts'
import { organKind } from './organ.ts'
import { type ArticleParagraph, reportParagraphs } from './paragraphs.ts'
import { type TablePicture, tablePictures } from './pictures.ts'
import { findReservations } from './reservations.ts'
import { sectionTexts } from './section-texts.ts'
import { unreadTables } from './unread-tables.ts'

/** What a report page says beyond its sections and tables. */
export interface ReportReading {
  agency: string | null
  organ: OrganKind | null
  /** The years in the title and in the statement of the statistics period. */
  stated: { title: number | null; period: number[] }
  /** ISO date. */
  published: string | null
  /** The tables of the article that have no known form. */
  otherTables: Sheet[]
  sectionTexts: Map<SectionId, string>
  paragraphs: ArticleParagraph[]
  doubtfulSections: SectionId[]
  pictures: TablePicture[]
  /** Sections that hold a table which was not recognised as the form's. */
  unreadTables: SectionId[]
  reservations: Reservation[]
  /** Where the report's text ends: the last element of it that shows something. */
  end: Element | null
}

/** Reads the rest of a page that is a report. */
export function readReport({ content, metadata, title, sections, tables, forms }: DetectedPage): ReportReading {
  const formTables = tables.filter(({ sheet }) => forms.some(({ sources }) => sources.has(sheet.table))).map(({ element }) => element)
  const landmarks = [...sections.map(({ element }) => element), ...formTables]
  const stretch = stretchOf(landmarks)
  const shown = content.blocks.filter((block) => block.kind !== 'picture' && stretch?.contains(block.element))
  const lines = content.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
  const agency = reportAgency(title, metadata)
  const article = stretch && articleAround(stretch)
  const others = tables.filter(({ element }) => !formTables.includes(element) && article?.contains(element))
  return {
    agency,
    organ: agency === null ? null : organKind(agency),
    otherTables: others.map(({ sheet }) => sheet),
    stated: { title: titleYear(title), period: periodYears(lines) },
    sectionTexts: sectionTexts(content.blocks, sections),
    paragraphs: reportParagraphs(content, sections, landmarks, stretch),
    published: publishedOn(metadata, linesBefore(content, sections[0]?.at ?? content.blocks.length)),
    doubtfulSections: doubtfulSections(content.blocks, sections),
    pictures: tablePictures(content, sections, forms),
    unreadTables: unreadTables(content, sections, forms),
    reservations: stretch && article ? findReservations(content, { stretch, article }, formTables) : [],
    end: shown.at(-1)?.element ?? null,
  }
}

/** The lines and table rows over the first heading: where portals print date and source. */
function linesBefore(content: Content, end: number): string[] {
  return content.blocks.slice(0, end).flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text]
    if (block.kind === 'picture') return []
    return block.sheet.rows.flatMap((cells) => cells.map(({ text }, index) => `${text} ${cells[index + 1]?.text ?? ''}`))
  })
}
