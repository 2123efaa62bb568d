import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const yearMismatchExamples: readonly Example[] = [
  {
    title: 'the period was left as it was in last year’s report',
    report: sampleReport(disclosure2021, { year: 2023, stated: { period: [2022] } }),
    fires: [null],
  },
  {
    title: 'a period of two years',
    report: sampleReport(disclosure2019, { stated: { period: [2019, 2020] } }),
    fires: [null],
  },
  { title: 'both say the same', report: sampleReport(disclosure2021, { year: 2024 }), fires: [] },
  { title: 'no period is stated', report: sampleReport(disclosure2021, { stated: { period: [] } }), fires: [] },
  { title: 'the title has no year', report: sampleReport(disclosure2021, { stated: { title: null, period: [2022] } }), fires: [] },
]
