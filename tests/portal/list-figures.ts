import type { Business } from './figures.ts'
import type { ListFigures, ListForm } from './lists.ts'
import type { Random } from './random.ts'

/** How large a figure of an agency gets, and how often it is not zero. */
const habits: Record<Business, { largest: readonly number[]; share: number }> = {
  none: { largest: [3], share: 0.1 },
  little: { largest: [3, 9], share: 0.4 },
  some: { largest: [9, 60, 400], share: 0.7 },
  busy: { largest: [90, 2600, 81_000], share: 0.9 },
}

/** Random figures of a list on which every sum and bound holds. */
export function consistentListFigures(random: Random, form: ListForm, business: Business): ListFigures {
  const { largest, share } = habits[business]
  const values: ListFigures = {}
  for (const { id, measure } of form.fields) {
    const figure = random.chance(share) ? random.integer(1, random.pick(largest)) : 0
    values[id] = measure === 'count' ? figure : figure / random.pick([1, 2, 100])
  }
  for (const [part, whole] of form.bounds) values[part] = Math.min(values[part] ?? 0, values[whole] ?? 0)
  for (const [total, parts] of Object.entries(form.sums)) values[total] = parts.reduce((sum, part) => sum + (values[part] ?? 0), 0)
  return values
}
