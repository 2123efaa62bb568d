import type { OrganKind, Report } from './report.ts'
import type { Outcome, Rule } from './rule.ts'

/** The report is out by the day that the law names for this kind of organ. */
export const latePublication: Rule = {
  id: 'late-publication',
  severity: 'notice',
  name: { zh: '在法定期限前公布', en: 'Published by the legal date' },
  basis: {
    zh: '《政府信息公开条例》第四十九条：政府部门1月31日前、政府3月31日前公布；2018年度及以前为3月31日前（2008年施行的条例第三十一条）',
    en: 'Regulations on Open Government Information, art. 49: departments by 31 January, governments by 31 March; up to the report on 2018 all by 31 March (art. 31 of 2008)',
  },
  check(report) {
    return [outcomeOf(report)]
  },
}

/** The first report year under the Regulations in force since 15 May 2019. */
const firstYearOfTwoDates = 2019

function outcomeOf({ year, organ, published }: Report): Outcome {
  if (year === null || published === null || organ === null) return { outcome: 'cannotTell' }
  // A date in a later year is most likely that of a move to another portal.
  if (Number(published.slice(0, 4)) > year + 1) return { outcome: 'cannotTell' }
  const due = dueDate(organ, year)
  if (published <= due) return { outcome: 'holds' }
  return {
    outcome: 'fails',
    subject: null,
    section: null,
    message: {
      zh: `页面所载公布日期为 ${published}，法定期限为 ${due}。`,
      en: `The page gives ${published} as its date; the legal date is ${due}.`,
    },
    fields: [],
  }
}

/** ISO date of the last day on which the report on a year is in time. */
function dueDate(organ: OrganKind, year: number): string {
  const isEarly = organ === 'department' && year >= firstYearOfTwoDates
  return `${year + 1}-${isEarly ? '01' : '03'}-31`
}
