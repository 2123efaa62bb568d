import { forms } from '../forms/index.ts'
import { plainLabel, plainWordings } from '../forms/label.ts'
import { oncePerTable } from '../forms/once.ts'
import { readFigure } from '../tables/number.ts'

/** Layout has few cells, and long ones. */
const fewestRows = 3
const fewestEntries = 3

/**
 * Whether a table that holds tables has rows of entries of its own besides, and so is no layout: a table that was left open goes on in the
 * cells of another. One row is enough where it is a row of a form.
 */
export function hasOwnEntries(entries: readonly (readonly string[])[]): boolean {
  return entries.filter((texts) => texts.length >= fewestEntries).length >= fewestRows || entries.some(isRowOfForm)
}

/** A row of a form's: its label, then a figure. Menus have the labels, too. */
function isRowOfForm([label = '', ...others]: readonly string[]): boolean {
  if (!others.some((text) => readFigure(text, 'count').state === 'number')) return false
  const letters = plainLabel(label)
  return forms.some(({ tables }) => tables.some((table) => labelsOfRows(table).has(letters)))
}

const labelsOfRows = oncePerTable(({ blocks }): ReadonlySet<string> => new Set(blocks.flatMap(({ rows }) => rows.flatMap(plainWordings))))
