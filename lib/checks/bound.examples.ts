import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const boundExamples: readonly Example[] = [
  {
    title: 'more was newly published than is published in all',
    report: sampleReport(disclosure2019, { cells: { 'normativeDocuments.published': 10 } }),
    fires: ['normativeDocuments'],
  },
  {
    title: 'one was published, none in all',
    report: sampleReport(disclosure2019, { cells: { 'regulations.published': 1 } }),
    fires: ['regulations'],
  },
  {
    title: 'all that is published is new',
    report: sampleReport(disclosure2019, { cells: { 'normativeDocuments.published': 9 } }),
    fires: [],
  },
  {
    title: 'the whole is blank',
    report: sampleReport(disclosure2019, {
      cells: { 'regulations.published': 1, 'regulations.publishedTotal': null },
      reservations: ['further-pages'],
    }),
    fires: [],
  },
  {
    title: 'the whole is no number',
    report: sampleReport(disclosure2019, {
      cells: { 'normativeDocuments.published': 10, 'normativeDocuments.publishedTotal': '详见网站' },
    }),
    fires: [],
  },
  {
    title: 'the form of 2021 has no such bound: what was issued may be repealed',
    report: sampleReport(disclosure2021, { cells: { 'normativeDocuments.inForce': 0 } }),
    fires: [],
  },
]
