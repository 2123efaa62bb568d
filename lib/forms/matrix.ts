import { readFigure } from '../tables/number.ts'
import { type Draft, emptyDraft, isPrinted, placeOf } from './draft.ts'
import type { FormTable, Row } from './form.ts'
import { columnSequence, type Header, readHeader } from './header.ts'
import { LabelMatcher } from './matcher.ts'
import type { SheetCell, SheetRow } from './sheet.ts'

/** Fewer labels than this, and the table is something else that shares some words with the form. */
const fewestRows = 8
const headerDepth = 6

interface DataRow {
  id: string
  /** The label as printed where it is misspelt. */
  misspelt: string | null
  at: number
  source: SheetRow
  values: readonly SheetCell[]
}

/**
 * Finds a table of layout `matrix` (table 3) among the rows of a page: a row of the form's is a label followed by its
 * figures. Where the count of figures is the form's, their order decides, else the header.
 *
 * @returns null where too few of the form's labels are there
 */
export function readMatrix(stream: readonly SheetRow[], table: FormTable): Draft | null {
  const [block] = table.blocks
  if (!block) return null
  const rowLabels = new LabelMatcher([
    ...block.rows,
    ...table.groups.map((group) => ({ ...group, id: `group ${group.id}` })),
    ...gluedLabels(table, block.rows),
  ])
  const columnLabels = new LabelMatcher([...block.columns, ...table.groups])
  const rowIds = new Set(block.rows.map((row) => row.id))
  const columnIds = block.columns.map((column) => column.id)

  const found = stream.flatMap((source, at) => dataRow(source, at, rowLabels, rowIds, columnLabels, columnIds.length) ?? [])
  const { rows, ambiguous } = bestInstance(found)
  const first = rows[0]
  const last = rows[rows.length - 1]
  if (!first || !last || rows.length < fewestRows) return null

  const header = readHeader(headerRows(stream, first.at, rowLabels, rowIds), columnLabels)
  const sequence = columnSequence(header, 'organisations', new Set(columnIds))
  const draft: Draft = {
    ...emptyDraft(),
    missingRows: block.rows.map((row) => row.id).filter((id) => !rows.some((row) => row.id === id)),
    strangers: {
      rows: hasStrangers(stream, first.at, last.at, new Set(found.map((row) => row.at)), columnLabels),
      columns: header.strangers,
    },
    labelsFound: rows.length + sequence.length,
    misspelt: [
      ...rows.flatMap(({ id, misspelt }) =>
        misspelt === null ? [] : [{ id, text: misspelt, field: `${id}.${sequence[0] ?? columnIds[0]}` }],
      ),
      ...header.misspelt.filter(({ id }) => columnIds.includes(id)).map(({ id, text }) => ({ id, text, field: `${first.id}.${id}` })),
    ],
    tables: new Set(rows.map((row) => row.source.sheet.table)),
  }
  if (sequence.length === 0) draft.strangers.columns = true
  const missing = columnIds.filter((id) => !sequence.includes(id))
  if (!draft.strangers.columns) draft.missingColumns = missing

  for (const row of rows) {
    const siblings = rows.filter((other) => other.source.sheet === row.source.sheet)
    const order = ambiguous.has(row.id) ? null : columnOrder(row, siblings, header, sequence, columnIds)
    for (const column of columnIds) {
      const index = order?.indexOf(column) ?? -1
      const cell = row.values[index]
      if (cell) draft.cells.set(`${row.id}.${column}`, placeOf(row.source, cell))
      else if (!draft.missingColumns.includes(column)) draft.unclear.add(`${row.id}.${column}`)
    }
  }
  return draft
}

/** Labels that a portal glued to the heading over them: 三、本年度办理结果（一）予以公开. */
function gluedLabels(table: FormTable, rows: readonly Row[]) {
  const groupLabels = new Map(table.groups.map((group) => [group.id, group.label.zh]))
  return rows.flatMap((row) => {
    const over = (row.groups ?? []).map((id) => groupLabels.get(id) ?? '')
    const own = row.label.zh.replace(/^(?:（.）|\d\.)/, '')
    return over.map((_, index) => ({ id: row.id, label: { zh: over.slice(index).join('') + own, en: '' } }))
  })
}

function dataRow(
  source: SheetRow,
  at: number,
  rowLabels: LabelMatcher,
  rowIds: ReadonlySet<string>,
  columnLabels: LabelMatcher,
  columnCount: number,
): DataRow | null {
  const { cells } = source
  for (let index = cells.length - 4; index >= 0; index--) {
    const cell = cells[index]
    const match = cell && rowLabels.match(cell.text)
    if (!match || !rowIds.has(match.id)) continue
    const values = cells.slice(index + 1)
    const named = values.some(({ text }) => columnLabels.match(text) || rowLabels.match(text))
    const words = values.filter(({ text }) => readFigure(text, 'count').state === 'unreadable')
    // One cell too many, and it holds words: the label is that cell's, which the form at hand does not know.
    const heldByNext = values.length > columnCount && values[0] === words[0]
    return named || heldByNext || words.length * 3 > values.length
      ? null
      : { id: match.id, misspelt: match.exact ? null : cell.text, at, source, values }
  }
  return null
}

