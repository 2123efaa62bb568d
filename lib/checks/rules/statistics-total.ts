import { disclosure2014 } from '../../forms/official/disclosure-2014.ts'
import { judgeListTotals } from '../list-totals.ts'
import type { Example, Help, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'

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

export const help: Help = {
  checks: {
    zh: '2014—2018年度的政府信息公开情况统计表中，收到申请数、申请办结数、申请答复数、不同意公开答复数、行政复议、行政诉讼、工作人员数，应当等于其下各分项之和。按渠道公开的数量可以重复，不求和。',
    en: 'In the statistics table of 2014 to 2018 requests received, closed and answered, refusals, reconsiderations, lawsuits and staff are the sums of the rows under them. Channels are not summed: one item can go out on several.',
  },
  advice: {
    zh: '看总数是否在改动分项后更新，或分项是否漏填、错行。',
    en: 'See whether the total was updated after its parts, or a part was left out or stands in the next row.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '四种途径的申请共六件，收到申请数为九件', en: 'six requests by four ways, nine received' },
    report: sampleReport(disclosure2014, { cells: { received: 9 } }),
    fires: ['received'],
  },
  {
    title: 'a refusal more by its reasons than in all, and an answer more in all than by kinds',
    report: sampleReport(disclosure2014, { cells: { 'answered.refused.otherLegal': 1, answered: 7 } }),
    fires: ['answered', 'answered.refused'],
  },
  {
    title: 'the parts exceed the total though one of them is blank',
    report: sampleReport(disclosure2014, { cells: { 'staff.fullTime': null, staff: 2 } }),
    fires: ['staff'],
  },
  {
    title: { zh: '与明确填零的单元格并列的分项空白', en: 'a part is blank beside explicit zeros' },
    report: sampleReport(disclosure2014, { cells: { 'received.inPerson': null, received: 9 } }),
    fires: [],
  },
  {
    title: 'a row that was not recognised may be the missing part',
    report: sampleReport(disclosure2014, { cells: { received: 9 }, strangersAfter: ['received.letter'] }),
    fires: [],
  },
  {
    title: 'one item goes out on several channels',
    report: sampleReport(disclosure2014, { cells: { 'channel.website': 120, 'channel.wechat': 80 } }),
    fires: [],
  },
]
