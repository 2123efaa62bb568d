import { columnOf } from '../checks/field.ts'
import { type SlipReason, slipOf } from './slips.ts'
import type { System, SystemCell } from './system.ts'

/** One cell of a repair. */
export interface Change {
  field: string
  from: number | null
  to: number
}

export type Reason = SlipReason | 'row-shifted' | 'cells-exchanged' | 'several'

/** A repair with what makes it likely. */
export interface Candidate {
  changes: readonly Change[]
  reason: Reason
  /** How many stated cells it changes. */
  size: number
  /** The less, the likelier. */
  cost: number
}

/**
 * A cell more is dearer than any slip. A move is one slip of the hand: dearer than the dearest single cell, cheaper than two cells. Filling a
 * blank besides is a stretch, the more so where the table writes its zeros as blanks.
 */
const costs = { cell: 10, shift: 15.5, exchange: 16, blank: 6, blankZero: 11 }

/** What repaired values change against the page, why, and how likely that is. `shifted`: the row that was moved to find them. */
export function candidateOf(system: System, values: readonly number[], shifted: string | null = null): Candidate {
  const changed = changedCells(system, values)
  const changes = changed.map(({ cell, to }) => ({ field: cell.field, from: cell.printed, to }))
  const size = changed.filter(({ cell }) => cell.printed !== null).length
  if (shifted !== null) {
    const besides = changed.filter(({ cell }) => cell.row !== shifted)
    return { changes, reason: 'row-shifted', size, cost: besides.reduce((sum, { cell }) => sum + weightOf(cell), costs.shift) }
  }
  if (isExchange(changed)) return { changes, reason: 'cells-exchanged', size, cost: costs.exchange }
  const slips = changed.map(({ cell, to }) => ({ cell, ...slipOf(cell.printed, to, cell.isTotal) }))
  const cost = slips.reduce((sum, { cell, cost }) => sum + cost + weightOf(cell), 0)
  return { changes, reason: reasonOf(slips), size, cost }
}

/** The likeliest first, without repetition: of two stories for the same changes the likelier. */
export function ranked(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>()
  return [...candidates]
    .sort((one, other) => one.cost - other.cost)
    .filter(({ changes }) => {
      const key = JSON.stringify(changes)
      return !seen.has(key) && seen.add(key)
    })
}

interface Changed {
  cell: SystemCell
  to: number
}

/**
 * The stated cells that change, and the blanks that must then hold a figure: those that hang together with them, and those that the rules
 * read as zero. A blank total follows from its parts and is no part of the repair, nor is any other blank elsewhere.
 */
function changedCells(system: System, values: readonly number[]): Changed[] {
  const indexes = system.cells.map((_, index) => index)
  const stated = indexes.filter((index) => isChanged(system, values, index))
  const filled = indexes.filter((index) => system.cells[index]?.stated === null && (values[index] ?? 0) > 0)
  const reached = new Set([...stated, ...filled.filter((index) => stated.length === 0 || system.cells[index]?.isBlankZero)])
  for (const index of reached) {
    const sums = new Set(system.sumsOf[index]?.map(({ sum }) => sum))
    for (const next of filled) if (system.sumsOf[next]?.some(({ sum }) => sums.has(sum))) reached.add(next)
  }
  return [...stated, ...filled.filter((index) => reached.has(index))].flatMap((index) => {
    const cell = system.cells[index]
    if (!cell || (cell.stated === null && cell.isTotal)) return []
    return [{ cell, to: values[index] ?? 0 }]
  })
}

function isChanged(system: System, values: readonly number[], index: number): boolean {
  const stated = system.cells[index]?.stated ?? null
  return stated !== null && stated !== values[index]
}

function isExchange(changed: readonly Changed[]): boolean {
  const [one, other] = changed
  if (changed.length !== 2 || !one || !other) return false
  const inLine = one.cell.row === other.cell.row || columnOf(one.cell.field) === columnOf(other.cell.field)
  return inLine && (one.cell.printed ?? 0) === other.to && (other.cell.printed ?? 0) === one.to
}

function weightOf({ printed, isBlankZero }: SystemCell): number {
  if (printed !== null) return costs.cell
  return isBlankZero ? costs.blankZero : costs.blank
}

function reasonOf(slips: readonly { cell: SystemCell; reason: SlipReason }[]): Reason {
  const stated = slips.filter(({ cell }) => cell.printed !== null)
  const [only, ...others] = stated.length > 0 ? stated : slips
  if (only === undefined) return 'several'
  if (others.length === 0) return only.reason
  return stated.every(({ cell }) => cell.isTotal) ? 'total-not-updated' : 'several'
}
