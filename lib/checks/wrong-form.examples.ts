import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const wrongFormExamples: readonly Example[] = [
  {
    title: 'the form of 2019 in a report on 2023',
    report: sampleReport(disclosure2019, { year: 2023 }),
    fires: ['proactive', 'requests'],
  },
  {
    title: 'the form of 2021 in a report on 2020',
    report: sampleReport(disclosure2021, { year: 2020 }),
    fires: ['proactive', 'requests'],
  },
  {
    title: 'table 4 is the same in both forms',
    report: sampleReport(disclosure2019, { year: 2023, tables: ['review'], reservations: ['further-pages'] }),
    fires: [],
  },
  {
    title: 'a later year of a form that is in force',
    report: sampleReport(disclosure2021, { year: 2025 }),
    fires: [],
  },
  {
    title: 'a report without a year',
    report: sampleReport(disclosure2019, { year: null }),
    fires: [],
  },
]
