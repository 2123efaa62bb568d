import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const missingRowExamples: readonly Example[] = [
  {
    title: 'table 3 lacks a row',
    report: sampleReport(disclosure2021, { missingRows: ['partlyGranted'] }),
    fires: ['partlyGranted'],
  },
  {
    title: 'table 2 lacks a row and table 4 a block',
    report: sampleReport(disclosure2019, { missingRows: ['otherServices', 'litigationDirect'] }),
    fires: ['otherServices', 'litigationDirect'],
  },
  {
    title: 'a row was not recognised, which may be the one',
    report: sampleReport(disclosure2021, { missingRows: ['refused.thirdPartyRights'], strangers: { rows: true } }),
    fires: [],
  },
  {
    title: 'the table may go on on the next page',
    report: sampleReport(disclosure2019, { missingRows: ['concluded', 'carriedForward'], reservations: ['further-pages'] }),
    fires: [],
  },
]
