import { readGrid } from '../../lib/tables/grid.ts'

/** Runs in the page that paints the tables: `measureTables` is what the test calls there. */

export interface ReadCell {
  id: string
  row: number
  column: number
  rowSpan: number
  columnSpan: number
}

/** In pixels, from the left upper corner of the cells. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Measured {
  read: ReadCell[]
  columnCount: number
  /** With columns as wide as the browser makes them: those in which no cell starts or ends have no width. By cell id; hidden cells have none. */
  natural: Record<string, Box>
  /** With every column 10 pixels wide. */
  ruled: Record<string, Box>
}

export const columnWidth = 10
export const rowHeight = 20

export function measureTables(): Measured[] {
  const tables = [...document.querySelectorAll('table.sheet')]
  const grids = tables.map((table) => readGrid(table, hasBox))
  tables.forEach(ruleRows)
  const natural = tables.map(boxes)
  tables.forEach((table, index) => {
    ruleColumns(table, grids[index]?.columnCount ?? 0)
  })
  const ruled = tables.map(boxes)
  return grids.map(({ rows, columnCount }, index) => ({
    read: rows.flatMap(({ cells }) =>
      cells.map(({ element, row, column, rowSpan, columnSpan }) => ({ id: cellId(element), row, column, rowSpan, columnSpan })),
    ),
    columnCount,
    natural: natural[index] ?? {},
    ruled: ruled[index] ?? {},
  }))
}

/** Leaves the rows of the table's `tbody` elements in the table itself, and puts its caption between the first two. */
export function loosenRows(table: Element): void {
  for (const group of [...table.children]) {
    if (group.localName === 'tbody') group.replaceWith(...group.children)
  }
  const caption = table.querySelector(':scope > caption')
  if (caption) table.querySelector(':scope > tr')?.after(caption)
}

function hasBox(element: Element): boolean {
  return getComputedStyle(element).display !== 'none'
}

function cellId(cell: Element): string {
  return cell.getAttribute('data-cell') ?? ''
}

/**
 * Every row that has cells gets its height. Without it a row that only tall cells pass has none, and a row without cells may get what
 * they need.
 */
function ruleRows(table: Element): void {
  for (const row of table.querySelectorAll('tr')) {
    if (row.closest('table') === table && [...row.children].some(hasBox)) row.style.height = `${rowHeight}px`
  }
}

/** Every column gets its width, and so do some beyond those that were read: a cell further right must not go unseen. */
function ruleColumns(table: Element, columnCount: number): void {
  const columns = document.createElement('colgroup')
  for (let column = 0; column < columnCount + 3; column++) {
    const element = document.createElement('col')
    element.style.width = `${columnWidth}px`
    columns.append(element)
  }
  table.prepend(columns)
}

function boxes(table: Element): Record<string, Box> {
  const cells = [...table.querySelectorAll('[data-cell]')].filter((cell) => cell.getClientRects().length > 0)
  const rects = cells.map((cell) => cell.getBoundingClientRect())
  const left = Math.min(...rects.map((rect) => rect.left))
  const top = Math.min(...rects.map((rect) => rect.top))
  return Object.fromEntries(
    cells.map((cell, index) => {
      const rect = rects[index] ?? new DOMRect()
      return [cellId(cell), { left: rect.left - left, top: rect.top - top, right: rect.right - left, bottom: rect.bottom - top }]
    }),
  )
}
