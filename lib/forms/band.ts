import { readFigure } from '../tables/number.ts'
import { type Draft, emptyDraft, isPrinted, placeOf, withoutSpacers } from './draft.ts'
import type { FormTable } from './form.ts'
import { LabelMatcher } from './matcher.ts'
import type { SheetCell, SheetRow } from './sheet.ts'

/** Fewer labels than this, and the table is something else that shares some words with the form. */
const fewestNames = 4

interface Name {
  id: string | null
  cell: SheetCell
}

/** What was read of the header since the last row of figures. */
interface Pending {
  blocks: { id: string; column: number }[]
  /** The cells that name columns in reading order; the id is null for one that names none of the form's. */
  names: Name[]
}

/**
 * Finds a table of layout `band` (table 4) among the rows of a page: blocks side by side with one row of figures below, or
 * one over the other with a row of figures each. The order of the names and the count of the figures decide.
 *
 * @returns null where too few of the form's labels are there
 */
export function readBand(stream: readonly SheetRow[], table: FormTable): Draft | null {
  const columnIds = table.blocks[0]?.columns.map((column) => column.id) ?? []
  const blockLabels = new LabelMatcher([...table.blocks, ...table.groups])
  const columnLabels = new LabelMatcher(table.blocks[0]?.columns ?? [])
  const blockIds = new Set(table.blocks.map((block) => block.id))
  const draft = emptyDraft()
  const found = new Set<string>()
  let pending: Pending = { blocks: [], names: [] }

  for (const row of stream) {
    const printed = row.cells.filter(isPrinted)
    const blocks = printed.flatMap((cell) => {
      const id = blockLabels.match(cell.text)?.id
      return id !== undefined && blockIds.has(id) ? [{ id, column: cell.column }] : []
    })
    const figures = row.cells.filter((cell) => readFigure(cell.text, 'count').state !== 'unreadable')
    const [own] = blocks
    if (own && blocks.length === 1 && figures.length === row.cells.length - 1 && figures.length >= columnIds.length) {
      if (pending.names.length > 0 && !found.has(own.id)) place(draft, row, row.cells.slice(1), [own.id], pending.names, columnIds, found)
      continue
    }
    const names = printed
      .filter((cell) => !blockLabels.match(cell.text))
      .map((cell) => ({ id: columnLabels.match(cell.text)?.id ?? null, cell }))
    const named = names.filter(({ id }) => id !== null).length
    if (blocks.length > 0 || named >= 2) {
      pending.blocks.push(...blocks.filter(({ id }) => !pending.blocks.some((block) => block.id === id) && !found.has(id)))
      if (named >= 2) pending.names.push(...names)
    } else if (
      // A cell may say 见附件; a row of words is a header.
      figures.length * 3 >= row.cells.length * 2 &&
      figures.length >= fewestNames &&
      pending.names.length >= fewestNames &&
      pending.blocks.length > 0
    ) {
      const order = pending.blocks.sort((a, b) => a.column - b.column).map(({ id }) => id)
      place(draft, row, row.cells, order, pending.names, columnIds, found)
      pending = { blocks: [], names: [] }
    }
    if (found.size === table.blocks.length) break
  }
  if (found.size === 0) return null
  draft.missingRows = table.blocks.map((block) => block.id).filter((id) => !found.has(id))
  return draft
}

/** Gives the figures of a row to the blocks in `order`. */
function place(
  draft: Draft,
  row: SheetRow,
  cells: readonly SheetCell[],
  order: readonly string[],
  names: readonly Name[],
  columnIds: readonly string[],
  found: Set<string>,
) {
  const known = names.flatMap(({ id }) => id ?? [])
  const groups = namesByBlock(known, columnIds)
  const readWhole = known.length === names.length && groups.length === order.length
  const wanted = order.flatMap((block, index) => (readWhole ? (groups[index] ?? []) : columnIds).map((column) => `${block}.${column}`))
  const nameCells = names.map(({ cell }) => cell)
  const columns = cells.length > wanted.length ? withoutSpacers(cells, nameCells) : cells
  const chosen = columns.length === wanted.length ? columns : null
  for (const field of order.flatMap((block) => columnIds.map((column) => `${block}.${column}`))) {
    const cell = chosen?.[wanted.indexOf(field)]
    if (cell) draft.cells.set(field, placeOf(row, cell))
    else if (readWhole && !wanted.includes(field)) draft.missingColumns.push(field)
    else draft.unclear.add(field)
  }
  if (!readWhole) draft.strangers.columns = true
  for (const block of order) found.add(block)
  draft.labelsFound += order.length + Math.min(known.length, wanted.length)
  draft.tables.add(row.sheet.table)
}

/** The names cut where the form's order begins anew. A name out of its order stands in a group of its own, so that the count does not fit. */
function namesByBlock(names: readonly string[], columnIds: readonly string[]): string[][] {
  const groups: string[][] = []
  let last = columnIds.length
  for (const name of names) {
    const index = columnIds.indexOf(name)
    if (index <= last) groups.push([])
    groups[groups.length - 1]?.push(name)
    last = index
  }
  return groups
}
