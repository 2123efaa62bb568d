import { fieldName } from './fields.ts'
import type { FormTable, Row } from './form.ts'

/** Tables as HTML drawn from a form's own data, for tests of whatever form: each layout as it stands on paper. */

/** The text of the cell of a field. */
export type CellText = (field: string) => string

/** A form's table as the element of a page. */
export function drawTable(table: FormTable, text: CellText): string {
  const rows = { matrix, stacked, band, list }[table.layout](table, text)
  return `<table border="1">${rows.join('\n')}</table>`
}

const row = (...cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`
const cell = (text: string, columns = 1, rows = 1): string => `<td colspan="${columns}" rowspan="${rows}">${text}</td>`

/** Columns over the figures, labels before them. */
function matrix({ blocks }: FormTable, text: CellText): string[] {
  return blocks.flatMap(({ label, columns, rows }) => [
    row(cell(label.zh), ...columns.map((column) => cell(column.label.zh))),
    ...rows.map((line) => row(cell(line.label.zh), ...columns.map((column) => cell(text(fieldName(line, column)))))),
  ])
}

/** One block under the other, each with its article over it and its own header. */
function stacked({ blocks }: FormTable, text: CellText): string[] {
  const width = 1 + Math.max(...blocks.map(({ columns }) => columns.length))
  return blocks.flatMap(({ article, label, columns, rows }) => [
    ...(article === undefined ? [] : [row(cell(article, width))]),
    row(cell(label.zh), ...columns.map((column) => cell(column.label.zh))),
    ...rows.map((line) => row(cell(line.label.zh), ...columns.map((column) => cell(text(fieldName(line, column)))))),
  ])
}

/** Blocks side by side, their columns under them, one row of figures. */
function band({ blocks }: FormTable, text: CellText): string[] {
  const fields = blocks.flatMap(({ columns, rows }) => columns.flatMap((column) => rows.map((line) => fieldName(line, column))))
  return [
    row(...blocks.map(({ label, columns }) => cell(label.zh, columns.length))),
    row(...blocks.flatMap(({ columns }) => columns.map((column) => cell(column.label.zh)))),
    row(...fields.map((field) => cell(text(field)))),
  ]
}

/** Headings left of the rows that they head, label and figure after them. */
function list({ groups, blocks }: FormTable, text: CellText): string[] {
  const rows = blocks.flatMap((block) => block.rows)
  const depth = Math.max(0, ...rows.map((line) => headsOf(line).length))
  const labelOf = (id: string): string => groups.find((group) => group.id === id)?.label.zh ?? id
  return rows.map((line, at) => {
    const heads = headsOf(line)
    const opened = heads.flatMap((id, level) => {
      const isHeaded = (other: Row | undefined): boolean =>
        headsOf(other)
          .slice(0, level + 1)
          .join() === heads.slice(0, level + 1).join()
      if (isHeaded(rows[at - 1])) return []
      const end = rows.findIndex((other, index) => index > at && !isHeaded(other))
      return [cell(labelOf(id), 1, (end < 0 ? rows.length : end) - at)]
    })
    return row(...opened, cell(line.label.zh, 1 + depth - heads.length), cell(text(line.id)))
  })
}

function headsOf(line: Row | undefined): readonly string[] {
  return line?.groups ?? []
}
