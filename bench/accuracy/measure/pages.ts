import { rules } from '../../../lib/checks/index.ts'
import { faultKinds, pageAt } from '../pages/series.ts'
import { type AuditedPage, auditLabelled } from './audited.ts'
import { compare, type Tally, together } from './tally.ts'

/** What came out of a series of pages. */
export interface PageMeasures {
  pages: readonly AuditedPage[]
  /** By the rule's id, in the order of the rules; without rules that had nothing to find and found nothing. */
  rules: ReadonlyMap<string, Tally>
  /** How many pages each kind of fault has. */
  kinds: ReadonlyMap<string, number>
}

/** Audits pages 0 to `count` − 1 of a seed. */
export function measurePages(seed: number, count: number): PageMeasures {
  const pages = Array.from({ length: count }, (_, index) => auditLabelled(pageAt(seed, index), index))
  const tallies = pages.flatMap((audited) => [...talliesOf(audited)])
  const ids = [...new Set([...rules.map(({ id }) => id), ...tallies.map(([rule]) => rule)])]
  const byRule = ids.map((id) => [id, together(tallies.filter(([rule]) => rule === id).map(([, tally]) => tally))] as const)
  const kinds = faultKinds.map((kind) => [kind, pages.filter(({ page }) => page.kind === kind).length] as const)
  return {
    pages,
    rules: new Map(byRule.filter(([, { expected, found }]) => expected + found > 0)),
    kinds: new Map(kinds),
  }
}

const ruleOf = (id: string): string => id.replace(/[:~].*/, '')

/** A page's tallies by rule; what is missed or false is named with the page. */
export function talliesOf({ index, page, findings }: AuditedPage): Map<string, Tally> {
  const found = findings.map(({ id }) => id)
  const ids = [...new Set([...page.findings, ...found].map(ruleOf))]
  const of = (rule: string, all: readonly string[]): string[] =>
    all.filter((id) => ruleOf(id) === rule).map((id) => `page ${index} (${page.kind}): ${id}`)
  return new Map(ids.map((rule) => [rule, compare(of(rule, page.findings), of(rule, found))]))
}
