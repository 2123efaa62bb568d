import { fieldName } from '../forms/fields.ts'
import type { FormTable, Heading } from '../forms/form.ts'
import type { Text } from '../language.ts'

/**
 * A row's label as a sentence can name it. One that is numbered 1., 2. … within its group, or that several groups have, says
 * nothing without the group: 不予公开 1.属于国家秘密, 办件量 总数. An id that the table does not have is its own label.
 */
export function rowLabel(table: FormTable, id: string): Text {
  const rows = table.blocks.flatMap((block) => block.rows)
  const row = rows.find((candidate) => candidate.id === id)
  if (row === undefined) return { zh: id, en: id }
  const group = table.groups.find((heading) => heading.id === row.groups?.at(-1))
  if (group === undefined) return row.label
  const isRepeated = rows.some((other) => other !== row && other.label.zh === row.label.zh)
  return { zh: within(group.label.zh, row.label.zh, isRepeated), en: within(group.label.en, row.label.en, false) }
}

/** The label of a column as its id stands in a field's name: 自然人 for `natural`. */
export function columnLabel(table: FormTable, id: string): Text {
  return labelOf(
    table.blocks.flatMap((block) => block.columns),
    id,
  )
}

/** A cell as a sentence can name it: 「规章」的「本年新公开数量」, or 「收到申请数」 in a list, whose only column goes without saying. */
export function cellLabel(table: FormTable, field: string): Text {
  for (const { rows, columns } of table.blocks) {
    for (const row of rows) {
      const column = columns.find((candidate) => fieldName(row, candidate) === field)
      if (column === undefined) continue
      const label = rowLabel(table, row.id)
      if (field === row.id) return { zh: `「${label.zh}」`, en: `“${label.en}”` }
      return { zh: `「${label.zh}」的「${column.label.zh}」`, en: `“${label.en}”, “${column.label.en}”` }
    }
  }
  return { zh: `「${field}」`, en: `“${field}”` }
}

/** The label of a block: 行政复议 for `reconsideration`. */
export function blockLabel(table: FormTable, id: string): Text {
  return labelOf(table.blocks, id)
}

function labelOf(headings: readonly Pick<Heading, 'id' | 'label'>[], id: string): Text {
  return headings.find((heading) => heading.id === id)?.label ?? { zh: id, en: id }
}

function within(group: string, label: string, isRepeated: boolean): string {
  return isRepeated || /^\d/.test(label) ? `${group} ${label}` : label
}
