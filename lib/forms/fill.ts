import type { FilledTable, Reading } from '../checks/report.ts'
import { readFigure, writesZero } from '../tables/number.ts'
import { readBand } from './band.ts'
import type { CellPlace, Draft } from './draft.ts'
import { fieldsOf, measuredFieldsOf } from './fields.ts'
import type { Form, FormTable, Layout, Measure } from './form.ts'
import { forms } from './index.ts'
import { readList } from './list.ts'
import { readMatrix } from './matrix.ts'
import { rowsOf, type Sheet, type SheetRow } from './sheet.ts'
import { readStacked } from './stacked.ts'

const readers: Record<Layout, (stream: readonly SheetRow[], table: FormTable) => Draft | null> = {
  stacked: readStacked,
  matrix: readMatrix,
  band: readBand,
  list: readList,
}

/** A Chinese numeral that is no 一. */
const numeral = /^\s*[二两三四五六七八九十百千]/

/** A table of a known form with the place of each of its cells. */
export interface FilledForm extends FilledTable {
  cells: ReadonlyMap<string, CellPlace>
  /** The page's tables that hold it: 0-based, among those that hold no table. */
  sources: ReadonlySet<number>
}

/**
 * Recognises the tables of the known forms in the sheets of a page and reads their cells. Each table is read by the form
 * that it has; where two forms fit it alike, by the one prescribed for `year`.
 */
export function fillForms(sheets: readonly Sheet[], year: number | null): FilledForm[] {
  const stream = rowsOf(sheets)
  const isDue = ({ years }: Form) => year !== null && year >= years.from && year <= (years.to ?? year)
  const best = new Map<string, Candidate>()
  for (const form of [...forms.filter(isDue), ...forms.filter((other) => !isDue(other))]) {
    for (const table of form.tables) {
      const rival = best.get(table.id)
      // Two forms share a table; and what has all that one form has, and nothing besides, is no other one's.
      if (rival && (rival.table === table || isWhole(rival))) continue
      const draft = readers[table.layout](stream, table)
      // The labels that two forms share count for both, so the form with more labels found has found its own.
      if (draft && draft.labelsFound > (rival?.draft.labelsFound ?? -1)) best.set(table.id, { form, table, draft })
    }
  }
  const inOrder = [...best.values()].sort((a, b) => a.form.tables.indexOf(a.table) - b.form.tables.indexOf(b.table))
  return inOrder.map(({ form, table, draft }) => filled(form, table, draft, hasStrangers(draft, inOrder)))
}

/** Whether all cells of a table were found under its own labels, and nothing besides. */
function isWhole({ table, draft: { cells, strangers, misspelt } }: Candidate): boolean {
  return cells.size === fieldsOf(table).length && !strangers.rows && !strangers.columns && misspelt.length === 0
}

/** Whether a row is none of the form's. One table may hold all of its tables: a row that another of them has is no stranger. */
function hasStrangers({ otherRows }: Draft, candidates: readonly Candidate[]): boolean {
  if (otherRows.length === 0) return false
  const known = new Set(candidates.flatMap(({ draft }) => [...draft.cells.values()].map(rowKey)))
  return otherRows.some((row) => !known.has(rowKey(row)))
}

function rowKey({ table, row }: Pick<CellPlace, 'table' | 'row'>): string {
  return `${table} ${row}`
}

/** Tables by which a report is known first of all. */
const foremost = ['proactive', 'requests']

/** The form of a report: that of table 3, else of table 2, else of another table that no other form has; null where none of them is there. */
export function formOfReport(filled: readonly FilledForm[]): Form | null {
  const telling = filled.filter(({ table }) => forms.filter(({ tables }) => tables.includes(table)).length === 1)
  const rank = ({ table }: FilledForm): number => foremost.indexOf(table.id)
  return telling.reduce<FilledForm | null>((best, next) => (best === null || rank(next) > rank(best) ? next : best), null)?.form ?? null
}

interface Candidate {
  form: Form
  table: FormTable
  draft: Draft
}

function filled(form: Form, table: FormTable, draft: Draft, hasStrangers: boolean): FilledForm {
  for (const field of doubtfulOnes(draft)) draft.unclear.add(field)
  const readings = new Map<string, Reading>(
    measuredFieldsOf(table).map(({ field, measure }) => [
      field,
      reading(draft.cells.get(field), draft.unclear.has(field), measure, draft.units.get(field)),
    ]),
  )
  return {
    form,
    table,
    readings,
    cells: draft.cells,
    missingRows: draft.missingRows,
    missingColumns: draft.missingColumns,
    strangers: { ...draft.strangers, rows: draft.strangers.rows || hasStrangers },
    articles: draft.articles,
    misspelt: draft.misspelt,
    strangersAfter: draft.strangersAfter,
    sources: draft.tables,
  }
}

/** The cells that say 一: it is one where the table writes its zeros otherwise or has other numerals; else it may be a dash. */
function doubtfulOnes({ cells }: Draft): string[] {
  const ones: string[] = []
  for (const [field, { text }] of cells) if (text.trim() === '一') ones.push(field)
  return ones.length > 0 && [...cells.values()].some(({ text }) => writesZero(text) || numeral.test(text)) ? [] : ones
}

function reading(place: CellPlace | undefined, unclear: boolean, measure: Measure, unit: string | undefined): Reading {
  if (unclear) return { state: 'unreadable', text: '' }
  if (!place) return { state: 'absent' }
  // The header's unit holds where the cell states none of its own.
  const isBare = unit !== undefined && /^[\s￥¥]*[\d０-９]/.test(place.text) && !/[元万亿]/.test(place.text)
  const figure = readFigure(isBare ? `${place.text}${unit}` : place.text, measure)
  if (figure.state === 'number') return { state: 'number', value: figure.value, text: place.text }
  return figure.state === 'blank' ? { state: 'blank' } : { state: 'unreadable', text: place.text }
}
