import { disclosure2014 } from '../../forms/official/disclosure-2014.ts'
import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import type { OrganKind, Report } from '../report.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'

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

export const help: Help = {
  checks: {
    zh: '页面标明的发布日期晚于法定日期：政府部门为次年1月31日，政府为次年3月31日；2018年度及以前均为3月31日。只在页面标明日期、机关类别明确时核对。',
    en: 'The date on the page is later than the law allows: departments by 31 January, governments by 31 March; up to the report on 2018 all by 31 March. Checked only where a date is stated and the kind of organ is plain.',
  },
  advice: {
    zh: '先确认页面日期是首次公布的日期，而不是修改或迁移的日期。',
    en: 'See first whether the date is that of the first publication and not of a change or a move of the page.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '政府部门的报告于2月1日公布', en: 'a department on the first of February' },
    report: sampleReport(disclosure2021, { year: 2023, published: '2024-02-01' }),
    fires: [null],
  },
  {
    title: 'a government in April',
    report: sampleReport(disclosure2019, { organ: 'government', published: '2020-04-07' }),
    fires: [null],
  },
  {
    title: 'a department in April, under the Regulations of 2008',
    report: sampleReport(disclosure2014, { year: 2018, published: '2019-04-01' }),
    fires: [null],
  },
  {
    title: { zh: '政府部门的报告在最后一天公布', en: 'a department on the last day' },
    report: sampleReport(disclosure2021, { year: 2023, published: '2024-01-31' }),
    fires: [],
  },
  {
    title: 'a government in March',
    report: sampleReport(disclosure2021, { year: 2023, organ: 'government', published: '2024-03-30' }),
    fires: [],
  },
  { title: 'a department in March, up to 2018', report: sampleReport(disclosure2014, { year: 2018, published: '2019-03-20' }), fires: [] },
  {
    title: 'those who run a zone are neither',
    report: sampleReport(disclosure2021, { year: 2023, organ: null, published: '2024-03-22' }),
    fires: [],
  },
  { title: 'no date is stated', report: sampleReport(disclosure2021, { published: null }), fires: [] },
  {
    title: 'a date years later is that of a new portal',
    report: sampleReport(disclosure2019, { year: 2019, published: '2023-06-05' }),
    fires: [],
  },
]
