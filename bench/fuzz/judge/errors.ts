import type { Finding } from '../../../lib/audit/schema.ts'
import type { Base } from '../bases/base.ts'
import { type Claim, claimsOf, fieldsIn, outcomeOf, type Stated } from '../claims.ts'
import type { Mutant } from '../mutations/mutant.ts'
import { plainWords } from './places.ts'
import type { View } from './view.ts'

/** What the judge makes of an error finding: right, wrong (with why), or not to be told by him. */
export type Ruling = 'right' | 'doubtful' | { wrong: string }

/** A finding by its id, that of a second table of one form by that of the first. */
const claimId = ({ id }: Pick<Finding, 'id'>): string => id.replace(/~\d+$/, '')

/** Judges an error on a page of which all is known. */
export function ruleByTruth({ base, changed, missing }: Mutant, finding: Pick<Finding, 'id' | 'rule'>): Ruling {
  const id = claimId(finding)
  if (finding.rule.startsWith('missing-'))
    return missing.includes(id) || missing.includes(`${finding.rule}:*`) ? 'right' : { wrong: 'nothing is missing' }
  const { claims, isTotal } = claimsOf(base.form)
  const claim = claims.get(id)
  if (!claim) return { wrong: 'the page has no such form' }
  const outcome = outcomeOf(claim, (field) => statedOn(base, changed, field), isTotal)
  return outcome === 'holds' ? { wrong: 'its figures reconcile' } : 'right'
}

/** What a page says that all is known of. */
export function statedOn(base: Base, changed: ReadonlyMap<string, Stated>, field: string): Stated {
  const known = changed.has(field) ? changed : base.values
  return known.has(field) ? (known.get(field) ?? null) : 'absent'
}

/** Judges an error by what the page looks like, cell by cell. `elementOf` is where the product says that a field stands. */
export function ruleByLooks(
  base: Base,
  view: View,
  form: string | null,
  finding: Finding,
  elementOf: (field: string) => Element | null,
): Ruling {
  if (finding.rule.startsWith('missing-')) return ruleOnMissing(base, view, finding.rule, claimId(finding).slice(finding.rule.length + 1))
  const { claims, isTotal } = claimsOf(form)
  const claim = claims.get(claimId(finding))
  if (!claim || form !== base.form || claimId(finding) !== finding.id) return 'doubtful'
  const cells = fieldsIn(claim).flatMap((field) => {
    const cell = elementOf(field)
    return cell ? [{ field, cell }] : []
  })
  // Where every figure is taken from the cell that was made for it, its place needs no second look.
  const isOwn = cells.every(({ field, cell }) => cell.getAttribute('data-field') === field)
  const misplaced = isOwn ? undefined : cells.find(({ field, cell }) => view.fieldsAt(cell)?.has(field) === false)
  if (misplaced) return { wrong: `${misplaced.field} does not stand there` }
  const misread = cells.find(({ field, cell }) => isMisread(finding, field, view.stated(cell)))
  if (misread) return { wrong: `${misread.field} says something else` }
  if ((!isOwn && cells.some(({ cell }) => view.fieldsAt(cell) === null)) || saysTwoThings(claim, view)) return 'doubtful'
  const stated = (field: string): Stated => {
    const cell = elementOf(field)
    return cell ? view.stated(cell) : 'absent'
  }
  const outcome = outcomeOf(claim, stated, isTotal, zerosWritten(claim, view))
  if (outcome === 'unknown') return 'doubtful'
  return outcome === 'fails' ? 'right' : { wrong: 'as printed, its figures reconcile' }
}

function isMisread({ equation }: Finding, field: string, stated: Stated): boolean {
  const term = [...(equation?.left ?? []), ...(equation?.right ?? [])].find((one) => one.field === field)
  return term !== undefined && term.value !== null && typeof stated === 'number' && term.value !== stated
}

/** A field stands on the page twice, and not with the same figure. */
function saysTwoThings(claim: Claim, view: View): boolean {
  return fieldsIn(claim).some((field) => new Set(view.marked.get(field)?.map(view.stated)).size > 1)
}

function zerosWritten(claim: Claim, view: View): boolean {
  return claim.kind === 'sum' && claim.table.some((field) => view.marked.get(field)?.some((cell) => view.stated(cell) === 0))
}

/** Wrong where what is said to be missing stands there as it stood, right where nothing of it is there any more. */
function ruleOnMissing(base: Base, view: View, rule: string, subject: string): Ruling {
  if (base.missing.includes(`${rule}:${subject}`)) return 'right'
  if (rule === 'missing-section') return ruleOnSection(base, view, subject)
  const own = [...base.values.keys()].filter((field) => isPartOf(field, rule, subject, base))
  const standing = own.filter((field) => view.marked.get(field)?.some(view.isInPlace))
  const present = own.filter((field) => view.marked.has(field))
  if (present.length === 0) return 'right'
  const enough = rule === 'missing-table' ? Math.ceil(own.length * 0.9) : own.length
  return standing.length >= enough ? { wrong: 'it stands there' } : 'doubtful'
}

function isPartOf(field: string, rule: string, subject: string, base: Base): boolean {
  if (rule === 'missing-row') return field.startsWith(`${subject}.`)
  if (rule === 'missing-column') return field === subject || field.endsWith(`.${subject}`)
  const { claims } = claimsOf(base.form)
  const tables = [...claims.values()].flatMap((claim) => (claim.kind === 'sum' ? [claim.table] : []))
  const of = (first: string) => tables.find((table) => table.includes(first)) ?? []
  if (subject === 'requests') return of('received.total').includes(field)
  if (subject === 'review') return of('reconsideration.total').includes(field)
  return !of('received.total').includes(field) && !of('reconsideration.total').includes(field)
}

function ruleOnSection(base: Base, view: View, id: string): Ruling {
  const heading = plainWords(base.headings.get(id) ?? '')
  if (heading === '' || !view.words.includes(heading)) return 'right'
  return 'doubtful'
}
