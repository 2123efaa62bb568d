import type { SheetCell } from './sheet.ts'

/** A cell in the header of a band; the id is null for one that names none of the form's columns. */
export interface Name {
  id: string | null
  cell: SheetCell
}

/**
 * The names in reading order, cut where the form's order begins anew: those of each block. A name out of its order stands in
 * a group of its own, so that the count does not fit; but all of them may be in another order (总计 first), alike in every block. Null
 * where a cell among them names none of the form's columns.
 *
 * @param hasLabel the rows below begin with a label, over which the first cell may stand
 */
export function namesByBlock(names: readonly Name[], columnIds: readonly string[], hasLabel: boolean): string[][] | null {
  const known = names.filter(({ id }, index) => id !== null || index > 0 || !hasLabel)
  if (known.some(({ id }) => id === null)) return null
  const ids = known.map(({ id }) => id ?? '')
  const groups: string[][] = []
  const size = columnIds.length
  const isAlike = ids.length % size === 0 && new Set(ids).size === size && ids.every((id, at) => id === ids[at % size])
  let last = size
  ids.forEach((id, at) => {
    const index = columnIds.indexOf(id)
    if (isAlike ? at % size === 0 : index <= last) groups.push([])
    groups.at(-1)?.push(id)
    last = index
  })
  return groups
}
