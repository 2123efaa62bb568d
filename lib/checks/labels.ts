import type { FormTable, Heading } from '../forms/form.ts'
import type { Text } from '../language.ts'

/**
 * A row's label as a sentence can name it. One that is numbered 1., 2. … within its group says nothing without the group:
 * 不予公开 1.属于国家秘密. An id that the table does not have is its own label.
 */
export function rowLabel(table: FormTable, id: string): Text {
  const row = table.blocks.flatMap((block) => block.rows).find((candidate) => candidate.id === id)
  if (row === undefined) return { zh: id, en: id }
  const group = table.groups.find((heading) => heading.id === row.groups?.at(-1))
  return group === undefined ? row.label : { zh: within(group.label.zh, row.label.zh), en: within(group.label.en, row.label.en) }
}

/** The label of a column as its id stands in a field's name: 自然人 for `natural`. */
export function columnLabel(table: FormTable, id: string): Text {
  return labelOf(
    table.blocks.flatMap((block) => block.columns),
    id,
  )
}

/** The label of a block: 行政复议 for `reconsideration`. */
export function blockLabel(table: FormTable, id: string): Text {
  return labelOf(table.blocks, id)
}

function labelOf(headings: readonly Pick<Heading, 'id' | 'label'>[], id: string): Text {
  return headings.find((heading) => heading.id === id)?.label ?? { zh: id, en: id }
}

function within(group: string, label: string): string {
  return /^\d/.test(label) ? `${group} ${label}` : label
}
