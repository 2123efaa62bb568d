import type { AuditMeasures } from './pages.ts'
import type { Size } from './sizes.ts'

/** The aims, as README names them. */
export const bounds = {
  /** Bytes, gzipped: the gate, and all that a report page loads before the reader touches anything, which is gate and auditor. Tests hold both. */
  gate: 2000,
  report: 45_000,
  /** The gate's time on an ordinary page, in milliseconds above an empty script. */
  gateTime: 0.5,
  /** An audit takes so many times as long as touching every cell: the median of the pages. */
  audit: 8,
  /** axe-core's table rules take so many times as long as an audit. */
  axe: 10,
  /** Time per cell with 10⁵ cells by that with 10³. Tests hold it, with `noise`. */
  growth: 1.5,
  /** Marks come so many frames later than an empty overlay. */
  marks: 2,
  /** The share of a core on a page that never rests. */
  restless: 0.02,
} as const

/** A ratio may be so much worse in a test: machines are shared. It is a median of one run, in which what is compared takes turns. */
export const noise = 1.25

/**
 * What tests hold of the two ratios: the aims with room for a busy machine, on which the few pages of the test were seen at more than twice
 * what they are on a quiet one. There the medians of 28 reports are near the aims: README shows both.
 */
export const held = { audit: 20, axe: 5 } as const

/** Gate and auditor together. */
export function loadedOnReports(sizes: readonly Size[]): number {
  return sizes.filter(({ what }) => /^(?:gate|auditor)/.test(what)).reduce((sum, { gzipped }) => sum + gzipped, 0)
}

/** Time per cell with 10⁵ cells by that with 10³. */
export function growthOf({ growth }: Pick<AuditMeasures, 'growth'>): number {
  const perCell = growth.map(({ audit, cells }) => audit / cells)
  return (perCell.at(-1) ?? Number.NaN) / (perCell[0] ?? Number.NaN)
}
