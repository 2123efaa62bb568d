import { rules } from '../checks/index.ts'
import type { Report } from '../checks/report.ts'
import type { Violation } from './repairs.ts'

/** The findings of a report as far as repairs need them, for tests. */
export function violationsOf(report: Report): Violation[] {
  return rules.flatMap((rule) =>
    rule
      .check(report)
      .filter((outcome) => outcome.outcome === 'fails')
      .map(({ subject }) => ({ id: `${rule.id}:${subject}`, rule: rule.id, subject })),
  )
}

/** Those of them that are violated identities. */
export function violatedIdentities(report: Report): Violation[] {
  const identities = new Set(report.tables.flatMap(({ form }) => form.identities.map(({ rule, subject }) => `${rule}:${subject}`)))
  return violationsOf(report).filter(({ id }) => identities.has(id))
}
