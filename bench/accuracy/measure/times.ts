import type { AuditedPage } from './audited.ts'

/** How long the search for repairs took on the pages that had something to repair, in milliseconds. */
export interface Times {
  pages: number
  median: number
  /** 95 of 100 took no longer. */
  percentile95: number
}

/** The times of the pages; zeros where no page had anything to repair. */
export function repairTimes(pages: readonly AuditedPage[]): Times {
  const times = pages.flatMap(({ repairTime }) => repairTime ?? []).sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? 0
  return { pages: times.length, median: at(0.5), percentile95: at(0.95) }
}
