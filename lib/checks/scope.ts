import type { Form } from '../forms/form.ts'
import type { Report } from './report.ts'
import type { Failure, Outcome } from './rule.ts'

/** Whether a form prescribes the six sections and their three tables: then its tables stand in sections. */
export function hasSixSections(form: Form): boolean {
  return form.tables.some(({ section }) => section !== null)
}

/** Whether the report must have the six sections: by the form of its tables or, without tables, by its year. */
export function owesSixSections(report: Report): boolean {
  if (report.tables.length > 0) return report.tables.some((filled) => hasSixSections(filled.form))
  return report.year !== null && report.year >= 2019
}

/** A failure that says that something is not there: it cannot be told where the report may go on out of sight. */
export function unlessReserved(report: Report, failure: Failure): Outcome {
  return report.reservations.length > 0 ? { outcome: 'cannotTell' } : failure
}
