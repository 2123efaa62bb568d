import type { Failure, Outcome, Rule } from '../checks/rule.ts'
import type { Check } from '../checks/run.ts'
import type { Language } from '../language.ts'
import type { ReadReport } from './reading.ts'
import type { Evidence, Finding } from './schema.ts'
import { sectionIds } from './section-ids.ts'

/** The failures of all checks as findings in the user's language: what concerns the whole report first, then by section. */
export function findingsOf(checks: readonly Check[], report: ReadReport, language: Language): Finding[] {
  const failures = checks.flatMap(({ rule, outcomes }) => outcomes.filter(isFailure).map((failure) => ({ rule, failure })))
  const order = ['', ...sectionIds]
  failures.sort((a, b) => order.indexOf(a.failure.section ?? '') - order.indexOf(b.failure.section ?? ''))
  const seen = new Map<string, number>()
  return failures.map(({ rule, failure }) => {
    const name = failure.subject === null ? rule.id : `${rule.id}:${failure.subject}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return finding(rule, failure, count === 1 ? name : `${name}~${count}`, report, language)
  })
}

function isFailure(outcome: Outcome): outcome is Failure {
  return outcome.outcome === 'fails'
}

function finding(rule: Rule, failure: Failure, id: string, report: ReadReport, language: Language): Finding {
  return {
    id,
    rule: rule.id,
    severity: rule.severity,
    subject: failure.subject,
    section: failure.section,
    message: failure.message[language],
    basis: rule.basis[language],
    ...(failure.equation ? { equation: failure.equation } : {}),
    evidence: evidenceFor(failure, report),
    repairs: [],
  }
}

/** The words and the cells that show it; where no cell does, the heading of the section that it is about. */
function evidenceFor(failure: Failure, { tables, sections }: ReadReport): Evidence[] {
  const cells = failure.fields.flatMap((field): Evidence[] => {
    const place = tables.find(({ cells }) => cells.has(field))?.cells.get(field)
    return place ? [{ kind: 'cell', ...place, field }] : []
  })
  cells.push(...(failure.cells ?? []).map((cell): Evidence => ({ kind: 'cell', ...cell, field: '' })))
  const heading = sections.find(({ id }) => id === failure.section)?.heading
  const quotes = (failure.quotes ?? []).map((quote): Evidence => ({ kind: 'text', ...quote }))
  if (quotes.length > 0) return [...quotes, ...cells]
  return cells.length > 0 || heading === undefined ? cells : [{ kind: 'text', section: failure.section, quote: heading }]
}
