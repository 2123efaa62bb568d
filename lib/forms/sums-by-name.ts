import type { FormTable, Identity } from './form.ts'

/**
 * The identities of a list whose rows are named as a tree: each of `totals` is the sum of the rows right under it,
 * `answered` of `answered.granted` and `answered.refused`, but not of `answered.refused.privacy`.
 *
 * @throws Error where a total is no row, or has no rows under it: a slip in the form's file
 */
export function sumsByName(rule: string, table: FormTable, totals: readonly string[]): Identity[] {
  const ids = table.blocks.flatMap(({ rows }) => rows.map(({ id }) => id))
  return totals.map((total) => {
    const left = ids.filter((id) => id.startsWith(`${total}.`) && !id.slice(total.length + 1).includes('.'))
    if (!ids.includes(total) || left.length === 0) throw new Error(`${table.id}: no row “${total}” with rows under it`)
    return { rule, subject: total, left, right: [total] }
  })
}
