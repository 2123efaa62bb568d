import type { Severity } from '../audit/schema.ts'
import { type Ground, grounds } from './ground.ts'

/** Which of two underlines that cross the same words: the second is painted a little lower, so that both are seen. */
export type Lane = 0 | 1

/** The name of a highlight in the page's registry. */
export function highlightName(severity: Severity, lane: Lane, ground: Ground): string {
  return `gouji-${severity}-${lane}${ground === 'light' ? '' : `-${ground}`}`
}

/** All of our names. */
export const highlightNames: readonly string[] = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
  ([0, 1] as const).flatMap((lane) => grounds.map((ground) => highlightName(severity, lane, ground))),
)

/** Set on the overlay's element by the sheet of highlight-style.ts: so the overlay knows that the browser has put it into the page. */
export const highlightSign = '--gouji-highlights'
