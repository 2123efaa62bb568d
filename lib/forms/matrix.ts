import { readFigure } from '../tables/number.ts'
import { columnOrderOf } from './column-order.ts'
import { type Draft, emptyDraft, isPrinted, placeOf } from './draft.ts'
import { fieldsByRow } from './fields.ts'
import type { FormTable, Row } from './form.ts'
import { columnSequence, readHeader } from './header.ts'
import { bySheet, type DataRow, instancesOf, mostComplete } from './instances.ts'
import { LabelMatcher } from './matcher.ts'
import { oncePerTable } from './once.ts'
import type { SheetRow } from './sheet.ts'

/** Fewer labels than this (all, where the form has fewer), and the table is something else that shares some words with the form. */
const fewestRows = 8
const headerDepth = 6
/** A row of fewer cells after its label may be a header. */
const fewestFigures = 3

/**
 * Finds a table of layout `matrix` (table 3) among the rows of a page: a row of the form's is a label followed by its
 * figures. Where the count of figures is the form's, their order decides, else the header.
 *
 * @returns null where too few of the form's labels are there
 */
export function readMatrix(stream: readonly SheetRow[], table: FormTable): Draft | null {
  const [block] = table.blocks
  if (!block) return null
  const { rowLabels, columnLabels } = labelsOf(table)
  const rowIds = new Set(block.rows.map((row) => row.id))
  const columnIds = block.columns.map((column) => column.id)

  const found = stream.flatMap((source, at) => dataRow(source, at, rowLabels, rowIds, columnLabels, columnIds.length) ?? [])
  const rowOrder = block.rows.map((row) => row.id)
  const instances = instancesOf(found, rowOrder)
  const { rows, ambiguous } = mostComplete(instances, table.section) ?? { rows: [], ambiguous: new Set<string>() }
  const first = rows[0]
  const last = rows.at(-1)
  if (!first || !last || rows.length < Math.min(fewestRows, block.rows.length)) return null

  const missingRows = rowOrder.filter((id) => !rows.some((row) => row.id === id))
  const header = readHeader(headerRows(stream, first), columnLabels)
  const sequence = columnSequence(header, 'organisations', new Set(columnIds))
  const draft: Draft = {
    ...emptyDraft(),
    missingRows,
    strangers: {
      // Several rows may have been put into one, their labels on lines of one cell.
      rows: hasStrangers(stream, first.at, last.at, new Set(found.map((row) => row.at)), columnLabels, (text) =>
        [text, ...text.split('\n')].some((line) => missingRows.includes(rowLabels.match(line)?.id ?? '')),
      ),
      columns: header.unknown.length > 0,
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
  // A figure under no name is that of a column whose name was not read.
  const isNameless = ({ values }: DataRow) => values.length > sequence.length && values.filter(isPrinted).length > sequence.length
  if (sequence.length === 0 || rows.some(isNameless)) draft.strangers.columns = true
  // A column that is missing here may stand over the same rows in another table: one that was cut down its length.
  if (instances.some((other) => other.rows !== rows && other.rows.length === rows.length)) draft.strangers.columns = true
  // A row that is missing here but stands in another table may have been torn off.
  if (instances.some((other) => other.rows.some(({ id }) => draft.missingRows.includes(id)))) draft.strangers.rows = true
  const missing = columnIds.filter((id) => !sequence.includes(id))
  if (!draft.strangers.columns) draft.missingColumns = missing

  const fields = fieldsByRow(table)
  for (const siblings of bySheet(rows)) {
    const orderOf = columnOrderOf(siblings, header, sequence, columnIds)
    for (const row of siblings) {
      const order = ambiguous.has(row.id) ? null : orderOf(row)
      for (const { column, field } of fields.get(row.id) ?? []) {
        const cell = row.values[order?.indexOf(column) ?? -1]
        if (cell) draft.cells.set(field, placeOf(row.source, cell))
        else if (!draft.missingColumns.includes(column)) draft.unclear.add(field)
      }
    }
  }
  return draft
}

const labelsOf = oncePerTable((table) => {
  const { rows, columns } = table.blocks[0] ?? { rows: [], columns: [] }
  const groups = table.groups.map((group) => ({ ...group, id: `group ${group.id}` }))
  return {
    rowLabels: new LabelMatcher([...rows, ...groups, ...gluedLabels(table, rows)]),
    columnLabels: new LabelMatcher([...columns, ...table.groups]),
  }
})

/** Labels that a portal glued to the heading over them, with their number or without: 三、本年度办理结果（一）予以公开, 不予公开1.属于国家秘密. */
function gluedLabels(table: FormTable, rows: readonly Row[]) {
  const groupLabels = new Map(table.groups.map((group) => [group.id, group.label.zh]))
  return rows.flatMap((row) => {
    const over = (row.groups ?? []).map((id) => groupLabels.get(id) ?? '')
    const own = [row.label.zh, row.label.zh.replace(/^(?:（.）|\d\.)/, '')]
    return over.flatMap((_, index) => own.map((label) => ({ id: row.id, label: { zh: over.slice(index).join('') + label, en: '' } })))
  })
}

/** A column of units that stands between labels and figures. */
const unitOnly = /^[\s（(]*(?:件|宗|起|条|项|份|个|人次?|次|件次)[\s）)]*$/

function dataRow(
  source: SheetRow,
  at: number,
  rowLabels: LabelMatcher,
  rowIds: ReadonlySet<string>,
  columnLabels: LabelMatcher,
  columnCount: number,
): DataRow | null {
  const { cells, labels } = source
  for (let last = labels.length - 1; last >= 0; last--) {
    const cell = labels[last]
    const match = cell && cell !== cells.at(-1) && rowLabels.match(cell.text)
    if (!match || !rowIds.has(match.id)) continue
    const index = cells.indexOf(cell)
    const after = cells.slice(index + 1)
    const values = unitOnly.test(after[0]?.text ?? '') ? after.slice(1) : after
    // A header names a column before: 自然人 | … | 总计 and an empty cell.
    const others = values.length < fewestFigures ? [...cells.slice(0, index), ...values] : values
    const named =
      labels.length > 1 && (others.some(({ text }) => columnLabels.match(text)) || values.some(({ text }) => rowLabels.match(text)))
    const words = source.words.filter((word) => values.includes(word))
    // One cell too many, and it holds words: the label is that cell's, which the form at hand does not know.
    const heldByNext = values.length > columnCount && values[0] === words[0]
    return named || heldByNext || words.length * 3 > values.length
      ? null
      : { id: match.id, misspelt: match.exact ? null : cell.text, at, source, values }
  }
  return null
}

/**
 * The rows right over the first row of figures that may hold column names: those of its own table down to a row that holds
 * figures of its own; where its table begins with it, those of the table before, if that is a header and nothing else.
 */
function headerRows(stream: readonly SheetRow[], first: DataRow): SheetRow[] {
  const over = stream.slice(Math.max(0, first.at - headerDepth), first.at)
  const own = over.filter(({ sheet }) => sheet === first.source.sheet)
  const rows = own.length > 0 ? own : over.filter(({ sheet }) => sheet === over.at(-1)?.sheet)
  const figures = rows.findLastIndex(({ cells }) => cells.some((cell) => readFigure(cell.text, 'count').state === 'number'))
  return own.length > 0 || figures < 0 ? rows.slice(figures + 1) : []
}

/** Whether rows with a text and figures stand among the table's rows that are none of the form's, or a row that bears the label of a missing one. */
function hasStrangers(
  stream: readonly SheetRow[],
  first: number,
  last: number,
  known: ReadonlySet<number>,
  columnLabels: LabelMatcher,
  isMissing: (text: string) => boolean,
): boolean {
  return stream.some(({ cells, words: texts }, at) => {
    if (at < first - headerDepth || at > last + 2) return false
    const names = texts.filter((cell) => columnLabels.match(cell.text))
    // Two groups of rows may stand before figures: 三、本年度办理结果 and （三）不予公开.
    const isHeader = names.length > 1 && names.length * 2 >= cells.length
    const isNamed = texts.length > 0 && texts.length - names.length <= 3 && cells.length - texts.length >= 5
    // A word among its figures, or among the blanks that stand for them, may have given the row to another label; or it has fewer cells: 0 over all.
    const isLabelled =
      ((!isHeader && at >= first && at < last + 2) || cells.length - texts.length >= fewestFigures) &&
      texts.some(({ text }) => isMissing(text))
    // Its name cannot be seen. An empty row is none.
    const isNameless = texts.length === 0 && cells.length >= 5 && cells.some(isPrinted)
    return isLabelled || (!known.has(at) && !isHeader && (isNamed || isNameless))
  })
}
