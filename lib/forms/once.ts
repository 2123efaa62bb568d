import type { FormTable } from './form.ts'

/** The same function of a form's table, reckoned once for each: the forms never change, and the pages are many. */
export function oncePerTable<Reckoned>(reckon: (table: FormTable) => Reckoned): (table: FormTable) => Reckoned {
  const known = new WeakMap<FormTable, { reckoned: Reckoned }>()
  return (table) => {
    const before = known.get(table)
    if (before) return before.reckoned
    const reckoned = reckon(table)
    known.set(table, { reckoned })
    return reckoned
  }
}
