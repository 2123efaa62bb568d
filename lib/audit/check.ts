import { rules } from '../checks/index.ts'
import { runRules } from '../checks/run.ts'
import type { Language } from '../language.ts'
import { findRepairs } from '../repair/repairs.ts'
import { reportFacts } from './facts.ts'
import { findingsOf } from './findings.ts'
import type { PageReading, ReadReport } from './reading.ts'
import type { Audit, Repair } from './schema.ts'
import { tally } from './tally.ts'
import { verdictOf } from './verdict.ts'

/**
 * Checks what was read of a page: the half of an audit that needs no document. Never throws. Its findings have no repairs yet, so that
 * marks need not wait for them: see `explain`.
 */
export function checkReading({ page, report, timings }: PageReading, language: Language): Audit {
  const started = performance.now()
  const checks = report ? runRules(rules, report) : []
  const findings = report ? findingsOf(checks, report, language) : []
  const checked = tally(checks, report?.tables ?? [])
  return {
    schema: 'gouji-audit/1',
    page,
    report: report && reportFacts(report, language),
    findings,
    verdict: verdictOf(page.kind, findings, checked),
    checked,
    timings: { detect: round(timings.detect), read: round(timings.read), check: round(performance.now() - started) },
  }
}

/** The same audit with the repairs of its findings: the smallest changes that explain what does not add up. */
export function explain(audit: Audit, report: ReadReport): Audit {
  return explainedBy(audit, findRepairs(report, audit.findings))
}

/** The same with repairs that are known, by the finding's id. */
export function explainedBy(audit: Audit, repairs: ReadonlyMap<string, Repair[]>): Audit {
  return { ...audit, findings: audit.findings.map((finding) => ({ ...finding, repairs: repairs.get(finding.id) ?? [] })) }
}

/** Milliseconds with two decimals. */
function round(time: number): number {
  return Math.round(time * 100) / 100
}
