import { type Figures, statedValue } from '../../../tests/portal/figures.ts'
import { identitiesOf } from '../../../tests/portal/identities.ts'
import type { Slip } from './page.ts'

/** A cell with the sums that it stands in. */
interface Cell {
  field: string
  value: number
  signs: ReadonlyMap<number, 1 | -1>
}

/** What leads back from `printed` to the truth, and whether the figures tell it: whether there is one explanation of its kind. */
export function slipOf(truth: Figures, printed: Figures, explanations: (figures: Figures) => number = explanationsOf): Slip {
  const changes = Object.keys(truth.values)
    .map((field) => ({ field, to: statedValue(truth, field) }))
    .filter(({ field, to }) => to !== statedValue(printed, field))
  return { changes, isDetermined: explanations(printed) === 1 }
}

/** How many smallest sets of one or two cells let every sum hold; 2 stands for more, 0 for none. A blank counts as the zero that it stands for. */
export function explanationsOf(figures: Figures): number {
  const sums = identitiesOf(figures.form)
  const fields = [...new Set(sums.flatMap(({ left, right }) => [...left, ...right]))]
  const cells = fields.map((field): Cell => {
    const signs = sums.flatMap(({ left, right }, sum): [number, 1 | -1][] => {
      if (left.includes(field)) return [[sum, 1]]
      return right.includes(field) ? [[sum, -1]] : []
    })
    return { field, value: statedValue(figures, field), signs: new Map(signs) }
  })
  const gaps = sums.map(({ left, right }) => {
    const add = (side: readonly string[]) => side.reduce((total, field) => total + statedValue(figures, field), 0)
    return add(left) - add(right)
  })
  const violated = gaps.flatMap((gap, sum) => (gap === 0 ? [] : [sum]))
  if (violated.length === 0) return 0
  const single = cells.filter((cell) => mends(cell, violated, gaps)).length
  return single > 0 ? Math.min(single, 2) : pairs(cells, violated, gaps)
}

/** Whether another count in this one cell lets all sums hold. */
function mends(cell: Cell, violated: readonly number[], gaps: readonly number[]): boolean {
  const [first] = violated
  const change = first === undefined ? null : changeFor(cell, gaps, first)
  if (change === null || cell.value + change < 0) return false
  return violated.every((sum) => cell.signs.has(sum)) && [...cell.signs].every(([sum, sign]) => (gaps[sum] ?? 0) + sign * change === 0)
}

/** By how much a cell must change for a sum to hold; null where it does not stand in it. */
function changeFor(cell: Cell, gaps: readonly number[], sum: number): number | null {
  const sign = cell.signs.get(sum)
  return sign === undefined ? null : -sign * (gaps[sum] ?? 0)
}

/** In how many ways two cells together mend all sums; 2 stands for more. */
function pairs(cells: readonly Cell[], violated: readonly number[], gaps: readonly number[]): number {
  let ways = 0
  cells.forEach((one, index) => {
    for (const other of cells.slice(index + 1)) {
      if (!violated.every((sum) => one.signs.has(sum) || other.signs.has(sum))) continue
      ways += waysOf(one, other, gaps)
      if (ways > 1) return
    }
  })
  return Math.min(ways, 2)
}

/** 1 where changes of both cells mend the sums of both, which no others do; 0 where there are none. */
function waysOf(one: Cell, other: Cell, gaps: readonly number[]): number {
  const only = (a: Cell, b: Cell) => [...a.signs.keys()].find((sum) => !b.signs.has(sum))
  const own = only(one, other)
  const others = only(other, one)
  // Cells of the very same sums mend together what either mends alone.
  if (own === undefined && others === undefined) return 0
  let change = own === undefined ? null : changeFor(one, gaps, own)
  let otherChange = others === undefined ? null : changeFor(other, gaps, others)
  const shared = [...one.signs.keys()].find((sum) => other.signs.has(sum))
  if (shared !== undefined && change === null) change = rest(one, other, otherChange ?? 0, gaps, shared)
  if (shared !== undefined && otherChange === null) otherChange = rest(other, one, change ?? 0, gaps, shared)
  if (!change || !otherChange || one.value + change < 0 || other.value + otherChange < 0) return 0
  const sums = new Set([...one.signs.keys(), ...other.signs.keys()])
  const [a, b] = [change, otherChange]
  return [...sums].every((sum) => (gaps[sum] ?? 0) + (one.signs.get(sum) ?? 0) * a + (other.signs.get(sum) ?? 0) * b === 0) ? 1 : 0
}

/** What a cell must change by in a sum in which the other cell changes as well. */
function rest(cell: Cell, other: Cell, otherChange: number, gaps: readonly number[], sum: number): number {
  return -(cell.signs.get(sum) ?? 1) * ((gaps[sum] ?? 0) + (other.signs.get(sum) ?? 0) * otherChange)
}
