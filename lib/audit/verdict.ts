import type { Audit, Finding, PageKind, Verdict } from './schema.ts'

/** The verdict on a page, by the first that applies. "Cannot tell" is no part of it: it is counted in `checked`. */
export function verdictOf(kind: PageKind, findings: readonly Finding[], checked: Pick<Audit['checked'], 'told'>): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'inconsistent'
  if (kind !== 'report' || checked.told === 0) return 'not-assessable'
  return findings.some(({ severity }) => severity === 'warning') ? 'doubtful' : 'consistent'
}
