import { disclosure2014 } from '../forms/disclosure-2014.ts'
import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const latePublicationExamples: readonly Example[] = [
  {
    title: 'a department on the first of February',
    report: sampleReport(disclosure2021, { year: 2023, published: '2024-02-01' }),
    fires: [null],
  },
  {
    title: 'a government in April',
    report: sampleReport(disclosure2019, { organ: 'government', published: '2020-04-07' }),
    fires: [null],
  },
  {
    title: 'a department in April, under the Regulations of 2008',
    report: sampleReport(disclosure2014, { year: 2018, published: '2019-04-01' }),
    fires: [null],
  },
  { title: 'a department on the last day', report: sampleReport(disclosure2021, { year: 2023, published: '2024-01-31' }), fires: [] },
  {
    title: 'a government in March',
    report: sampleReport(disclosure2021, { year: 2023, organ: 'government', published: '2024-03-30' }),
    fires: [],
  },
  { title: 'a department in March, up to 2018', report: sampleReport(disclosure2014, { year: 2018, published: '2019-03-20' }), fires: [] },
  {
    title: 'those who run a zone are neither',
    report: sampleReport(disclosure2021, { year: 2023, organ: null, published: '2024-03-22' }),
    fires: [],
  },
  { title: 'no date is stated', report: sampleReport(disclosure2021, { published: null }), fires: [] },
  {
    title: 'a date years later is that of a new portal',
    report: sampleReport(disclosure2019, { year: 2019, published: '2023-06-05' }),
    fires: [],
  },
]
