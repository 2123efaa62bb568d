import type { SectionId } from '../audit/schema.ts'
import { fieldsOf } from '../forms/fields.ts'
import type { Form, FormTable } from '../forms/form.ts'
import type { Text } from '../language.ts'
import { columnOf, rowIn } from './field.ts'
import { decimalSum } from './identity.ts'
import type { FilledTable, FoundSection, Reading, Report, Reservation } from './report.ts'
import { sections as prescribed } from './sections.ts'

/** Reports without a document, for examples and tests: complete and consistent but for the changes that are asked for. */
export interface Changes {
  year?: number | null
  /** By field: a figure, null for a blank cell, a text that is no number, or the reading itself. */
  cells?: Readonly<Record<string, Cell>>
  /** Which fields are blank besides. */
  blank?: (field: string) => boolean
  /** Ids of the tables that write their zeros as blanks. */
  zerosBlank?: readonly string[]
  /** Rows and columns (`granted`, `natural`, `licensing.decisions`) that the page lacks. */
  missingRows?: readonly string[]
  missingColumns?: readonly string[]
  strangers?: Partial<FilledTable['strangers']>
  /** Fields of a list after which an unknown row stands. */
  strangersAfter?: readonly string[]
  /** What stands over a block instead of its article, by the block's id; null for nothing. */
  articles?: Readonly<Record<string, string | null>>
  misspelt?: FilledTable['misspelt']
  /** Ids of the form's tables that are there; all of them where not said. */
  tables?: readonly string[]
  sections?: readonly FoundSection[]
  /** What sections say, by their ids; of those not named, the one on other matters says what was charged. */
  sectionTexts?: Readonly<Partial<Record<SectionId, string>>>
  stated?: Partial<Report['stated']>
  organ?: Report['organ']
  published?: string | null
  otherTables?: Report['otherTables']
  doubtfulSections?: readonly SectionId[]
  pictures?: readonly SectionId[]
  /** Text of section `overview`, or with its section. */
  paragraphs?: readonly (string | Report['paragraphs'][number])[]
  agency?: string | null
  unreadTables?: readonly SectionId[]
  reservations?: readonly Reservation[]
}

type Cell = number | string | null | Reading

/** Figures of all forms, each form taking those that it has; every other cell is zero and every total follows. */
const figures: Readonly<Record<string, number>> = {
  'normativeDocuments.made': 2,
  'normativeDocuments.published': 2,
  'normativeDocuments.publishedTotal': 9,
  'normativeDocuments.issued': 2,
  'normativeDocuments.inForce': 9,
  'licensing.previousItems': 12,
  'licensing.change': -2,
  'licensing.decisions': 40,
  'penalties.decisions': 7,
  'received.natural': 3,
  'received.business': 1,
  'carriedOver.natural': 1,
  'granted.natural': 2,
  'granted.business': 1,
  'unable.notHeld.natural': 1,
  'carriedForward.natural': 1,
  'reconsideration.upheld': 1,
  'litigationDirect.pending': 1,
  published: 120,
  publishedNormative: 4,
  'response.pressConferences': 2,
  'received.online': 5,
  'received.letter': 1,
  'closed.onTime': 6,
  'answered.granted': 3,
  'answered.nonexistent': 2,
  'answered.refused.privacy': 1,
  'staff.partTime': 3,
  'posts.overview': 12,
  'posts.news': 640,
  'posts.disclosure': 85,
  'topics.maintained': 3,
  'topics.opened': 1,
  'explanations.materials': 9,
  services: 44,
  'services.online': 30,
  'cases.natural': 210,
  'cases.legal': 95,
  surveys: 2,
  'surveys.published': 2,
}

