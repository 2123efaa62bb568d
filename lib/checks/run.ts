import type { Report } from './report.ts'
import type { Outcome, Rule } from './rule.ts'

/** A rule with what it said of the things it looked at. */
export interface Check {
  rule: Rule
  outcomes: readonly Outcome[]
}

/**
 * What every rule says of a report. Never throws: a rule that does has told nothing of this report, which is counted and said, and the
 * others go on.
 */
export function runRules(rules: readonly Rule[], report: Report): Check[] {
  return rules.map((rule) => {
    try {
      return { rule, outcomes: rule.check(report) }
    } catch (error) {
      console.warn(`gouji: ${rule.id} could not be checked`, error)
      return { rule, outcomes: [{ outcome: 'cannotTell' }] }
    }
  })
}
