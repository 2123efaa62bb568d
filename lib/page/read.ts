import type { SectionId } from '../audit/schema.ts'
import type { OrganKind, Reservation } from '../checks/report.ts'
import type { Sheet } from '../forms/sheet.ts'
import { articleAround } from './article.ts'
import type { DetectedPage } from './detect.ts'
import { doubtfulSections } from './doubtful.ts'
import { reportAgency, titleYear } from './facts.ts'
import { organKind } from './organ.ts'
import { smallestAround, within } from './outline.ts'
import { type ArticleParagraph, reportParagraphs } from './paragraphs.ts'
import { periodYears } from './period.ts'
import { type TablePicture, tablePictures } from './pictures.ts'
import { prefaceYears } from './preface.ts'
import { datelines, publishedOn } from './publication.ts'
import { findReservations } from './reservations.ts'
import { sectionTexts } from './section-texts.ts'
import type { SeenTable } from './seen.ts'
import { unreadTables } from './unread-tables.ts'

/** What a report page says beyond its sections and tables. */
export interface ReportReading {
  agency: string | null
  organ: OrganKind | null
  /** The years in the title, in the statement of the statistics period, and of which the text before the first section says that the report is. */
  stated: { title: number | null; period: number[]; preface: number[] }
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
  /** Where the report's text ends: the last element of it that shows something; null where there is no report. */
  end: number | null
}

/** Reads the rest of a page that is a report. */
export function readReport({ seen, title, sections, tables, forms }: DetectedPage): ReportReading {
  const { outline, blocks, metadata } = seen
  const isForm = ({ sheet }: SeenTable) => forms.some(({ sources }) => sources.has(sheet.table))
  const formTables = tables.filter(isForm).map(({ element }) => element)
  const landmarks = [...sections.map(({ element }) => element), ...formTables]
  const stretch = smallestAround(outline, landmarks)
  const isInStretch = within(outline, stretch === null ? [] : [stretch])
  const article = stretch === null ? null : articleAround(seen, stretch)
  const isInArticle = within(outline, article === null ? [] : [article])
  const preface = blocks
    .slice(0, sections[0]?.at ?? 0)
    .flatMap((block) => (block.kind === 'paragraph' && isInArticle[block.element] ? [block.text] : []))
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
  const agency = reportAgency(title, metadata)
  return {
    agency,
    organ: agency === null ? null : organKind(agency),
    otherTables: tables.filter((table) => !isForm(table) && isInArticle[table.element]).map(({ sheet }) => sheet),
    stated: { title: titleYear(title), period: periodYears(lines), preface: prefaceYears(preface) },
    sectionTexts: sectionTexts(blocks, sections),
    paragraphs: reportParagraphs(blocks, sections, landmarks, isInStretch),
    published: publishedOn(metadata, datelines(blocks, title, sections[0]?.at ?? blocks.length)),
    doubtfulSections: doubtfulSections(blocks, sections),
    pictures: tablePictures(blocks, sections, forms),
    unreadTables: unreadTables(blocks, sections, forms),
    reservations: stretch === null ? [] : findReservations(seen, { stretch, isInArticle, sections, formTables }),
    end: blocks.findLast(({ kind, element }) => kind !== 'picture' && isInStretch[element])?.element ?? null,
  }
}
