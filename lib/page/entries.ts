import { squeeze } from './titles.ts'

/** What is longer is no entry of a table. */
const longestEntry = 100

/** The entries of a table's own cells, by rows, without what stands in tables within it. */
export function entriesOf(table: Element): string[][] {
  const groups = [table, ...[...table.children].filter(({ localName }) => /^t(?:body|head|foot)$/.test(localName))]
  const rows = groups.flatMap(({ children }) => [...children].filter(({ localName }) => localName === 'tr'))
  return rows.map(({ children }) => [...children].flatMap(entryOf))
}

/** The text of a cell that is an entry; nothing of any other. */
function entryOf(cell: Element): string[] {
  if (cell.getElementsByTagName('table').length > 0) return []
  const text = squeeze(cell.textContent ?? '')
  return text !== '' && text.length <= longestEntry ? [text] : []
}
