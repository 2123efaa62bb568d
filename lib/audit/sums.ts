import { judgementsOf } from '../checks/identity.ts'
import type { FilledTable } from '../checks/report.ts'
import type { Identity } from '../forms/form.ts'
import type { Equation, Sum } from './schema.ts'

/** What the identities of a table say of each total that is stated in it, in the form's order. */
export function sumsOf(filled: FilledTable): Sum[] {
  return judgementsOf(filled).map(({ identity, judgement }) => {
    const { rule, subject: field } = identity
    const reading = filled.readings.get(field)
    if (judgement.outcome === 'holds') return { rule, field, outcome: 'holds', wants: reading?.state === 'number' ? reading.value : null }
    return { rule, field, outcome: judgement.outcome, wants: judgement.outcome === 'fails' ? wanted(identity, judgement.equation) : null }
  })
}

/** The figure at which the identity would hold, all others as they stand; null where a blank leaves it open. */
function wanted({ subject }: Identity, { left, right, difference }: Equation): number | null {
  const terms = [...left, ...right]
  if (terms.some(({ field, value }) => value === null && field !== subject)) return null
  const own = terms.find(({ field }) => field === subject)
  if (!own) return null
  const isLeft = left.includes(own)
  return (own.value ?? 0) + (isLeft ? -difference : difference) * own.sign
}
