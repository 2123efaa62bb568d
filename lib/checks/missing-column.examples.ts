import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const missingColumnExamples: readonly Example[] = [
  {
    title: 'table 3 lacks a column',
    report: sampleReport(disclosure2019, { missingColumns: ['legalService'] }),
    fires: ['legalService'],
  },
  {
    title: 'blocks of table 2 and table 4 lack a column',
    report: sampleReport(disclosure2019, { missingColumns: ['licensing.decisions', 'reconsideration.upheld'] }),
    fires: ['licensing.decisions', 'reconsideration.upheld'],
  },
  {
    title: 'a column was not recognised, which may be the one',
    report: sampleReport(disclosure2021, { missingColumns: ['publicInterest'], strangers: { columns: true } }),
    fires: [],
  },
  {
    title: 'the report goes on over several pages',
    report: sampleReport(disclosure2021, { missingColumns: ['total'], reservations: ['further-pages'] }),
    fires: [],
  },
]
