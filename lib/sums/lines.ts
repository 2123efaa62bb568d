import type { Sheet, SheetCell } from '../forms/sheet.ts'
import { type CellFigure, cellFigure } from './figure.ts'

/** A row of a table or, the other way round, a column: its name and its cells across. */
export interface Line {
  name: string
  /** By the number of the line across; undefined where another cell reaches into the place. */
  cells: readonly (LineCell | undefined)[]
  /** Whether it holds figures, or words where figures should stand; headers and headings do not. */
  hasFigures: boolean
  /** Words stand behind the figures of a row: they may say what a total takes in besides. */
  hasRemark: boolean
}

export interface LineCell {
  cell: SheetCell
  figure: CellFigure | 'blank' | null
}

/** The rows and the columns of a table. */
export interface Lines {
  rows: Line[]
  columns: Line[]
}

/** More cells than this are a data sheet, not a table of an article. */
const mostCells = 6000

/** Whether a table is larger than those that are looked through for totals. */
export function isDataSheet({ rows }: Sheet): boolean {
  return widthOf(rows) * rows.length > mostCells
}

function widthOf(rows: Sheet['rows']): number {
  return rows.reduce((most, row) => row.reduce((end, { column, columnSpan }) => Math.max(end, column + columnSpan), most), 0)
}

/** The table as rows and as columns, each with its name: what is printed in it before its first figure. Null for a table without figures or too large. */
export function linesOf(sheet: Sheet): Lines | null {
  if (isDataSheet(sheet)) return null
  const width = widthOf(sheet.rows)
  const table = sheet.rows.map((row) => {
    const cells: (LineCell | undefined)[] = Array(width).fill(undefined)
    for (const cell of row) cells[cell.column] = { cell, figure: cellFigure(cell.text) }
    return cells
  })
  const top = table.findIndex(
    (cells, row) => (row > 0 && hasGaps(cells)) || (cells.some((cell, column) => column > 0 && isFigure(cell)) && !isNumbering(cells)),
  )
  if (top < 0) return null
  const left = Math.min(
    ...table.slice(top).flatMap((cells) => cells.flatMap((cell, column) => (column > 0 && isFigure(cell) ? column : []))),
  )
  const headers = Array.from({ length: width }, (_, column) => headerOver(column, sheet.rows.slice(0, top)))
  const rows = table.map((cells, row) =>
    lineOf(
      cells,
      row < top || !cells.some((cell, column) => column >= left && cell && cell.figure !== 'blank'),
      wordsOf(cells),
      hasRemark(cells),
    ),
  )
  const columns = headers.map((name, column) =>
    lineOf(
      table.map((cells) => cells[column]),
      !table.slice(top).some((cells) => isFigure(cells[column])),
      name,
      false,
    ),
  )
  return { rows, columns }
}

function isFigure(cell: LineCell | undefined): boolean {
  return typeof cell?.figure === 'object' && cell.figure !== null
}

/** A row with a name and some words, and blanks where a header would have names: 若干 stands where a figure should. */
function hasGaps([first, ...others]: readonly (LineCell | undefined)[]): boolean {
  const isBlank = (cell: LineCell | undefined) => cell?.figure === 'blank'
  return first !== undefined && !isBlank(first) && others.some(isBlank) && others.some((cell) => cell && !isBlank(cell))
}

/** A row that numbers the columns, 1 2 3, or names years. */
function isNumbering(cells: readonly (LineCell | undefined)[]): boolean {
  const values = cells.flatMap((cell) => (typeof cell?.figure === 'object' && cell.figure ? [cell.figure.value] : []))
  const isConsecutive = values.length >= 3 && values.every((value, index) => value === index + 1)
  return isConsecutive || values.every((value) => Number.isInteger(value) && value >= 1949 && value < 2100)
}

function lineOf(cells: readonly (LineCell | undefined)[], isHeading: boolean, name: string, hasRemark: boolean): Line {
  return { name: name.normalize('NFKC').replace(/\s+/gu, ''), cells, hasFigures: !isHeading, hasRemark }
}

function hasRemark(cells: readonly (LineCell | undefined)[]): boolean {
  const first = cells.findIndex((cell, index) => index > 0 && isFigure(cell))
  return first >= 0 && cells.slice(first).some((cell) => cell?.figure === null)
}

/** The words of a row before its first figure, a number in the first column (序号) passed over. */
function wordsOf(cells: readonly (LineCell | undefined)[]): string {
  const first = cells.findIndex((cell, index) => index > 0 && isFigure(cell))
  const before = cells.slice(0, first < 0 ? undefined : first)
  return before.flatMap((cell) => (cell && !isFigure(cell) && cell.cell.text ? [cell.cell.text] : [])).join(' ')
}

/** What is printed over a column in the header, also in cells that span it. */
function headerOver(column: number, header: Sheet['rows']): string {
  const over = header.flatMap((row) => row.filter((cell) => cell.column <= column && column < cell.column + cell.columnSpan))
  const narrow = over.filter(({ columnSpan }) => columnSpan === 1)
  // 合计 over several columns is the total of none of them.
  const wide = over.filter(({ columnSpan, text }) => columnSpan > 1 && !/合计|总计|小计/u.test(text.replace(/\s/gu, '')))
  return [...wide, ...narrow].map(({ text }) => text).join(' ')
}
