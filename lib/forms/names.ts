import type { SheetCell } from './sheet.ts'

/** A cell in the header of a band; the id is null for one that names none of the form's columns. */
export interface Name {
  id: string | null
  cell: SheetCell
}

/**
 * The names in reading order, cut where the form's order begins anew: those of each block. A name out of its order stands in
 * a group of its own, so that the count does not fit. Null where a cell among them names none of the form's columns.
 *
 * @param hasLabel the rows below begin with a label, over which the first cell may stand
 */
export function namesByBlock(names: readonly Name[], columnIds: readonly string[], hasLabel: boolean): string[][] | null {
  const known = names.filter(({ id }, index) => id !== null || index > 0 || !hasLabel)
  if (known.some(({ id }) => id === null)) return null
  const groups: string[][] = []
  let last = columnIds.length
  for (const { id } of known) {
    const index = columnIds.indexOf(id ?? '')
    if (index <= last) groups.push([])
    groups[groups.length - 1]?.push(id ?? '')
    last = index
  }
  return groups
}