/**
 * The most complete table among the rows found. A new one begins where a sheet begins with a row that is already there (the
 * same report printed twice). A row that stands twice within one table with different figures is ambiguous.
 */
function bestInstance(found: readonly DataRow[]): { rows: DataRow[]; ambiguous: Set<string> } {
  const instances: { rows: DataRow[]; ambiguous: Set<string> }[] = []
  let sheet: unknown = null
  for (const row of found) {
    let current = instances[instances.length - 1]
    const twin = current?.rows.find((other) => other.id === row.id)
    if (!current || (twin && row.source.sheet !== sheet)) {
      current = { rows: [row], ambiguous: new Set() }
      instances.push(current)
    } else if (!twin) current.rows.push(row)
    else if (twin.values.map(({ text }) => text).join('|') !== row.values.map(({ text }) => text).join('|')) current.ambiguous.add(row.id)
    sheet = row.source.sheet
  }
  return instances.reduce((best, next) => (next.rows.length > best.rows.length ? next : best), { rows: [], ambiguous: new Set<string>() })
}

/** The rows over the first row of figures that may hold column names, also when they stand in a table of their own. */
function headerRows(stream: readonly SheetRow[], firstRow: number, rowLabels: LabelMatcher, rowIds: ReadonlySet<string>): SheetRow[] {
  return stream
    .slice(Math.max(0, firstRow - headerDepth), firstRow)
    .filter(({ cells }) => !cells.some(({ text }) => rowIds.has(rowLabels.match(text)?.id ?? '') && cells.length > 1 && hasFigure(cells)))
}

function hasFigure(cells: readonly SheetCell[]): boolean {
  return cells.some((cell) => readFigure(cell.text, 'count').state === 'number')
}

/** Whether rows with a text and figures stand among the table's rows that are none of the form's. */
function hasStrangers(
  stream: readonly SheetRow[],
  first: number,
  last: number,
  known: ReadonlySet<number>,
  columnLabels: LabelMatcher,
): boolean {
  return stream.some(({ cells }, at) => {
    if (at <= first || at > last + 2 || known.has(at)) return false
    const texts = cells.filter((cell) => readFigure(cell.text, 'count').state === 'unreadable')
    const names = texts.filter((cell) => columnLabels.match(cell.text))
    return texts.length > 0 && texts.length - names.length <= 3 && names.length < 2 && cells.length - texts.length >= 5
  })
}

/** Which column each figure of `row` belongs to, null for a spacer; null where it cannot be told. */
function columnOrder(
  row: DataRow,
  siblings: readonly DataRow[],
  header: Header,
  sequence: readonly string[],
  columnIds: readonly string[],
): (string | null)[] | null {
  const inOrder = columnIds.filter((id) => sequence.includes(id)).join() === sequence.join()
  const complete = sequence.length === columnIds.length
  // A header that is read whole decides which columns there are; one with misspelt names, or none, leaves it to the count.
  const wanted = complete || (sequence.length > 0 && !header.strangers) ? sequence : inOrder ? columnIds : null
  if (!wanted) return null
  if (row.values.length === wanted.length) return [...wanted]
  if (row.values.length < wanted.length) return null
  const filled = row.values.filter((cell) =>
    siblings.some((other) => other.values.some((value) => value.column === cell.column && isPrinted(value))),
  )
  if (filled.length === wanted.length && !header.strangers) {
    return row.values.map((cell) => wanted[filled.indexOf(cell)] ?? null)
  }
  return orderByPosition(row, header, wanted)
}

/** By the header cell that a figure stands under; null unless every column gets just one and all that is left over is blank. */
function orderByPosition(row: DataRow, header: Header, wanted: readonly string[]): (string | null)[] | null {
  const names = header.rows.flat().filter(({ id }) => wanted.includes(id))
  const taken = new Set<string>()
  const order = row.values.map((value) => {
    const name = names.find(({ cell }) => value.column >= cell.column && value.column < cell.column + cell.columnSpan)
    if (!name || (taken.has(name.id) && !isPrinted(value))) return null
    if (taken.has(name.id)) return 'twice'
    taken.add(name.id)
    return name.id
  })
  const leftOver = row.values.some((value, index) => order[index] === null && isPrinted(value))
  return taken.size === wanted.length && !leftOver && !order.includes('twice') ? order : null
}
