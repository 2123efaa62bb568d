import { auditSchema } from '../../../lib/audit/schema.ts'
import { claimsOf, outcomeOf } from '../claims.ts'
import type { MutatedPage } from '../mutations/index.ts'
import type { FuzzedPage } from '../result.ts'
import { type Ruling, ruleByLooks, ruleByTruth, statedOn } from './errors.ts'
import { type Passage, passThrough } from './pass.ts'
import { viewOf } from './view.ts'

/** What came out of one mutated page. */
export type Judgement = Omit<FuzzedPage, 'index' | 'base' | 'mutations'>

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
