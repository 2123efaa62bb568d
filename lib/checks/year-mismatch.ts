import type { Outcome, Rule } from './rule.ts'

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
