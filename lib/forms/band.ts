import type { SectionId } from '../audit/schema.ts'
import { readFigure } from '../tables/number.ts'
import { type Draft, emptyDraft, isPrinted, type Misspelling, placeOf, standsUnder, withoutSpacers } from './draft.ts'
import type { FormTable } from './form.ts'
import { LabelMatcher } from './matcher.ts'
import { type Name, namesByBlock } from './names.ts'
import { oncePerTable } from './once.ts'
import { placePoints, type Sheet, type SheetCell, type SheetRow } from './sheet.ts'

/** Fewer names of columns than this, and a row of figures belongs to something else. */
const fewestNames = 4
/** Fewer blocks than this, and the table is something else: statistics of 行政复议 have columns of the same names. */
const fewestBlocks = 2

/** Where the label of a block stands. */
interface BlockLabel {
  id: string
  cell: SheetCell
  sheet: Sheet
}

/** One printing of the table, and what was read of the header since its last row of figures. */
interface Printing {
  draft: Draft
  found: Set<string>
  /** The table that its figures stand in. */
  home: Sheet | null
  blocks: BlockLabel[]
  names: Name[]
  /** The table that the names stand in. */
  sheet: Sheet | null
}

/**
 * Finds a table of layout `band` (table 4) among the rows of a page: blocks side by side with one row of figures below, or
 * one over the other with a row of figures each. The order of the names and the count of the figures decide.
 *
 * @returns null where too few of the form's labels are there
 */
export function readBand(stream: readonly SheetRow[], table: FormTable): Draft | null {
  const columnIds = table.blocks[0]?.columns.map((column) => column.id) ?? []
  const { blockLabels, columnLabels } = labelsOf(table)
  const blockIds = new Set(table.blocks.map((block) => block.id))
  const printings: Printing[] = [blankPrinting()]
  const labelled = new Set<string>()

  for (const [at, row] of stream.entries()) {
    let current = printings.at(-1) ?? blankPrinting()
    const blocks = row.labels.flatMap((cell) => {
      const id = blockLabels.match(cell.text)?.id
      return id !== undefined && blockIds.has(id) ? [{ id, cell, sheet: row.sheet }] : []
    })
    for (const { id } of blocks) labelled.add(id)
    // Figures for all blocks, or a block for the second time: another printing begins.
    if (blocks.some(({ id }) => current.found.has(id)) || (blocks.length > 0 && current.found.size === table.blocks.length)) {
      current = blankPrinting()
      printings.push(current)
    }
    const figures = row.cells.length - row.words.length
    const [own] = blocks
    if (own && blocks.length === 1 && figures >= columnIds.length && row.words.every(({ text }) => blockLabels.match(text))) {
      const values = row.cells.slice(row.cells.indexOf(own.cell) + 1)
      if (current.names.length > 0) place(current, row, values, { ids: [own.id], isTold: true }, columnIds)
      continue
    }
    const named = row.labels.filter(({ text }) => !blockLabels.match(text) && columnLabels.match(text)).length
    if (blocks.length > 0 || named >= 2) {
      current.blocks.push(...blocks.filter(({ id }) => !current.blocks.some((block) => block.id === id && block.sheet === row.sheet)))
      if (named >= 2) {
        if (current.sheet !== row.sheet) current.names = []
        const names = row.cells.filter((cell) => isPrinted(cell) && !blockLabels.match(cell.text))
        current.names.push(...names.map((cell) => ({ id: columnLabels.match(cell.text)?.id ?? null, cell })))
        // Two rows of them stand beside one another.
        current.names.sort((a, b) => a.cell.column - b.cell.column)
        current.sheet = row.sheet
      }
      // A name by itself may be any block's.
      if (named === 1) current.draft.strangers.columns = true
      current.draft.misspelt.push(...misspeltIn(row.labels, table, blockLabels, columnLabels))
    } else if (
      current.names.length >= fewestNames &&
      current.blocks.length > 0 &&
      isRowOfFigures(row) &&
      !isBeforeFigures(row, stream[at + 1])
    ) {
      place(current, row, row.cells, blockOrder(current, table, figures, columnIds), columnIds)
      current.blocks = []
      current.names = []
    }
  }
  const best = mostComplete(printings, table.section)
  if (!best || best.found.size < fewestBlocks) return null
  const absent = table.blocks.map((block) => block.id).filter((id) => !best.found.has(id))
  if (best.draft.strangers.columns) best.draft.strangers.rows = true
  // A block whose label stands somewhere may be there in a way that was not understood.
  best.draft.missingRows = absent.filter((id) => !labelled.has(id))
  for (const id of absent.filter((block) => labelled.has(block))) for (const column of columnIds) best.draft.unclear.add(`${id}.${column}`)
  return best.draft
}

const labelsOf = oncePerTable((table) => ({
  blockLabels: new LabelMatcher([...table.blocks.flatMap(({ rows }) => rows), ...table.groups]),
  columnLabels: new LabelMatcher(table.blocks[0]?.columns ?? []),
}))

function blankPrinting(): Printing {
  return { draft: emptyDraft(), found: new Set(), home: null, blocks: [], names: [], sheet: null }
}

