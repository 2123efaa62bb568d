import type { Check } from '../checks/run.ts'
import type { FilledForm } from '../forms/fill.ts'
import { forms } from '../forms/index.ts'
import type { Audit, Tally } from './schema.ts'

/** The rules that check an identity of a form. */
const identityRules = new Set(forms.flatMap((form) => form.identities.map(({ rule }) => rule)))

/** What was looked at, so that "nothing found" means something. */
export function tally(checks: readonly Check[], filled: readonly FilledForm[]): Audit['checked'] {
  const checked = { identities: 0, told: 0, claims: 0, cells: filled.reduce((sum, { cells }) => sum + cells.size, 0) }
  const rules: Record<string, Tally> = {}
  for (const { rule, outcomes } of checks) {
    if (outcomes.length === 0) continue
    const counts = { holds: 0, fails: 0, cannotTell: 0 }
    for (const { outcome } of outcomes) counts[outcome] += 1
    rules[rule.id] = counts
    if (rule.readsClaims) checked.claims += outcomes.length
    if (!identityRules.has(rule.id)) continue
    checked.identities += outcomes.length
    checked.told += counts.holds + counts.fails
  }
  return { ...checked, rules }
}
