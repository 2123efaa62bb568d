import type { Repair } from '../audit/schema.ts'
import type { FilledTable, Report } from '../checks/report.ts'
import { type Bounds, type Remembered, rememberedBy } from '../tables/remembered.ts'
import { findRepairs, type Violation } from './repairs.ts'

/** The figures of no report take up more text, but a page may write anything into a cell. */
const bounds: Bounds = { longest: 100_000, mostKept: 16 }

/** What repairs are sought for. */
export interface Sought {
  report: Report
  findings: readonly Violation[]
}

/**
 * The search for repairs (findRepairs), which remembers those of a few reports: a page that never rests is audited again and again, and what its
 * figures and its findings were before they mostly still are.
 */
export function rememberRepairs(): Remembered<Sought, ReadonlyMap<string, Repair[]>> {
  return rememberedBy(textOf, ({ report, findings }) => findRepairs(report, findings), bounds)
}

/** All that repairs depend on. */
function textOf({ report, findings }: Sought): string {
  return JSON.stringify([report.tables.map(asPlain), findings.map(({ id, rule, subject }) => [id, rule, subject])])
}

function asPlain({ form, table, readings }: FilledTable): unknown {
  return [form.id, table.id, [...readings]]
}
