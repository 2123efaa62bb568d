import { isReadWhole } from '../prose/claims.ts'
import type { Report } from './report.ts'
import type { Outcome, Rule } from './rule.ts'

/** A rule with what it said of the things it looked at. */
export interface Check {
  rule: Rule
  outcomes: readonly Outcome[]
}

/** What fails more often than this by one rule was not written by hand. What goes beyond is counted as not told: no reader looks through more marks. */
const mostFailures = 200

/**
 * What every rule says of a report. Never throws: a rule that does has told nothing of this report, which is counted and said, and the
 * others go on. Of a text that is too long, and of more failures than anybody would look at, the rest is not told, and is counted as such.
 */
export function runRules(rules: readonly Rule[], report: Report): Check[] {
  return rules.map((rule) => {
    try {
      return { rule, outcomes: withinBounds(rule, report) }
    } catch (error) {
      console.warn(`gouji: ${rule.id} could not be checked`, error)
      return { rule, outcomes: [{ outcome: 'cannotTell' }] }
    }
  })
}

function withinBounds(rule: Rule, report: Report): Outcome[] {
  let failures = 0
  const outcomes = rule.check(report).map((outcome): Outcome => {
    if (outcome.outcome === 'fails') failures += 1
    return failures > mostFailures && outcome.outcome === 'fails' ? { outcome: 'cannotTell' } : outcome
  })
  return rule.readsClaims && !isReadWhole(report.paragraphs) ? [...outcomes, { outcome: 'cannotTell' }] : outcomes
}
