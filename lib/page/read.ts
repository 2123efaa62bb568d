import type { SectionId } from '../audit/schema.ts'
import type { Reservation } from '../checks/report.ts'
import { stretchOf } from './article.ts'
import type { Content } from './content.ts'
import type { DetectedPage } from './detect.ts'
import { doubtfulSections } from './doubtful.ts'
import { publishedOn, reportAgency } from './facts.ts'
import { type TablePicture, tablePictures } from './pictures.ts'
import { findReservations } from './reservations.ts'
import { unreadTables } from './unread-tables.ts'

/** What a report page says beyond its sections and tables. */
export interface ReportReading {
  agency: string | null
  /** ISO date. */
  published: string | null
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
  const stretch = stretchOf([...sections.map(({ element }) => element), ...formTables])
  const shown = content.blocks.filter((block) => block.kind !== 'picture' && stretch?.contains(block.element))
  return {
    agency: reportAgency(title, metadata),
    published: publishedOn(metadata, linesBefore(content, sections[0]?.at ?? content.blocks.length)),
    doubtfulSections: doubtfulSections(content.blocks, sections),
    pictures: tablePictures(content, sections, forms),
    unreadTables: unreadTables(content, sections, forms),
    reservations: stretch ? findReservations(content, stretch, formTables) : [],
    end: shown[shown.length - 1]?.element ?? null,
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
