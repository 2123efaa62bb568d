import type { MarkupName } from '../../../tests/portal/markup/index.ts'
import type { FormId as DisclosureForm } from '../../../tests/portal/prescribed.ts'

export type FormId = DisclosureForm | 'disclosure-2014' | 'website-annual'

export const formIds: readonly FormId[] = ['disclosure-2014', 'disclosure-2019', 'disclosure-2021', 'website-annual']

/** A random page with everything that an audit of it must say, known without the code under test. */
export interface LabelledPage {
  /** The kind of fault that was put in, or `clean`. */
  kind: string
  form: FormId
  markup: MarkupName
  html: string
  /** The ids of all findings, of whatever severity, sorted by code unit. */
  findings: readonly string[]
  /** What each field of the form says, as printed. */
  fields: Readonly<Record<string, number | null>>
  /** For faults in figures that a repair should name; null for all other pages. */
  slip: Slip | null
}

/** Where figures were changed. */
export interface Slip {
  /** The changes that lead back to the truth. */
  changes: readonly { field: string; to: number }[]
  /** Whether the figures leave one explanation and no other: one smallest set of cells, or one row to move. */
  isDetermined: boolean
}
