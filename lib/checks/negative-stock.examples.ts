import { disclosure2019 } from '../forms/disclosure-2019.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const negativeStockExamples: readonly Example[] = [
  {
    title: '61 items and 98 fewer',
    report: sampleReport(disclosure2019, { cells: { 'otherServices.previousItems': 61, 'otherServices.change': -98 } }),
    fires: ['otherServices'],
  },
  {
    title: 'nothing, and one fewer',
    report: sampleReport(disclosure2019, { cells: { 'fees.change': -1 } }),
    fires: ['fees'],
  },
  {
    title: 'all items are gone',
    report: sampleReport(disclosure2019, { cells: { 'licensing.change': -12 } }),
    fires: [],
  },
  {
    title: 'last year’s items are blank',
    report: sampleReport(disclosure2019, {
      cells: { 'penalties.previousItems': null, 'penalties.change': -5 },
      reservations: ['further-pages'],
    }),
    fires: [],
  },
  {
    title: 'the change is no number',
    report: sampleReport(disclosure2019, { cells: { 'coercion.change': '略有减少' } }),
    fires: [],
  },
]
