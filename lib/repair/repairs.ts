import type { Repair } from '../audit/schema.ts'
import { writesZerosAsBlanks } from '../checks/identity.ts'
import type { FilledTable, Report } from '../checks/report.ts'
import type { Identity } from '../forms/form.ts'
import { minimalRepairs } from './minimal.ts'
import { shiftedRows } from './moves.ts'
import { type Candidate, candidateOf, ranked } from './rank.ts'
import { type System, systemsOf } from './system.ts'

/** A finding as far as repairs need it. */
export interface Violation {
  id: string
  rule: string
  subject: string | null
}

/** The most repairs that a finding has. */
const most = 3
/** The most work for one search: some tens of milliseconds, which only tables with many blanks and many faults need. */
const effort = 8_000_000
/** How much less likely than the first a further repair may be. */
const margin = 5

/**
 * The likeliest repairs of the violated identities of a report, by the finding's id: each lets all identities of its table hold that
 * hang together, leaves all other cells as they are, and puts counts only. Findings that nothing small explains are not among them.
 */
export function findRepairs(report: Report, findings: readonly Violation[]): Map<string, Repair[]> {
  const repairs = report.tables.flatMap((filled) => repairsOf(filled, findings))
  const ids = new Set(repairs.flatMap(({ resolves }) => resolves))
  return new Map([...ids].map((id) => [id, repairs.filter(({ resolves }) => resolves.includes(id)).slice(0, most)]))
}

function repairsOf(filled: FilledTable, findings: readonly Violation[]): Repair[] {
  const isViolated = ({ rule, subject }: Identity) => findings.some((finding) => finding.rule === rule && finding.subject === subject)
  // Most tables are in order, and to split one into systems takes longer than to see it.
  if (!filled.form.identities.some(isViolated)) return []
  const asRead = writesZerosAsBlanks(filled) ? systemsOf(filled, 'as read', isViolated) : []
  return systemsOf(filled, 'free', isViolated).flatMap((system, index) => {
    const violated = findings.filter(({ rule, subject }) => system.sums.some((sum) => sum.rule === rule && sum.subject === subject))
    const free = explanations(system, filled)
    const read = asRead[index] ? explanations(asRead[index], filled) : none
    return likeliest([...free.candidates, ...read.candidates], free.size).map(({ changes, reason }) => ({
      changes: [...changes],
      reason,
      resolves: [...violated.map(({ id }) => id), ...countsMended(changes, findings)],
    }))
  })
}

interface Explanations {
  candidates: readonly Candidate[]
  /** Of the smallest of them; null where none is known. */
  size: number | null
}

const none: Explanations = { candidates: [], size: null }

function explanations(system: System, { table }: FilledTable): Explanations {
  const minimal = minimalRepairs(system, { left: effort })
  const shifts = shiftedRows(system, table, { left: effort })
  const candidates = [
    ...(minimal?.repairs ?? []).map((values) => candidateOf(system, values)),
    ...shifts.map(({ row, values }) => candidateOf(system, values, row)),
  ]
  return { candidates: candidates.filter(({ changes }) => changes.length > 0), size: minimal?.size ?? null }
}

/** The likeliest, one of the smallest among them. */
function likeliest(candidates: readonly Candidate[], size: number | null): Candidate[] {
  const all = ranked(candidates)
  const first = all.filter(({ cost }) => cost <= (all[0]?.cost ?? 0) + margin).slice(0, most)
  const smallest = all.find((candidate) => candidate.size === size)
  return smallest === undefined || first.includes(smallest) ? first : [...first.slice(0, most - 1), smallest]
}

/** Findings on figures that were no counts and that the changes replace. */
function countsMended(changes: Candidate['changes'], findings: readonly Violation[]): string[] {
  return findings
    .filter(({ rule, subject }) => rule === 'not-a-count' && changes.some(({ field }) => field === subject))
    .map(({ id }) => id)
}
