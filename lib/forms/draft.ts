import type { SheetCell, SheetRow } from './sheet.ts'

/** Where a field's cell stands and what is printed in it. */
export interface CellPlace {
  /** 0-based, among the tables that hold no table. */
  table: number
  /** 0-based, in the painted grid. */
  row: number
  column: number
  text: string
}

/** A row's or column's label as printed, where it departs from all known wordings. `field` is a cell of it. */
export interface Misspelling {
  id: string
  text: string
  field: string
}

/** One table of a form as found in the sheets of a page: which cell holds which field, and what is not there. */
export interface Draft {
  cells: Map<string, CellPlace>
  /** Fields whose row and column are there but whose cell could not be told apart from its neighbours. */
  unclear: Set<string>
  /** The unit that the header states for a field's amount. */
  units: Map<string, string>
  missingRows: string[]
  missingColumns: string[]
  strangers: { rows: boolean; columns: boolean }
  /** Rows with figures that are none of this table's, in the page's tables that hold it: strangers, unless another table of the form has them. */
  otherRows: Pick<CellPlace, 'table' | 'row'>[]
  /** What is printed over a block as its article, by the block's id. */
  articles: Map<string, string>
  /** Fields of a list after which an unknown label with a figure stands. */
  strangersAfter: string[]
  /** Labels that name a row or column and are misspelt. */
  misspelt: Misspelling[]
  /** How many of the form's labels were found: of two forms, the table has the one with more. */
  labelsFound: number
  /** The tables that hold it. */
  tables: Set<number>
}

/** A draft of which nothing is found yet. */
export function emptyDraft(): Draft {
  return {
    cells: new Map(),
    unclear: new Set(),
    units: new Map(),
    missingRows: [],
    missingColumns: [],
    strangers: { rows: false, columns: false },
    otherRows: [],
    strangersAfter: [],
    articles: new Map(),
    misspelt: [],
    labelsFound: 0,
    tables: new Set(),
  }
}

export function placeOf(row: SheetRow, cell: SheetCell): CellPlace {
  return { table: row.sheet.table, row: cell.row, column: cell.column, text: cell.text }
}

export function isPrinted(cell: SheetCell): boolean {
  return cell.text.trim() !== ''
}

/** The cells of a row less its spacers: blanks that stand under no column's name. */
export function withoutSpacers(cells: readonly SheetCell[], names: readonly SheetCell[]): SheetCell[] {
  return cells.filter((cell) => isPrinted(cell) || names.some((name) => standsUnder(cell, name)))
}

/** Whether a cell begins within the columns of a header cell. */
export function standsUnder(cell: SheetCell, name: SheetCell): boolean {
  return cell.column >= name.column && cell.column < name.column + name.columnSpan
}
