import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'

/** The year in the title is that of the period for which the report says its figures are. */
export const yearMismatch: Rule = {
  id: 'year-mismatch',
  severity: 'warning',
  name: { zh: '标题年度与统计期限一致', en: 'Title and statistics period name the same year' },
  basis: {
    zh: '《政府信息公开条例》第四十九条、第五十条：报告上一年度的情况',
    en: 'Regulations on Open Government Information, arts. 49 and 50: the report is on the year before',
  },
  check({ stated: { title, period } }) {
    if (title === null || period.length === 0) return []
    const outcome: Outcome = period.every((year) => year === title)
      ? { outcome: 'holds' }
      : {
          outcome: 'fails',
          subject: null,
          section: null,
          message: {
            zh: `标题为 ${title} 年度，统计期限为 ${period.join('至')} 年，两处年份不一致。`,
            en: `The title says ${title}, the statistics period ${period.join(' to ')}.`,
          },
          fields: [],
        }
    return [outcome]
  },
}

export const help: Help = {
  checks: {
    zh: '标题的年度，应与正文所写统计期限的年度一致。',
    en: 'The year in the title is that of the period for which the text says its figures are.',
  },
  advice: {
    zh: '改正标题或统计期限；并看其他数字是否沿用了上一年的文稿。',
    en: 'Correct the title or the period, and see whether other figures were left from last year’s text.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '统计期限沿用上一年的写法', en: 'the period was left as it was in last year’s report' },
    report: sampleReport(disclosure2021, { year: 2023, stated: { period: [2022] } }),
    fires: [null],
  },
  {
    title: 'a period of two years',
    report: sampleReport(disclosure2019, { stated: { period: [2019, 2020] } }),
    fires: [null],
  },
  { title: { zh: '两处年份一致', en: 'both say the same' }, report: sampleReport(disclosure2021, { year: 2024 }), fires: [] },
  { title: 'no period is stated', report: sampleReport(disclosure2021, { stated: { period: [] } }), fires: [] },
  { title: 'the title has no year', report: sampleReport(disclosure2021, { stated: { title: null, period: [2022] } }), fires: [] },
]
