import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const imageTableExamples: readonly Example[] = [
  {
    title: 'a picture instead of table 4',
    report: sampleReport(disclosure2021, { tables: ['proactive', 'requests'], pictures: ['review'] }),
    fires: ['review'],
  },
  {
    title: 'a report of 2022 with pictures only',
    report: sampleReport(disclosure2021, { year: 2022, tables: [], pictures: ['proactive', 'requests', 'review'] }),
    fires: ['proactive', 'requests', 'review'],
  },
  {
    title: 'a chart in a section whose table stands elsewhere',
    report: sampleReport(disclosure2019, { pictures: ['overview', 'requests'] }),
    fires: [],
  },
  {
    title: 'pictures in a report of 2016',
    report: sampleReport(disclosure2019, { year: 2016, tables: [], pictures: ['requests'] }),
    fires: [],
  },
  {
    title: 'the table may be in the attachment',
    report: sampleReport(disclosure2021, { year: 2022, tables: [], pictures: ['requests'], reservations: ['attachment'] }),
    fires: [],
  },
]
