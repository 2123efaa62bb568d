import { judgeListTotals } from './list-totals.ts'
import type { Rule } from './rule.ts'

/** In the statistics table of 2014 to 2018, requests, answers, disputes and staff are the sums of the rows under them. */
export const statisticsTotal: Rule = {
  id: 'statistics-total',
  severity: 'error',
  name: { zh: '统计表：各分项之和等于总数', en: 'Statistics: the parts add up to their total' },
  basis: {
    zh: '政府信息公开情况统计表（2014—2018年度）：下级指标之和等于上级指标',
    en: 'The statistics table of open government information (2014 to 2018): a figure is the sum of those under it',
  },
  check(report) {
    return judgeListTotals(report, 'statistics-total')
  },
}
