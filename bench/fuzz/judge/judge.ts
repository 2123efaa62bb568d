import { auditSchema } from '../../../lib/audit/schema.ts'
import { claimsOf, outcomeOf } from '../claims.ts'
import type { MutatedPage } from '../mutations/index.ts'
import { type Ruling, ruleByLooks, ruleByTruth, statedOn } from './errors.ts'
import { type Passage, passThrough } from './pass.ts'
import { viewOf } from './view.ts'

/** What came out of one mutated page. */
export interface Judgement {
  /** All that must not be: a throw, a long time, an error that nothing supports. Empty where all is well. */
  wrong: readonly string[]
  /** The ids of the error findings, by what the judge made of them. */
  errors: { right: readonly string[]; doubtful: readonly string[]; wrong: readonly string[] }
  /** Whether the effect of the mutations is known. */
  isKnown: boolean
  /** Whether the product took the page for a report. */
  isReport: boolean
  /** On a page of which all is known: identities that its figures break, and those among them that were found. */
  broken: number
  found: number
  /** Milliseconds from the bytes to the findings with their repairs. */
  time: number
}

/** No page may take longer, in milliseconds. */
export const longestTime = 1000

/** Sends a page through the product and judges what comes out. */
export function judge({ mutant, bytes }: MutatedPage): Judgement {
  const passage = passThrough(bytes)
  const errors = passage.page?.audit.findings.filter(({ severity }) => severity === 'error') ?? []
  const rulings = errors.map((finding) => ({ id: finding.id, ruling: rule(mutant, passage, finding) }))
  const idsOf = (wanted: Ruling) => rulings.filter(({ ruling }) => ruling === wanted).map(({ id }) => id)
  const unsupported = rulings.flatMap(({ id, ruling }) => (typeof ruling === 'object' ? [{ id, why: ruling.wrong }] : []))
  const schema = passage.page ? auditSchema.safeParse(passage.page.audit) : { success: true as const }
  const broken = mutant.isKnown ? brokenClaims(mutant) : []
  return {
    wrong: [
      ...passage.thrown.map((message) => `threw: ${message}`),
      ...(passage.time > longestTime ? [`took ${Math.round(passage.time)} ms`] : []),
      ...(schema.success ? [] : ['the audit is not as its schema says']),
      ...unsupported.map(({ id, why }) => `${id}: ${why}`),
    ],
    errors: { right: idsOf('right'), doubtful: idsOf('doubtful'), wrong: unsupported.map(({ id }) => id) },
    isKnown: mutant.isKnown,
    isReport: passage.page?.audit.report != null,
    broken: broken.length,
    found: broken.filter((id) => errors.some((error) => error.id === id)).length,
    time: passage.time,
  }
}

function rule(mutant: MutatedPage['mutant'], { page }: Passage, finding: Parameters<typeof ruleByLooks>[3]): Ruling {
  if (mutant.isKnown) return ruleByTruth(mutant, finding)
  if (!page) return 'doubtful'
  return ruleByLooks(mutant.base, viewOf(mutant.base, page.document), page.audit.report?.form ?? null, finding, page.elementOf)
}

function brokenClaims({ base, changed }: MutatedPage['mutant']): string[] {
  const { claims, isTotal } = claimsOf(base.form)
  if (base.values.size === 0) return []
  return [...claims].flatMap(([id, claim]) =>
    outcomeOf(claim, (field) => statedOn(base, changed, field), isTotal) === 'fails' ? [id] : [],
  )
}
