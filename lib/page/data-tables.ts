/**
 * The tables that hold data rather than layout, each with its number: that among the tables that hold no table, in document
 * order, hidden ones included. A table whose entries stand in one-cell tables has the number of the first of them.
 */
export function dataTables(document: Document): Map<Element, number> {
  const tables = [...document.getElementsByTagName('table')]
  const numbers = new Map<Element, number>()
  let leaves = 0
  tables.forEach((table, index) => {
    const next = tables[index + 1]
    if (!next || !table.contains(next)) numbers.set(table, leaves++)
    else if (framesEntries(table, tables, index)) numbers.set(table, leaves)
  })
  return numbers
}

/** Whether a table has rows of several entries, some of which stand in one-cell tables of their own. */
function framesEntries(table: Element, tables: readonly Element[], index: number): boolean {
  let frames = 0
  for (let at = index + 1; at < tables.length; at++) {
    const inner = tables[at]
    if (!inner || !table.contains(inner)) break
    // One that holds a table itself frames no entry; to count its cells would take long where thousands hold one another.
    const next = tables[at + 1]
    if ((next && inner.contains(next)) || cellCount(inner) !== 1) return false
    frames++
  }
  const rows = table.getElementsByTagName('tr').length - frames
  return rows >= 3 && cellCount(table) - frames >= 2 * rows
}

function cellCount(table: Element): number {
  return table.getElementsByTagName('td').length + table.getElementsByTagName('th').length
}