/** Which blocks stand beside one another. */
interface BlockOrder {
  /** From left to right, as far as that can be told. */
  ids: readonly string[]
  isTold: boolean
}

/** The printing with the most blocks; of several alike, the first in the table's own section, else the first. */
function mostComplete(printings: readonly Printing[], section: SectionId | null): Printing | null {
  const points = ({ found, home }: Printing) => 2 * found.size + (home ? placePoints(home, section) : 0)
  return printings.reduce<Printing | null>((best, next) => (best && points(best) >= points(next) ? best : next), null)
}

/**
 * The blocks from left to right. Where one's label was not recognised, but names and figures are those of the whole form, the form's order.
 * It cannot be told where labels stand over the same columns and not in the form's order: rows of the header may have changed places.
 */
function blockOrder({ blocks, names, sheet }: Printing, table: FormTable, figures: number, columnIds: readonly string[]): BlockOrder {
  // A word such as 行政复议 may stand in any table before; those beside the names are meant.
  const beside = blocks.filter((block) => block.sheet === sheet)
  const meant = beside.length > 0 ? beside : blocks
  const fromLeft = [...meant].sort((a, b) => a.cell.column - b.cell.column)
  const printed = fromLeft.map(({ id }) => id)
  const form = table.blocks.map((block) => block.id)
  const inOrder = form.filter((id) => printed.includes(id)).join() === printed.join()
  const isOverlaid = fromLeft.some(({ cell }, index) => fromLeft.slice(0, index).some((left) => standsUnder(cell, left.cell)))
  const isWhole = namesByBlock(names, columnIds, false)?.length === form.length && figures === form.length * columnIds.length
  return { ids: printed.length < form.length && inOrder && isWhole ? form : printed, isTold: inOrder || !isOverlaid }
}

/** A row between names and figures that holds nothing, or the numbers of the columns: 1, 2, 3, …. */
function isBeforeFigures(row: SheetRow, next: SheetRow | undefined): boolean {
  if (!next || next.sheet !== row.sheet || !isRowOfFigures(next) || !next.cells.some(isPrinted)) return false
  const values = row.cells.map(({ text }) => readFigure(text, 'count'))
  return values.every(({ state }) => state === 'blank') || values.every((value, at) => value.state === 'number' && value.value === at + 1)
}

/** A cell may say 见附件, the first one 件数; a row of words is a header. */
function isRowOfFigures({ cells, words }: SheetRow): boolean {
  const figures = cells.length - words.length
  return figures * 3 >= cells.length * 2 && figures >= fewestNames
}

/** The names of blocks and columns in a header row that are misspelt. */
function misspeltIn(cells: readonly SheetCell[], table: FormTable, blockLabels: LabelMatcher, columnLabels: LabelMatcher): Misspelling[] {
  const [block] = table.blocks
  const [column] = block?.columns ?? []
  return cells.flatMap(({ text }) => {
    const asBlock = blockLabels.match(text)
    const match = asBlock ?? columnLabels.match(text)
    if (!match || match.exact) return []
    return [{ id: match.id, text, field: asBlock ? `${match.id}.${column?.id}` : `${block?.id}.${match.id}` }]
  })
}

/** Gives the figures of a row to the blocks. */
function place(
  printing: Printing,
  row: SheetRow,
  cells: readonly SheetCell[],
  { ids: order, isTold }: BlockOrder,
  columnIds: readonly string[],
): void {
  const { draft, names } = printing
  const startsWithLabel = readFigure(cells[0]?.text ?? '', 'count').state === 'unreadable'
  const groups = namesByBlock(names, columnIds, startsWithLabel)
  const readWhole = groups !== null && groups.length === order.length
  const wanted = order.flatMap((block, index) => (readWhole ? (groups[index] ?? []) : columnIds).map((column) => `${block}.${column}`))
  const nameCells = names.map(({ cell }) => cell)
  const columns = cells.length > wanted.length ? withoutSpacers(withoutLabel(cells, wanted.length), nameCells) : cells
  const chosen = isTold && columns.length === wanted.length ? columns : null
  for (const field of order.flatMap((block) => columnIds.map((column) => `${block}.${column}`))) {
    const cell = chosen?.[wanted.indexOf(field)]
    if (cell) draft.cells.set(field, placeOf(row, cell))
    else if (readWhole && chosen && !wanted.includes(field)) draft.missingColumns.push(field)
    else draft.unclear.add(field)
  }
  // A figure under no name is that of a column whose name was not read.
  if (!readWhole || !chosen) draft.strangers.columns = true
  for (const block of order) printing.found.add(block)
  printing.home = row.sheet
  draft.labelsFound += order.length + Math.min(names.filter(({ id }) => id !== null).length, wanted.length)
  draft.tables.add(row.sheet.table)
}

/** The figures without a label before them (件数, 2023年), where there is just one cell too many. */
function withoutLabel(cells: readonly SheetCell[], wanted: number): readonly SheetCell[] {
  const [first, ...rest] = cells
  const isLabel = first !== undefined && readFigure(first.text, 'count').state === 'unreadable'
  return isLabel && rest.length === wanted ? rest : cells
}
