import { type Conflict, complete, conflictsOf, type Values } from './completion.ts'
import { type Effort, tolerance } from './simplex.ts'
import type { System } from './system.ts'

/** The smallest sets of cells, each as the values that all cells of the system then have. */
export interface Minimal {
  /** How many stated cells change. Filling a blank is no change. */
  size: number
  repairs: readonly number[][]
}

/** No set of more cells is looked for: beyond three there is mostly more than one story to tell. */
export const largestSize = 3

/**
 * The smallest sets of stated cells whose change lets all sums of the system hold, in counts (Fellegi and Holt 1976): all sets of
 * that size, and no other. Exact up to three cells.
 *
 * @returns null where there is none of up to three cells, or where the effort does not suffice
 */
export function minimalRepairs(system: System, effort: Effort): Minimal | null {
  const stated = system.cells.map((cell) => cell.stated)
  for (let size = 0; size <= largestSize; size++) {
    const repairs = new Search(system, effort).repairs(stated, size)
    if (effort.left <= 0) return null
    if (repairs.length > 0) return { size, repairs }
  }
  return null
}

/**
 * Every repair opens a cell of every conflict, so the search branches on the candidates of one conflict. A candidate that has been
 * tried is barred from the branches after it: no set is met twice.
 */
class Search {
  readonly #system: System
  readonly #effort: Effort
  readonly #barred = new Set<number>()
  readonly #found: number[][] = []
  /** One more open cell mends no more conflicts than it has sums. */
  readonly #reach: number

  constructor(system: System, effort: Effort) {
    this.#system = system
    this.#effort = effort
    this.#reach = Math.max(...system.sumsOf.map((sums) => sums.length))
  }

  repairs(values: Values, remaining: number): number[][] {
    this.#descend(values, remaining)
    return this.#found
  }

  #descend(values: Values, remaining: number): void {
    if (this.#effort.left <= 0) return
    const conflicts = conflictsOf(this.#system, values, this.#effort)
    if (conflicts.length === 0) {
      const completed = complete(this.#system, values, this.#effort)
      if (completed) this.#found.push(completed)
      return
    }
    if (conflicts.length > remaining * this.#reach) return
    const candidates = candidatesFor(conflicts, remaining).filter((cell) => !this.#barred.has(cell))
    for (const cell of candidates) {
      this.#descend(
        values.map((value, index) => (index === cell ? null : value)),
        remaining - 1,
      )
      this.#barred.add(cell)
    }
    for (const cell of candidates) this.#barred.delete(cell)
  }
}

/** The last cell must end all conflicts at once; before, one of the conflict with the fewest candidates must be among the cells. */
function candidatesFor(conflicts: readonly Conflict[], remaining: number): number[] {
  const sets = conflicts.map(({ candidates, short }) => {
    const chosen = remaining === 1 ? candidates.filter(({ most }) => most > short - tolerance) : candidates
    return new Set(chosen.map(({ cell }) => cell))
  })
  const [fewest, ...others] = sets.sort((one, other) => one.size - other.size)
  const cells = [...(fewest ?? [])]
  return remaining === 1 ? cells.filter((cell) => others.every((set) => set.has(cell))) : cells
}
