import { consistentFigures, type Figures } from '../../../tests/portal/figures.ts'
import { randomReport } from '../../../tests/portal/generate.ts'
import { expectedBlankCells, expectedErrors } from '../../../tests/portal/identities.ts'
import { onOneSheet } from '../../../tests/portal/markup/combined.ts'
import { markupNames, markups } from '../../../tests/portal/markup/index.ts'
import { randomTraits } from '../../../tests/portal/markup/traits.ts'
import { type FormId, fieldsOfTable, tableIds } from '../../../tests/portal/prescribed.ts'
import { prefaceOf } from '../../../tests/portal/prose.ts'
import type { Random } from '../../../tests/portal/random.ts'
import type { Repairable } from '../faults/index.ts'
import { someAgency, someDayInTime } from './agencies.ts'
import { articlesInOtherWords } from './articles.ts'
import { withOtherTable } from './other-table.ts'
import type { LabelledPage } from './page.ts'
import type { Plan } from './plan.ts'
import { shiftsThatMend } from './shift.ts'
import { slipOf } from './slip.ts'
import { withSentences } from './text.ts'

const shiftedRow: Repairable = 'shifted row'

/** A plan in which all is right. */
export function cleanPlan(random: Random, form: FormId): Plan {
  const kind = random.pick(['department', 'department', 'department', 'government', 'zone'] as const)
  const year = form === 'disclosure-2019' ? random.integer(2019, 2020) : random.integer(2021, 2025)
  const markup = random.pick(markupNames)
  const traits = { ...randomTraits(random, form), articles: articlesInOtherWords(form, random) }
  return {
    form,
    year,
    period: year,
    ...someAgency(random, kind),
    published: someDayInTime(random, kind, year),
    markup,
    traits: markup === 'combined' ? onOneSheet(traits) : traits,
    figures: consistentFigures(random, form, random.pick(['none', 'little', 'little', 'some', 'busy'] as const)),
    absent: [],
    reshape: (report) => report,
    text: 'right',
    otherTable: random.chance(0.3) ? 'right' : 'none',
    structural: [],
  }
}

/** The page of a plan with its label. `truth` are the figures before a fault, where a repair is to lead back to them. */
export function printPlan(plan: Plan, kind: string, random: Random, truth: Figures | null): LabelledPage {
  const figures = writtenFigures(plan)
  const report = randomReport(random, { ...plan, figures })
  const headings = report.sections.map(({ heading }) => heading)
  const shaped = plan.reshape({ ...report, preface: prefaceOf(plan.agency, plan.period, headings) })
  const text = withSentences(shaped, plan, random)
  const tables = withOtherTable(text.report, plan.otherTable, random)
  return {
    kind,
    form: plan.form,
    markup: plan.markup,
    html: markups[plan.markup].report(tables.report),
    findings: tellable(plan, [
      ...expectedErrors(figures, plan.absent),
      ...expectedBlankCells(figures, plan.absent),
      ...plan.structural,
      ...text.findings,
      ...tables.findings,
    ]).sort(),
    fields: figures.values,
    slip: truth && slipOf(truth, plan.figures, kind === shiftedRow ? shiftsThatMend : undefined),
  }
}

const saysNotThere = /^(?:missing-|image-table|section-order|blank-cell|fee-statement-missing)/

/** A hidden copy of the tables with other figures may hold what is missing: then nothing can be said to be. */
function tellable({ traits }: Plan, findings: readonly string[]): string[] {
  return findings.filter((id) => !(traits.phoneCopy && saysNotThere.test(id)))
}

/** The figures as the page has them: absent cells have none, and a table may write its zeros as blanks where that leaves no block empty. */
function writtenFigures({ figures, traits, absent }: Plan): Figures {
  const printed: Figures = { ...figures, values: { ...figures.values } }
  for (const field of absent) printed.values[field] = null
  for (const table of tableIds) {
    if (traits.zeros[table] !== 'blank') continue
    const blanked = { ...printed, values: { ...printed.values } }
    for (const field of fieldsOfTable(figures.form, table)) if (blanked.values[field] === 0) blanked.values[field] = null
    const isFine = table !== 'proactive' && expectedBlankCells(blanked, absent).join() === expectedBlankCells(printed, absent).join()
    if (isFine) printed.values = blanked.values
    else traits.zeros = { ...traits.zeros, [table]: '0' }
  }
  return printed
}
