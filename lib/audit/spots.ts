import type { CellPlace } from '../forms/draft.ts'
import type { DetectedPage } from '../page/detect.ts'
import type { ReportReading } from '../page/read.ts'
import type { Finding } from './schema.ts'
import { sectionIds } from './section-ids.ts'

/** A cell of a table: the table's number, and where the cell stands in the painted grid. */
export type CellSpot = Pick<CellPlace, 'table' | 'row' | 'column'>

/** Words of the text: a quote, and the blocks that it may stand in, the first one from `start` on. */
export interface WordsSpot {
  quote: string
  start: number
  blocks: number[]
}

/** An element by its number in the page's outline, or the row in which a cell stands; and on which side of it a mark stands. */
export type Anchor = { at: 'cell' | 'after' | 'before' | 'title'; element: number } | { at: 'after'; rowOf: CellSpot }

/** Where a finding stands, as plain values: the first of these that the page has (places.ts). */
export interface Spot {
  words: WordsSpot[]
  cells: (CellSpot & { field: string })[]
  anchor: Anchor
}

/** By finding id. */
export type Spots = Record<string, Spot>

/** Whether words of the page are to be underlined. */
export function hasWords(spots: Spots): boolean {
  return Object.values(spots).some(({ words }) => words.length > 0)
}

/** By field. */
export type FieldCells = Record<string, CellSpot>

/** Where the cells of all forms of a page stand. */
export function fieldCells({ forms }: Pick<DetectedPage, 'forms'>): FieldCells {
  const cells: FieldCells = {}
  for (const form of forms) for (const [field, { table, row, column }] of form.cells) cells[field] ??= { table, row, column }
  return cells
}

/** Where each finding stands. */
export function findSpots(findings: readonly Finding[], page: DetectedPage, reading: ReportReading, cells: FieldCells): Spots {
  const title: Anchor = { at: 'title', element: page.title.element ?? page.sections[0]?.element ?? 0 }
  return Object.fromEntries(
    findings.map((finding) => [
      finding.id,
      { words: wordsOf(finding, reading), cells: cellsOf(finding), anchor: structuralAnchor(finding, page, reading, cells) ?? title },
    ]),
  )
}

function wordsOf({ evidence }: Finding, { paragraphs }: ReportReading): WordsSpot[] {
  return evidence.flatMap((item) => {
    if (item.kind !== 'text' || item.paragraph === undefined) return []
    const { quote, paragraph, start = 0 } = item
    // A quote that was cut by page breaks goes on in the next paragraphs.
    const across = paragraphs.slice(paragraph, paragraph + quote.split('\n').length)
    return [{ quote, start, blocks: across.map(({ at }) => at) }]
  })
}

function cellsOf({ evidence }: Finding): Spot['cells'] {
  return evidence.flatMap((item) => {
    if (item.kind !== 'cell') return []
    const { field, table, row, column } = item
    return [{ field, table, row, column }]
  })
}

function structuralAnchor(finding: Finding, page: DetectedPage, reading: ReportReading, cells: FieldCells): Anchor | null {
  const { rule, section, subject } = finding
  const heading = page.sections.find(({ id }) => id === section)?.element
  const picture = reading.pictures.find((candidate) => candidate.section === section)?.element
  if (rule === 'image-table' && picture !== undefined) return { at: 'cell', element: picture }
  if (rule === 'missing-row') {
    const before = cellBefore(subject, page, cells)
    if (before) return { at: 'after', rowOf: before }
  }
  const filled = page.forms.find(({ table }) => section !== null && table.section === section)
  const table = filled && page.tables.find(({ sheet }) => filled.sources.has(sheet.table))?.element
  if (table !== undefined && rule !== 'section-order') return { at: 'before', element: table }
  if (heading !== undefined) return { at: rule === 'section-order' ? 'before' : 'after', element: heading }
  return gapFor(section, page, reading)
}

/** A cell of the row after which a missing row of the form would stand. */
function cellBefore(subject: string | null, page: DetectedPage, cells: FieldCells): CellSpot | null {
  const filled = page.forms.find(({ missingRows }) => subject !== null && missingRows.includes(subject))
  const rows = filled?.table.blocks.flatMap((block) => block.rows.map((row) => ({ id: row.id, first: block.columns[0]?.id }))) ?? []
  const before = rows.slice(
    0,
    rows.findIndex(({ id }) => id === subject),
  )
  const last = before.findLast(({ id, first }) => cells[`${id}.${first}`])
  return (last && cells[`${last.id}.${last.first}`]) ?? null
}

/** The gap where a missing section would stand: before the next one that is there, or after the report's end. */
function gapFor(section: Finding['section'], page: DetectedPage, reading: ReportReading): Anchor | null {
  if (section === null) return null
  const next = page.sections.find(({ id }) => sectionIds.indexOf(id) > sectionIds.indexOf(section))
  if (next) return { at: 'before', element: next.element }
  return reading.end === null ? null : { at: 'after', element: reading.end }
}
