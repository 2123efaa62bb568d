import type { Audit, Finding, PageKind, Verdict } from './schema.ts'
import { identitiesTold } from './tally.ts'

/** The verdict on a page, by the first that applies. "Cannot tell" is no part of it: it is counted in `checked`. */
export function verdictOf(kind: PageKind, findings: readonly Finding[], checked: Audit['checked']): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'inconsistent'
  if (kind !== 'report' || identitiesTold(checked) === 0) return 'not-assessable'
  return findings.some(({ severity }) => severity === 'warning') ? 'doubtful' : 'consistent'
}
