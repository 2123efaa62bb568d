import type { Repair } from '../audit/schema.ts'
import type { FilledTable, Report } from '../checks/report.ts'
import { findRepairs, type Violation } from './repairs.ts'

/** The repairs of so many reports are kept in mind. */
const most = 16
/** In characters: the figures of no report take up more, but a page may write anything into a cell. */
const longest = 100_000

/**
 * Remembers the repairs of the last few reports: a page that never rests is audited again and again, and what its figures and its findings were
 * before they mostly still are.
 */
export interface RepairMemory {
  /** What was found before for the same figures and findings; null where they are new. */
  recall(report: Report, findings: readonly Violation[]): ReadonlyMap<string, Repair[]> | null
  /** Seeks the repairs (findRepairs), which takes a while. */
  find(report: Report, findings: readonly Violation[]): ReadonlyMap<string, Repair[]>
}

/** A memory in which nothing is yet. */
export function createRepairMemory(): RepairMemory {
  const known = new Map<string, ReadonlyMap<string, Repair[]>>()
  return {
    recall: (report, findings) => known.get(keyOf(report, findings)) ?? null,
    find(report, findings) {
      const repairs = findRepairs(report, findings)
      const key = keyOf(report, findings)
      if (key.length <= longest) known.set(key, repairs)
      // The oldest stands first.
      for (const old of known.keys()) if (known.size > most) known.delete(old)
      return repairs
    },
  }
}

/** All that repairs depend on, as text. */
function keyOf({ tables }: Report, findings: readonly Violation[]): string {
  return JSON.stringify([tables.map(asPlain), findings.map(({ id, rule, subject }) => [id, rule, subject])])
}

function asPlain({ form, table, readings }: FilledTable): unknown {
  return [form.id, table.id, [...readings]]
}
