import { consistentListFigures } from '../../../tests/portal/list-figures.ts'
import { type ListReport, statisticsPage, websitePage } from '../../../tests/portal/list-report.ts'
import { expectedListErrors, type ListForm } from '../../../tests/portal/lists.ts'
import { type MarkupName, markupNames, markups } from '../../../tests/portal/markup/index.ts'
import { randomListTraits } from '../../../tests/portal/markup/list-pen.ts'
import type { Random } from '../../../tests/portal/random.ts'
import { statistics } from '../../../tests/portal/statistics.ts'
import { someAgency, someDayInTime } from './agencies.ts'
import type { LabelledPage } from './page.ts'

/** The statistics of 2014 to 2018, or the yearly report of a website, before it is printed. A fault changes it. */
export interface ListPlan extends ListReport {
  form: ListForm
  markup: MarkupName
  /** The ids of findings that do not follow from the figures. */
  structural: string[]
}

/** One way in which such a report can be wrong. Changes the plan; false where this plan cannot have the fault. */
export type ListFault = (plan: ListPlan, random: Random) => boolean

/** A plan in which all is right. */
export function cleanListPlan(random: Random, form: ListForm): ListPlan {
  const kind = random.pick(['department', 'department', 'government', 'zone'] as const)
  const year = form === statistics ? random.integer(2014, 2018) : random.integer(2017, 2025)
  return {
    form,
    year,
    ...someAgency(random, kind),
    // A website's report is due on 31 January, whoever runs it.
    published: form === statistics ? someDayInTime(random, kind, year) : `${year + 1}-01-${random.integer(10, 31)}`,
    markup: random.pick(markupNames),
    traits: randomListTraits(random),
    figures: consistentListFigures(random, form, random.pick(['little', 'some', 'busy'])),
    structural: [],
  }
}

/** The page of a plan with its label. */
export function printListPlan(plan: ListPlan, kind: string): LabelledPage {
  const { form, traits } = plan
  const figures = { ...plan.figures }
  if (traits.zeros === 'blank') for (const { id } of form.fields) if (figures[id] === 0) figures[id] = null
  const print = form === statistics ? statisticsPage : websitePage
  return {
    kind,
    form: form.id,
    markup: plan.markup,
    html: print({ ...plan, figures }, markups[plan.markup]),
    findings: [...expectedListErrors(form, figures), ...plan.structural].sort(),
    fields: figures,
    slip: null,
  }
}
