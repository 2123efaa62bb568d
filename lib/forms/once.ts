import type { FormTable } from './form.ts'

/** The same function of things that never change, reckoned once for each. */
export function oncePer<Given extends object, Reckoned>(reckon: (given: Given) => Reckoned): (given: Given) => Reckoned {
  const known = new WeakMap<Given, { reckoned: Reckoned }>()
  return (given) => {
    const before = known.get(given)
    if (before) return before.reckoned
    const reckoned = reckon(given)
    known.set(given, { reckoned })
    return reckoned
  }
}

/** The same function of a form's table, reckoned once for each: the forms never change, and the pages are many. */
export const oncePerTable: <Reckoned>(reckon: (table: FormTable) => Reckoned) => (table: FormTable) => Reckoned = oncePer
