import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const feeStatementMissingExamples: readonly Example[] = [
  {
    title: 'nothing to report, and so nothing of fees',
    report: sampleReport(disclosure2021, { sectionTexts: { other: '无其他需要报告的事项。' } }),
    fires: ['other'],
  },
  {
    title: 'other matters only',
    report: sampleReport(disclosure2021, { year: 2024, sectionTexts: { other: '本年度举办政府开放日两次。' } }),
    fires: ['other'],
  },
  {
    title: 'a sum was charged',
    report: sampleReport(disclosure2021, { sectionTexts: { other: '全年共收取政府信息公开信息处理费 320 元。' } }),
    fires: [],
  },
  {
    title: 'in other words',
    report: sampleReport(disclosure2021, { sectionTexts: { other: '办理依申请公开时未收取任何费用。' } }),
    fires: [],
  },
  { title: 'not asked for before 2021', report: sampleReport(disclosure2019, { sectionTexts: { other: '无。' } }), fires: [] },
  { title: 'a heading with nothing under it', report: sampleReport(disclosure2021, { sectionTexts: { other: '' } }), fires: [] },
  {
    title: 'the rest may be on the next page',
    report: sampleReport(disclosure2021, { sectionTexts: { other: '无。' }, reservations: ['further-pages'] }),
    fires: [],
  },
]
