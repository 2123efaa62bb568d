import { judgeListTotals } from './list-totals.ts'
import type { Rule } from './rule.ts'

/** In the yearly report of a website, posts, explanations and cases are the sums of the rows under them. */
export const websiteTotal: Rule = {
  id: 'website-total',
  severity: 'error',
  name: { zh: '网站年度报表：各分项之和等于总数', en: 'Website report: the parts add up to their total' },
  basis: {
    zh: '国办发〔2017〕47号；国办函〔2018〕12号规定的政府网站工作年度报表：总数为各分项之和',
    en: '国办发〔2017〕47号; the yearly report prescribed by 国办函〔2018〕12号: the total is the sum of its parts',
  },
  check(report) {
    return judgeListTotals(report, 'website-total')
  },
}
