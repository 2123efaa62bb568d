import type { SectionId } from '../audit/schema.ts'
import { readFigure } from '../tables/number.ts'
import { type Draft, emptyDraft, isPrinted, placeOf, standsUnder, withoutSpacers } from './draft.ts'
import type { Block, FormTable } from './form.ts'
import { LabelMatcher } from './matcher.ts'
import { oncePerTable } from './once.ts'
import { placePoints, type SheetCell, type SheetRow } from './sheet.ts'

/** Fewer labels than these, and the table is something else that shares some words with the form (行政处罚 is a common one). */
const fewestRows = 3
const fewestColumns = 3

/** Whether a text is a line such as 第二十条第（五）项, also with the wrong article, and also where it is set one character a line. */
function isArticleLine(text: string): boolean {
  return text.includes('第') && /^第.{1,12}[条項项]/u.test(text.replace(/\s+/g, ''))
}

/**
 * Finds a table of layout `stacked` (table 2) among the rows of a page: blocks one over the other, each with a header row of
 * its own. A row of the form's is a label followed by as many figures as its block has columns.
 *
 * @returns null where too few of the form's labels are there
 */
export function readStacked(stream: readonly SheetRow[], table: FormTable): Draft | null {
  const blocks = new Map(table.blocks.flatMap((block) => block.rows.map((row) => [row.id, block])))
  const { rowLabels, columnLabels } = labelsOf(table)
  const groupIds = new Set(table.groups.map((group) => group.id))

  const draft = emptyDraft()
  const candidates: Candidate[] = []
  let header: readonly SheetCell[] = []
  let article: string | null = null
  const unknown: SheetRow[] = []
  for (const row of stream) {
    const label = row.cells.findIndex(isPrinted)
    const first = row.cells[label]
    if (!first) continue
    const named = rowLabels.match(first.text)
    const id = named?.id
    const values = row.cells.slice(label + 1)
    const block = id === undefined ? undefined : blocks.get(id)
    if (id !== undefined && block && !row.labels.some((cell) => cell !== first && columnLabels.match(cell.text))) {
      const misspelt = named?.exact ? null : first.text
      candidates.push({ id, misspelt, article, block, row, values, order: columnOrder(values, block, header, columnLabels, groupIds) })
      article = null
      continue
    }
    article = row.labels.find(({ text }) => isArticleLine(text))?.text ?? article
    if (row.labels.some(({ text }) => columnLabels.match(text))) header = row.cells.filter(isPrinted)
    else unknown.push(row)
  }

  const columnsSeen = new Set<string>()
  const chosen = bestRows(candidates, table.section)
  for (const { id, misspelt, article: line, block, row, values, order } of chosen) {
    draft.tables.add(row.sheet.table)
    if (line !== null && !draft.articles.has(block.id)) draft.articles.set(block.id, line)
    if (misspelt !== null) draft.misspelt.push({ id, text: misspelt, field: `${id}.${block.columns[0]?.id}` })
    for (const name of order.misspelt) {
      if (!columnsSeen.has(`${block.id} ${name.id}`)) draft.misspelt.push({ ...name, field: `${id}.${name.id}` })
    }
    block.columns.forEach((column, index) => {
      const field = `${id}.${column.id}`
      const cell = values[order.values[index] ?? -1]
      const unit = order.units.get(column.id)
      if (unit) draft.units.set(field, unit)
      if (cell) draft.cells.set(field, placeOf(row, cell))
      else if (order.missing.includes(column.id)) draft.missingColumns.push(field)
      else draft.unclear.add(field)
    })
    for (const column of order.named) columnsSeen.add(`${block.id} ${column}`)
    if (order.strangers) draft.strangers.columns = true
  }
  if (chosen.length < fewestRows || columnsSeen.size < fewestColumns) return null
  draft.otherRows = unknown.flatMap(({ sheet, cells }) => {
    const [first] = cells
    return first && draft.tables.has(sheet.table) && isStranger(cells) ? [{ table: sheet.table, row: first.row }] : []
  })
  draft.missingRows = [...blocks.keys()].filter((id) => !chosen.some((row) => row.id === id))
  // A row that is missing but whose name stands somewhere in the table may be there in a way that was not understood.
  const isMissing = ({ text }: SheetCell) => draft.missingRows.includes(rowLabels.match(text)?.id ?? '')
  if (draft.missingRows.length > 0)
    draft.strangers.rows = stream.some(({ sheet, labels }) => draft.tables.has(sheet.table) && labels.some(isMissing))
  draft.labelsFound = chosen.length + columnsSeen.size
  return draft
}

const labelsOf = oncePerTable((table) => ({
  rowLabels: new LabelMatcher(table.blocks.flatMap((block) => block.rows)),
  columnLabels: new LabelMatcher([...table.blocks.flatMap((block) => block.columns), ...table.groups]),
}))

