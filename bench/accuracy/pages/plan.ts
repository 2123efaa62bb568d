import type { Figures } from '../../../tests/portal/figures.ts'
import type { MarkupName } from '../../../tests/portal/markup/index.ts'
import type { ReportPage, Site } from '../../../tests/portal/markup/report.ts'
import type { Traits } from '../../../tests/portal/markup/traits.ts'
import type { FormId } from '../../../tests/portal/prescribed.ts'
import type { Random } from '../../../tests/portal/random.ts'

/** A report on the form of 2019 or 2021 before it is printed. A fault changes it, and says what must be found for that beside the figures. */
export interface Plan {
  form: FormId
  year: number
  /** The year that the preface names as the period of the figures. */
  period: number
  site: Site
  agency: string
  /** ISO date */
  published: string
  markup: MarkupName
  traits: Traits
  /** As printed; a zero that is written as a blank becomes null only later. */
  figures: Figures
  /** Fields that the page has no cell for. */
  absent: string[]
  /** What is done to the sections of the report. */
  reshape: (report: ReportPage) => ReportPage
  text: 'right' | 'against-table' | 'breakdown' | 'percentage'
  otherTable: 'none' | 'right' | 'total' | 'part'
  /** The ids of findings that do not follow from the figures. */
  structural: string[]
}

/** One way in which a report can be wrong. Changes the plan; false where this plan cannot have the fault. */
export type Fault = (plan: Plan, random: Random) => boolean
