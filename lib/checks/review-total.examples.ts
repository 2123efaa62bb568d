import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const reviewTotalExamples: readonly Example[] = [
  {
    title: 'ten upheld, one corrected, none in total',
    report: sampleReport(disclosure2021, {
      cells: { 'reconsideration.upheld': 10, 'reconsideration.corrected': 1, 'reconsideration.total': 0 },
    }),
    fires: ['reconsideration.total'],
  },
  {
    title: 'the total is one too high, in two blocks',
    report: sampleReport(disclosure2019, { cells: { 'litigationDirect.total': 2, 'litigationAfterReconsideration.total': 1 } }),
    fires: ['litigationDirect.total', 'litigationAfterReconsideration.total'],
  },
  {
    title: 'the filled results exceed the total already',
    report: sampleReport(disclosure2021, {
      cells: { 'reconsideration.upheld': 3, 'reconsideration.pending': null, 'reconsideration.total': 2 },
      reservations: ['further-pages'],
    }),
    fires: ['reconsideration.total'],
  },
  {
    title: 'all five cells of a block are blank',
    report: sampleReport(disclosure2019, { blank: (field) => field.startsWith('reconsideration.'), reservations: ['further-pages'] }),
    fires: [],
  },
  {
    title: 'only the totals are filled',
    report: sampleReport(disclosure2021, { blank: (field) => /^(recon|litig).*(upheld|corrected|otherResult|pending)$/.test(field) }),
    fires: [],
  },
  {
    title: 'the zeros of the other blocks are explicit, so a blank is unknown here too',
    report: sampleReport(disclosure2021, {
      cells: { 'reconsideration.corrected': null, 'reconsideration.total': 2 },
      reservations: ['further-pages'],
    }),
    fires: [],
  },
]
