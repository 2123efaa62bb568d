import type { Report } from '../../lib/checks/report.ts'
import { narrativePercentage } from '../../lib/checks/rules/narrative-percentage.ts'
import { narrativeSum } from '../../lib/checks/rules/narrative-sum.ts'
import { narrativeTable } from '../../lib/checks/rules/narrative-table.ts'
import { sampleReport, withTotals } from '../../lib/checks/sample.ts'
import { disclosure2019 } from '../../lib/forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../lib/forms/official/disclosure-2021.ts'
import { figures, type Labelled } from './labelled.ts'

const rules = [narrativeTable, narrativeSum, narrativePercentage]

/** A report whose text is the sentence; of several paragraphs where it has several lines. */
export function reportOf({ text, table, form, agency, section }: Labelled): Report {
  const ownForm = form === 2019 ? disclosure2019 : disclosure2021
  const cells = Object.fromEntries(withTotals(ownForm, { ...figures, ...table }))
  return sampleReport(ownForm, {
    cells,
    year: form === 2019 ? 2020 : 2023,
    agency: agency ?? '云河市财政局',
    paragraphs: text.split('\n').map((line) => ({ section: section ?? 'overview', text: line })),
  })
}

/** What the three rules find in a report: `rule:subject`, or `rule` where there is no subject. */
export function findingsIn(report: Report): string[] {
  const found = rules.flatMap((rule) =>
    rule.check(report).flatMap((outcome) => {
      if (outcome.outcome !== 'fails') return []
      return [outcome.subject === null ? rule.id : `${rule.id}:${outcome.subject}`]
    }),
  )
  return found.sort()
}
