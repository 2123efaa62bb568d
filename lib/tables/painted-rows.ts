/** Row and cells as far as they are shown. */
export interface PaintedRow {
  element: Element
  cells: Element[]
}

/** How many more rows are read: those beyond are left out, and the number is then below zero. */
export interface RowBudget {
  rows: number
}

// Through children by their siblings: `element.children` is rebuilt on every access in some DOMs, and a generator costs as much as the rest.

const partsOfTable = new Set(['thead', 'tbody', 'tfoot', 'tr', 'caption', 'colgroup', 'col'])

/**
 * The table's own rows as they are painted, from top to bottom, one list for each row group: the first `thead` on top and the first
 * `tfoot` at the bottom wherever the source has them, further ones as if they were a `tbody` (CSS 2.2, 17.2). Rows that stand in the
 * table without a group, as scripts leave them, form one with their neighbours.
 *
 * @param isShown whether an element has a box: false for `display: none`
 * @param budget each row is taken off it
 */
export function paintedRowGroups(table: Element, isShown: (element: Element) => boolean, budget: RowBudget): PaintedRow[][] {
  const parts: { name: string; rows: PaintedRow[] }[] = []
  for (let child = table.firstElementChild; child; child = child.nextElementSibling) {
    if (budget.rows < 0) break
    if (!partsOfTable.has(child.localName) || !isShown(child)) continue
    if (child.localName !== 'tr') parts.push({ name: child.localName, rows: paintedRows(child, isShown, budget) })
    else if (--budget.rows < 0) break
    else if (parts.at(-1)?.name === 'tr') parts.at(-1)?.rows.push(paintedRow(child, isShown))
    else parts.push({ name: 'tr', rows: [paintedRow(child, isShown)] })
  }
  const head = parts.find(({ name }) => name === 'thead')
  const foot = parts.find(({ name }) => name === 'tfoot')
  const bodies = parts.filter((part) => part !== head && part !== foot)
  return [head, ...bodies, foot].flatMap((part) => (part ? [part.rows] : []))
}

function paintedRows(group: Element, isShown: (element: Element) => boolean, budget: RowBudget): PaintedRow[] {
  const rows: PaintedRow[] = []
  for (let child = group.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName !== 'tr' || !isShown(child)) continue
    if (--budget.rows < 0) break
    rows.push(paintedRow(child, isShown))
  }
  return rows
}

function paintedRow(row: Element, isShown: (element: Element) => boolean): PaintedRow {
  const cells: Element[] = []
  for (let child = row.firstElementChild; child; child = child.nextElementSibling) {
    if ((child.localName === 'td' || child.localName === 'th') && isShown(child)) cells.push(child)
  }
  return { element: row, cells }
}
