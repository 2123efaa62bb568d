import type { CellPlace } from '../forms/draft.ts'
import type { DetectedPage } from '../page/detect.ts'
import type { ReportReading } from '../page/read.ts'
import { findWords, type TextPiece } from '../page/words.ts'
import type { Finding } from './schema.ts'
import { sectionIds } from './section-ids.ts'

/**
 * Where a finding stands on the page: what the overlay needs to hang its mark. Elements, so it lives beside the Audit
 * and never leaves the page.
 */
export interface Place {
  /**
   * - `cell`: a badge at the corner of `element`, a thin frame round it
   * - `words`: an underline at `words`, which stand in `element`, a badge beside them
   * - `after` / `before`: a marker in the gap below / above `element` (a section that is missing there)
   * - `title`: what concerns the whole report hangs at its title
   */
  at: 'cell' | 'words' | 'after' | 'before' | 'title'
  element: Element
  /** At `words` alone: the stretches of text that are meant, at least one. */
  words?: readonly TextPiece[]
  /** Further cells that belong to the finding and light up with its card, each with its field. */
  lit: readonly { field: string; element: Element }[]
}

/** By finding id. A finding without a place cannot be marked; there is none where the page has a body. */
export type Places = ReadonlyMap<string, Place>

/** Where each finding stands on the page. */
export function findPlaces(findings: readonly Finding[], page: DetectedPage, reading: ReportReading, document: Document): Places {
  const fallback: Place = { at: 'title', element: page.title.element ?? page.sections[0]?.element ?? document.body, lit: [] }
  const placeOf = (finding: Finding): Place =>
    wordsPlace(finding, page, reading) ?? cellPlace(finding, page) ?? structuralPlace(finding, page, reading) ?? fallback
  return new Map(findings.map((finding) => [finding.id, placeOf(finding)]))
}

/** The element of a field's cell, for jumping to it; null where the page has no such cell. */
export function cellOf(field: string, page: Pick<DetectedPage, 'forms' | 'tables'>): Element | null {
  const place = page.forms.find(({ cells }) => cells.has(field))?.cells.get(field)
  return place ? elementAt(place, page) : null
}

function elementAt(place: Pick<CellPlace, 'table' | 'row' | 'column'>, { tables }: Pick<DetectedPage, 'tables'>): Element | null {
  const grid = tables.find(({ sheet }) => sheet.table === place.table)?.grid
  return grid?.rows[place.row]?.cells.find(({ column }) => column === place.column)?.element ?? null
}

function cellsOf({ evidence }: Finding, page: DetectedPage): { field: string; element: Element }[] {
  return evidence.flatMap((item) => {
    const element = item.kind === 'cell' ? elementAt(item, page) : null
    return item.kind === 'cell' && element ? [{ field: item.field, element }] : []
  })
}

/** At the words of its first claim; null where it has none, or they cannot be located for certain. */
function wordsPlace(finding: Finding, page: DetectedPage, { paragraphs }: ReportReading): Place | null {
  for (const item of finding.evidence) {
    if (item.kind !== 'text' || item.paragraph === undefined) continue
    const { quote, paragraph, start = 0 } = item
    const words = findWords(paragraphs, { quote, paragraph, start })
    const element = paragraphs[paragraph]?.element
    if (words && element) return { at: 'words', element, words, lit: cellsOf(finding, page) }
  }
  return null
}

function cellPlace(finding: Finding, page: DetectedPage): Place | null {
  const [first, ...others] = cellsOf(finding, page)
  return first ? { at: 'cell', element: first.element, lit: others } : null
}

function structuralPlace(finding: Finding, page: DetectedPage, reading: ReportReading): Place | null {
  const { rule, section, subject } = finding
  const heading = page.sections.find(({ id }) => id === section)?.element
  const picture = reading.pictures.find((candidate) => candidate.section === section)?.element
  if (rule === 'image-table' && picture) return { at: 'cell', element: picture, lit: [] }
  if (rule === 'missing-row') {
    const row = rowBefore(subject, page)
    if (row) return { at: 'after', element: row, lit: [] }
  }
  const filled = page.forms.find(({ table }) => section !== null && table.section === section)
  const table = filled && page.tables.find(({ sheet }) => filled.sources.has(sheet.table))?.element
  if (table && rule !== 'section-order') return { at: 'before', element: table, lit: [] }
  if (heading) return { at: rule === 'section-order' ? 'before' : 'after', element: heading, lit: [] }
  return gapFor(section, page, reading)
}

/** The table row after which a missing row of the form would stand. */
function rowBefore(subject: string | null, page: DetectedPage): Element | null {
  const filled = page.forms.find(({ missingRows }) => subject !== null && missingRows.includes(subject))
  const rows = filled?.table.blocks.flatMap((block) => block.rows.map((row) => ({ id: row.id, first: block.columns[0]?.id }))) ?? []
  const before = rows
    .slice(
      0,
      rows.findIndex(({ id }) => id === subject),
    )
    .reverse()
  for (const { id, first } of before) {
    const cell = cellOf(`${id}.${first}`, page)
    if (cell) return cell.closest('tr')
  }
  return null
}

/** The gap where a missing section would stand: before the next one that is there, or after the report's end. */
function gapFor(section: Finding['section'], page: DetectedPage, reading: ReportReading): Place | null {
  if (section === null) return null
  const next = page.sections.find(({ id }) => sectionIds.indexOf(id) > sectionIds.indexOf(section))
  if (next) return { at: 'before', element: next.element, lit: [] }
  return reading.end ? { at: 'after', element: reading.end, lit: [] } : null
}
