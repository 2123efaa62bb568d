import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const notACountExamples: readonly Example[] = [
  {
    title: 'a count has a fraction',
    report: sampleReport(disclosure2021, { cells: { 'licensing.decisions': 12.5 } }),
    fires: ['licensing.decisions'],
  },
  {
    title: 'counts are negative',
    report: sampleReport(disclosure2019, { cells: { 'penalties.decisions': -1, 'procurement.projects': -3 } }),
    fires: ['penalties.decisions', 'procurement.projects'],
  },
  {
    title: 'a change may be negative, an amount may have a fraction',
    report: sampleReport(disclosure2019, { cells: { 'licensing.change': -12, 'procurement.amount': 848.39 } }),
    fires: [],
  },
  {
    title: 'a fee with many decimals',
    report: sampleReport(disclosure2021, { cells: { 'fees.amount': 4166.241619 } }),
    fires: [],
  },
  {
    title: 'a text that is no number',
    report: sampleReport(disclosure2021, { cells: { 'licensing.decisions': '见附件' } }),
    fires: [],
  },
  {
    title: 'a slash that reads as zero',
    report: sampleReport(disclosure2021, { cells: { 'regulations.inForce': { state: 'number', value: 0, text: '/' } } }),
    fires: [],
  },
]
