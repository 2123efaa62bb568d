import { judgeIdentities, sumAgainstTotal } from './identities.ts'
import { cellLabel } from './labels.ts'
import type { FilledTable, Report } from './report.ts'
import type { Outcome } from './rule.ts'

/**
 * One outcome for each sum of a list. Where a row that was not recognised stands among the parts, it may be one of them: then a
 * total above the known parts cannot be told.
 */
export function judgeListTotals(report: Report, rule: string): Outcome[] {
  return report.tables.flatMap((filled) =>
    judgeIdentities({ ...report, tables: [filled] }, rule, ({ subject }, equation) => {
      const total = cellLabel(filled.table, subject)
      const sum = sumAgainstTotal({ zh: '各分项', en: 'the parts' }, { zh: '总数', en: 'the total' }, equation)
      return { zh: `${total.zh}：${sum.zh}。`, en: `${total.en}: ${sum.en}.` }
    }).map((outcome): Outcome => {
      if (outcome.outcome !== 'fails' || !outcome.equation || outcome.equation.difference > 0) return outcome
      return mayHaveOtherParts(outcome.subject ?? '', filled) ? { outcome: 'cannotTell' } : outcome
    }),
  )
}

function mayHaveOtherParts(total: string, { strangersAfter }: FilledTable): boolean {
  return strangersAfter.some((field) => field === total || field.startsWith(`${total}.`))
}
