import type { Check } from '../checks/run.ts'
import type { FilledForm } from '../forms/fill.ts'
import { forms } from '../forms/index.ts'
import type { Audit, Tally } from './schema.ts'

/** The rules that check an identity of a form. */
const identityRules = new Set(forms.flatMap((form) => form.identities.map(({ rule }) => rule)))

/** What was looked at, so that "nothing found" means something. */
export function tally(checks: readonly Check[], filled: readonly FilledForm[]): Audit['checked'] {
  const rules: Record<string, Tally> = {}
  const claimRules = new Set(checks.flatMap(({ rule }) => (rule.readsClaims ? [rule.id] : [])))
  for (const { rule, outcomes } of checks) {
    if (outcomes.length === 0) continue
    const counts = { holds: 0, fails: 0, cannotTell: 0 }
    for (const { outcome } of outcomes) counts[outcome] += 1
    rules[rule.id] = counts
  }
  return {
    identities: lookedAt(rules, (id) => identityRules.has(id)),
    told: toldOf(rules),
    claims: lookedAt(rules, (id) => claimRules.has(id)),
    cells: filled.reduce((sum, { cells }) => sum + cells.size, 0),
    rules,
  }
}

/** How many things the rules of a kind looked at, whatever the outcome. */
function lookedAt(rules: Readonly<Record<string, Tally>>, isOfKind: (rule: string) => boolean): number {
  return Object.entries(rules).reduce(
    (sum, [id, { holds, fails, cannotTell }]) => (isOfKind(id) ? sum + holds + fails + cannotTell : sum),
    0,
  )
}

/** How many identities hold or fail, and so could be told. */
function toldOf(rules: Readonly<Record<string, Tally>>): number {
  return Object.entries(rules).reduce((sum, [id, { holds, fails }]) => (identityRules.has(id) ? sum + holds + fails : sum), 0)
}
