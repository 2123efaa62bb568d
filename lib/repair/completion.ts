import { type Effort, solve, tolerance } from './simplex.ts'
import type { System } from './system.ts'

/** What the cells of a system hold; null for one whose value is sought: a blank, or a cell that a repair changes. */
export type Values = readonly (number | null)[]

/** Sums that no values of the open cells let hold, and the cells of which one at least must be open too. */
export interface Conflict {
  /** `most`: by how much of `short` opening that cell alone can help; infinite where raising it helps. */
  candidates: readonly { cell: number; most: number }[]
  short: number
}

/** Sums that hang together by open cells. A sum without any stands alone. */
interface Part {
  sums: readonly number[]
  open: readonly number[]
}

/** What keeps the sums of a system from holding with the given values; empty where nothing does. */
export function conflictsOf(system: System, values: Values, effort: Effort): Conflict[] {
  const needed = neededBy(system, values)
  effort.left -= system.cells.length
  return partsOf(system, values).flatMap((part) => {
    if (part.sums.every((sum) => (needed[sum] ?? 0) === 0)) return []
    const answer = solvePart(system, part, needed, [], effort)
    return 'values' in answer ? [] : [conflict(system, values, part, answer.weights, needed)]
  })
}

/**
 * The values with every open cell filled so that all sums hold, in counts and with as little as possible put into blanks; null where
 * there are none.
 */
export function complete(system: System, values: Values, effort: Effort): number[] | null {
  const needed = neededBy(system, values)
  const filled = [...values]
  for (const part of partsOf(system, values)) {
    // A blank total follows from its parts; a blank part is filled only where it must be.
    const costs = part.open.map((cell) => (system.cells[cell]?.isTotal || system.cells[cell]?.stated !== null ? 0 : 1))
    const answer = solvePart(system, part, needed, costs, effort)
    if (!('values' in answer)) return null
    part.open.forEach((cell, index) => {
      filled[cell] = Math.round(answer.values[index] ?? 0)
    })
  }
  const complete = filled.map((value) => value ?? 0)
  return neededBy(system, complete).every((rest) => Math.abs(rest) < tolerance) ? complete : null
}

/** By sum: what its open cells must add up to. */
function neededBy({ sums }: System, values: Values): number[] {
  return sums.map(({ terms }) => {
    let sum = 0
    for (const { cell, sign } of terms) sum -= sign * (values[cell] ?? 0)
    return Math.abs(sum) < tolerance ? 0 : sum
  })
}

function partsOf({ sums, sumsOf }: System, values: Values): Part[] {
  const seen = new Set<number>()
  const parts: Part[] = []
  for (let first = 0; first < sums.length; first++) {
    if (seen.has(first)) continue
    seen.add(first)
    const part = [first]
    const open = new Set<number>()
    for (const sum of part) {
      for (const { cell } of sums[sum]?.terms ?? []) {
        if (values[cell] !== null || open.has(cell)) continue
        open.add(cell)
        for (const next of sumsOf[cell] ?? []) {
          if (seen.has(next.sum)) continue
          seen.add(next.sum)
          part.push(next.sum)
        }
      }
    }
    parts.push({ sums: part, open: [...open] })
  }
  return parts
}

function solvePart(system: System, { sums, open }: Part, needed: readonly number[], costs: readonly number[], effort: Effort) {
  const rows = new Map(sums.map((sum, row) => [sum, row]))
  const columns = open.map((cell) => (system.sumsOf[cell] ?? []).map(({ sum, sign }) => ({ row: rows.get(sum) ?? 0, factor: sign })))
  effort.left -= sums.length * (open.length + sums.length)
  return solve(
    columns,
    sums.map((sum) => needed[sum] ?? 0),
    costs,
    effort,
  )
}

/** A cell helps where the weights of its sums leave something of it: raised without limit, or lowered as far as zero. */
function conflict(system: System, values: Values, { sums }: Part, weights: readonly number[], needed: readonly number[]): Conflict {
  const totals = new Map<number, number>()
  let short = 0
  sums.forEach((sum, row) => {
    const weight = weights[row] ?? 0
    short += weight * (needed[sum] ?? 0)
    for (const { cell, sign } of system.sums[sum]?.terms ?? []) totals.set(cell, (totals.get(cell) ?? 0) + sign * weight)
  })
  const candidates = [...totals].flatMap(([cell, weight]) => {
    const value = values[cell] ?? null
    if (value === null || Math.abs(weight) < tolerance) return []
    const most = weight > 0 ? Number.POSITIVE_INFINITY : -weight * value
    return most > tolerance ? [{ cell, most }] : []
  })
  return { candidates, short }
}
