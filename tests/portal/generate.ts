import { agenciesOf, sites } from './agencies.ts'
import { proactiveFaults, sharedFaults } from './faults.ts'
import { consistentFigures, type Figures } from './figures.ts'
import { sectionIds, someHeading } from './headings.ts'
import { expectedErrors } from './identities.ts'
import { onOneSheet } from './markup/combined.ts'
import { type MarkupName, markupNames, markups } from './markup/index.ts'
import type { ReportPage } from './markup/report.ts'
import { randomTraits, type Traits } from './markup/traits.ts'
import { type FormId, fieldsOfTable, requestRows, tableIds } from './prescribed.ts'
import { paragraphsFor, prefaceOf } from './prose.ts'
import { type Random, randomSource } from './random.ts'

/** A random report page and what is true about it. */
export interface GeneratedPage {
  seed: number
  html: string
  markup: MarkupName
  form: FormId
  year: number
  agency: string
  /** ISO date */
  published: string
  traits: Traits
  /** Names of the faults that were put in. */
  faults: readonly string[]
  truth: {
    /** Every field of the form as printed; null for a blank, a zero written as a blank included. */
    fields: Record<string, number | null>
    /** The ids (`rule:subject`) of the error findings, sorted by code unit. */
    errors: readonly string[]
  }
}

/** What a test may settle itself instead of leaving it to chance. */
export interface GeneratorChoices {
  markup?: MarkupName
  traits?: Partial<Traits>
}

/** The random report page of a seed; the same for the same seed and choices. */
export function generatePage(seed: number, choices: GeneratorChoices = {}): GeneratedPage {
  const random = randomSource(seed)
  const form = random.pick(['disclosure-2019', 'disclosure-2021'] as const)
  const year = form === 'disclosure-2019' ? random.integer(2019, 2020) : random.integer(2021, 2025)
  const site = random.pick(sites)
  const agency = random.pick(agenciesOf.get(site) ?? [])
  const markup = choices.markup ?? random.pick(markupNames)
  const chosen = { ...randomTraits(random, form), ...choices.traits }
  const traits = markup === 'combined' ? onOneSheet(chosen) : chosen
  const whole = consistentFigures(random, form, random.pick(['none', 'little', 'little', 'some', 'busy'] as const))
  const { figures, faults } = withFaults(whole, random)
  leaveBlank(figures, traits, faults.length > 0, random)
  const published = `${year + 1}-01-${random.integer(10, 31)}`
  const report = randomReport(random, { site, agency, year, published, figures, traits })
  const truth = { fields: figures.values, errors: expectedErrors(figures) }
  return { seed, html: markups[markup].report(report), markup, form, year, agency, published: report.published, traits, faults, truth }
}

/** What a random report is to say; all else about it is left to chance. */
export type ReportGiven = Pick<ReportPage, 'site' | 'agency' | 'year' | 'published' | 'figures' | 'traits'>

/** A report with random headings, title and paragraphs round the given figures. */
export function randomReport(random: Random, given: ReportGiven): ReportPage {
  const { agency, year } = given
  const headings = sectionIds.map((id) => ({ id, heading: someHeading(id, random) }))
  const titles = [`${year}年政府信息公开工作年度报告`, `${year}年度政府信息公开工作年度报告`, `${year}年政府信息公开年度报告`]
  return {
    ...given,
    title: `${agency}${random.pick(titles)}`,
    preface: prefaceOf(
      agency,
      year,
      headings.map(({ heading }) => heading),
    ),
    sections: headings.map((section) => ({ ...section, paragraphs: paragraphsFor(section.id, agency, year, random) })),
  }
}

/** Figures with no fault in two of three reports, else with one to three. */
function withFaults(whole: Figures, random: Random): { figures: Figures; faults: string[] } {
  const figures = { ...whole, values: { ...whole.values } }
  const known = { ...sharedFaults, ...proactiveFaults[figures.form] }
  const number = random.chance(0.35) ? random.integer(1, 3) : 0
  const faults = Array.from({ length: number }, () => random.pick(Object.keys(known)))
  for (const fault of faults) known[fault]?.(figures, random)
  return { figures, faults }
}

/** Takes out the figures that the page leaves blank as a habit. Changes `figures`, and `traits.zeros` where a table cannot do so. */
function leaveBlank(figures: Figures, traits: Traits, faulty: boolean, random: Random): void {
  const { form, values } = figures
  for (const table of tableIds) {
    if (traits.zeros[table] !== 'blank') continue
    const fields = fieldsOfTable(form, table)
    // A table without a single figure says nothing, and a stock that rests on a blank cannot be told.
    if (fields.every((field) => !values[field]) || (faulty && table === 'proactive')) traits.zeros = { ...traits.zeros, [table]: '0' }
    else for (const field of fields) if (values[field] === 0) values[field] = null
  }
  if (faulty) return
  const habit = random.integer(0, 19)
  const rows = requestRows(form)
  if (habit === 0) for (const field of fieldsOfTable(form, 'requests')) if (!field.endsWith('.total')) values[field] = null
  if (habit === 1) for (const { id, groups } of rows) if (groups.length > 0 && id !== 'concluded') values[`${id}.total`] = null
}