/** A report on `form`, of its first year where no other is asked for. */
export function sampleReport(form: Form, changes: Changes = {}): Report {
  const tables = form.tables.filter((table) => changes.tables?.includes(table.id) ?? true)
  const year = changes.year === undefined ? form.years.from : changes.year
  const sections = changes.sections ?? allSections
  const texts = { other: '本年度没有收取信息处理费。', ...changes.sectionTexts }
  return {
    year,
    stated: { title: year, period: year === null ? [] : [year], preface: [], ...changes.stated },
    organ: changes.organ === undefined ? 'department' : changes.organ,
    otherTables: changes.otherTables ?? [],
    published: changes.published === undefined ? (year === null ? null : `${year + 1}-01-15`) : changes.published,
    form: tables.some((table) => table.id !== 'review') ? form : null,
    sections,
    sectionTexts: new Map(sections.map(({ id }) => [id, (texts as Partial<Record<SectionId, string>>)[id] ?? ''])),
    doubtfulSections: changes.doubtfulSections ?? [],
    tables: tables.map((table) => fill(form, table, changes)),
    pictures: changes.pictures ?? [],
    paragraphs: (changes.paragraphs ?? []).map((paragraph) =>
      typeof paragraph === 'string' ? { section: 'overview', text: paragraph } : paragraph,
    ),
    agency: changes.agency === undefined ? '云河市财政局' : changes.agency,
    unreadTables: changes.unreadTables ?? [],
    reservations: changes.reservations ?? [],
  }
}

/** The sentence that is the title of an example. */
export function sentenceOf(title: string | Text): string {
  return typeof title === 'string' ? title : title.zh
}

/** The six sections with their prescribed headings and numerals. */
export const allSections: readonly FoundSection[] = prescribed.map(({ id, heading }, index) => ({
  id,
  heading: heading.zh,
  numeral: index + 1,
}))

/** The sections of these ids, in this order, each with its prescribed heading and numeral. */
export function sectionsInOrder(...ids: readonly SectionId[]): FoundSection[] {
  return ids.flatMap((id) => allSections.filter((section) => section.id === id))
}

/** The figures of every field of a form with its totals worked out from the given details; what is not given is zero. */
export function withTotals(form: Form, details: Readonly<Record<string, number>>): Map<string, number> {
  const values = new Map(form.tables.flatMap(fieldsOf).map((field) => [field, details[field] ?? 0]))
  const totals = form.identities.filter((identity) => identity.right.length === 1)
  // Twice, for concluded.total is a total of totals.
  for (const { subject, left } of [...totals, ...totals]) values.set(subject, decimalSum(left.map((field) => values.get(field) ?? 0)))
  return values
}

function fill(form: Form, table: FormTable, changes: Changes): FilledTable {
  const values = withTotals(form, figures)
  const missingRows = (changes.missingRows ?? []).filter((id) => table.blocks.some(({ rows }) => rows.some((row) => row.id === id)))
  const missingColumns = (changes.missingColumns ?? []).filter((id) => fieldsOf(table).some((field) => isOfColumn(field, id)))
  const isAbsent = (field: string) => missingRows.includes(rowIn(table, field) ?? '') || missingColumns.some((id) => isOfColumn(field, id))
  const readings = fieldsOf(table).map((field): [string, Reading] => {
    if (isAbsent(field)) return [field, { state: 'absent' }]
    const value = values.get(field) ?? 0
    const isBlank = changes.blank?.(field) || (value === 0 && changes.zerosBlank?.includes(table.id))
    const changed = changes.cells?.[field]
    return [field, readingOf(changed === undefined ? (isBlank ? null : value) : changed)]
  })
  return {
    form,
    table,
    readings: new Map(readings),
    missingRows,
    missingColumns,
    strangers: { rows: false, columns: false, ...changes.strangers },
    strangersAfter: (changes.strangersAfter ?? []).filter((field) => values.has(field)),
    articles: articlesOf(table, changes),
    misspelt: (changes.misspelt ?? []).filter(({ field }) => fieldsOf(table).includes(field)),
  }
}

/** What stands over the blocks: the form's own articles but for those that are changed. */
function articlesOf(table: FormTable, { articles = {} }: Changes): Map<string, string> {
  return new Map(
    table.blocks.flatMap(({ id, article }) => {
      const printed = articles[id] === undefined ? article : articles[id]
      return printed ? [[id, printed] as const] : []
    }),
  )
}

function isOfColumn(field: string, id: string): boolean {
  return field === id || columnOf(field) === id
}

function readingOf(cell: Cell): Reading {
  if (cell === null) return { state: 'blank' }
  if (typeof cell === 'number') return { state: 'number', value: cell, text: String(cell) }
  return typeof cell === 'string' ? { state: 'unreadable', text: cell } : cell
}
