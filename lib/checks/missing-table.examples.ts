import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const missingTableExamples: readonly Example[] = [
  {
    title: 'a table with figures stands there that was not recognised',
    report: sampleReport(disclosure2021, { tables: ['proactive', 'requests'], unreadTables: ['review'] }),
    fires: [],
  },
  {
    title: 'one table is not there',
    report: sampleReport(disclosure2019, { tables: ['requests', 'review'] }),
    fires: ['proactive'],
  },
  {
    title: 'a report of 2022 without any table',
    report: sampleReport(disclosure2021, { year: 2022, tables: [] }),
    fires: ['proactive', 'requests', 'review'],
  },
  {
    title: 'the tables may be in the attachment',
    report: sampleReport(disclosure2021, { tables: [], year: 2022, reservations: ['attachment'] }),
    fires: [],
  },
  {
    title: 'no table, and a year before the form',
    report: sampleReport(disclosure2019, { year: 2017, tables: [] }),
    fires: [],
  },
  {
    title: 'no table and no year',
    report: sampleReport(disclosure2019, { year: null, tables: [] }),
    fires: [],
  },
]
