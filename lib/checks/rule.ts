import type { Equation, SectionId, Severity } from '../audit/schema.ts'
import type { Text } from '../language.ts'
import type { Quote } from '../prose/sentences.ts'
import type { PlainCell, Report } from './report.ts'

/** The three outcomes of a check. What could not be told is counted and said; it is never a pass. */
export type Outcome = { outcome: 'holds' } | { outcome: 'cannotTell' } | Failure

export interface Failure {
  outcome: 'fails'
  /** As the contract of the audit result names it: a field, a section's id, a row's, a block's; null for the whole report. */
  subject: string | null
  section: SectionId | null
  message: Text
  equation?: Equation
  /** The fields whose cells show it; the first is where the badge hangs. Empty where no cell does: what is missing has none. */
  fields: readonly string[]
  /** Cells of a table of no known form that show it; the first is where the badge hangs. */
  cells?: readonly PlainCell[]
  /** The words of the text that show it, as printed. */
  quotes?: readonly Quote[]
}

/**
 * One rule, one file: `lib/checks/rules/<id>.ts` exports the rule under its id in camel case, its `help`, and its `examples`. Only the
 * rule ships with the auditor: the other two are for readers and for tests.
 */
export interface Rule {
  id: string
  severity: Severity
  /** What it checks, in a few words. */
  name: Text
  /** The legal ground, one line. */
  basis: Text
  /** It checks what the text says: what it looked at is counted among the claims. */
  readsClaims?: true
  /** One outcome for each thing that was looked at. Pure: no document, no clock, no state. */
  check(report: Report): Outcome[]
}

/** What a rule's page of help says besides its name, its basis and its examples. */
export interface Help {
  /** What is compared with what, and where nothing is concluded. */
  checks: Text
  /** What a clerk, or a reader, does about a finding. */
  advice: Text
}

/** A report on which a rule fires with just these subjects; an empty list: on which it stays silent. */
export interface Example {
  /** In both languages for the first example of each kind, which the page of help shows. */
  title: string | Text
  report: Report
  fires: readonly (string | null)[]
}

/** All that the file of a rule holds. */
export interface RuleFile {
  rule: Rule
  help: Help
  examples: readonly Example[]
}
