import type { Outcome, Rule } from '../checks/rule.ts'
import type { FilledForm } from '../forms/fill.ts'
import { forms } from '../forms/index.ts'
import type { Audit, Tally } from './schema.ts'

/** A rule with what it said of the things it looked at. */
export interface Check {
  rule: Rule
  outcomes: readonly Outcome[]
}

/** The rules that check an identity of a form. */
const identityRules = new Set(forms.flatMap((form) => form.identities.map(({ rule }) => rule)))

/** What was looked at, so that "nothing found" means something. */
export function tally(checks: readonly Check[], filled: readonly FilledForm[]): Audit['checked'] {
  const rules: Record<string, Tally> = {}
  for (const { rule, outcomes } of checks) {
    if (outcomes.length === 0) continue
    const count = (wanted: Outcome['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted).length
    rules[rule.id] = { holds: count('holds'), fails: count('fails'), cannotTell: count('cannotTell') }
  }
  const identities = Object.entries(rules).filter(([id]) => identityRules.has(id))
  return {
    identities: identities.reduce((sum, [, { holds, fails, cannotTell }]) => sum + holds + fails + cannotTell, 0),
    claims: 0,
    cells: filled.reduce((sum, { cells }) => sum + cells.size, 0),
    rules,
  }
}

/** How many identities hold or fail, and so could be told. */
export function identitiesTold(checked: Audit['checked']): number {
  return Object.entries(checked.rules).reduce((sum, [id, { holds, fails }]) => (identityRules.has(id) ? sum + holds + fails : sum), 0)
}