/** A row that is labelled like one of the form's. */
interface Candidate {
  id: string
  /** The label as printed where it is misspelt. */
  misspelt: string | null
  /** The line with the article that stood over it, for the first row of a block. */
  article: string | null
  block: Block
  row: SheetRow
  values: readonly SheetCell[]
  order: Order
}

/**
 * One row for each label: that under the most of its block's column names; of several alike the first in the table's own
 * section, else the first. A row under none of them counts only beside rows that have them: 行政处罚 stands in many a table.
 */
function bestRows(candidates: readonly Candidate[], section: SectionId | null): Candidate[] {
  const points = ({ order, row }: Candidate) => 2 * order.named.length + placePoints(row.sheet, section)
  const proven = new Set(candidates.filter(({ order }) => order.named.length > 0).map(({ row }) => row.sheet))
  const best = new Map<string, Candidate>()
  for (const next of candidates) {
    const rival = best.get(next.id)
    if (proven.has(next.row.sheet) && (!rival || points(next) > points(rival))) best.set(next.id, next)
  }
  return [...best.values()]
}

interface Order {
  /** For each column of the block, the index of its figure, or null. */
  values: (number | null)[]
  /** Columns that the header names. */
  named: string[]
  /** Columns whose names are misspelt in the header, each as printed. */
  misspelt: { id: string; text: string }[]
  /** Columns that are not on the page. */
  missing: string[]
  /** The units of money that the header states (单位：元), by column. */
  units: Map<string, string>
  strangers: boolean
}

function columnOrder(
  values: readonly SheetCell[],
  block: Block,
  header: readonly SheetCell[],
  columnLabels: LabelMatcher,
  groupIds: ReadonlySet<string>,
): Order {
  const ids = block.columns.map((column) => column.id)
  const own = new Set(ids)
  const printed = header.filter((cell) => !groupIds.has(columnLabels.match(cell.text)?.id ?? ''))
  // Where no 信息内容 stands over the row labels, a first header cell that names no column does.
  const hasCorner = printed.length < header.length
  const names = printed.filter((cell, index) => hasCorner || index > 0 || columnLabels.match(cell.text) || printed.length > values.length)
  const matched = names.map((cell) => columnLabels.match(cell.text)?.id ?? null)
  const named = matched.filter((id): id is string => id !== null && own.has(id))
  // A figure under no name is that of a column whose name was not read.
  const isNameless = values.filter(isPrinted).length > names.length
  const strangers = matched.length === 0 || isNameless || matched.some((id) => id === null || !own.has(id))
  const misspelt = names.flatMap(({ text }) => {
    const match = columnLabels.match(text)
    return match && !match.exact && own.has(match.id) ? [{ id: match.id, text }] : []
  })
  const units = new Map(names.flatMap((cell, index) => unitIn(cell.text).map((unit) => [matched[index] ?? '', unit] as const)))
  const order = { named, strangers, misspelt, units, missing: [] as string[] }

  const complete = named.length === ids.length && new Set(named).size === ids.length
  const wanted = complete ? named : strangers ? ids : named
  if (!complete && !strangers) order.missing = ids.filter((id) => !named.includes(id))
  const columns = values.length > wanted.length ? withoutSpacers(values, names) : values
  const filled = values.filter(isPrinted)
  // A block of one column has its figure in any of the cells that its header spans.
  const chosen = columns.length === wanted.length ? columns : wanted.length === 1 && filled.length === 1 ? filled : null
  // Names in another order than the form's tell whose a figure is only where it stands under its own.
  const inOrder = ids.filter((id) => wanted.includes(id)).join() === wanted.join()
  const isTold = (cell: SheetCell, id: string) => inOrder || names.some((name, at) => matched[at] === id && standsUnder(cell, name))
  return {
    ...order,
    values: ids.map((id) => {
      const cell = chosen?.[wanted.indexOf(id)]
      return cell && isTold(cell, id) ? values.indexOf(cell) : null
    }),
  }
}

/** The unit of money that stands in brackets after a column's name. */
function unitIn(name: string): string[] {
  const unit = /[（(][^（()）]*?(亿元|百万元|万元|千元|元)[^（()）]*[）)]/.exec(name.replace(/\s+/g, ''))?.[1]
  return unit ? [unit] : []
}

/** A row with figures, or room for them, that is none of the form's: under a name that it does not have, or under none that can be seen. */
function isStranger(cells: readonly SheetCell[]): boolean {
  const [first, ...rest] = cells.filter(isPrinted)
  if (!first || cells.length < 2 || isArticleLine(first.text)) return false
  const figures = readFigure(first.text, 'count').state === 'unreadable' ? rest : [first, ...rest]
  return figures.every(({ text }) => measures.some((measure) => readFigure(text, measure).state !== 'unreadable'))
}

const measures = ['count', 'change', 'amount'] as const
