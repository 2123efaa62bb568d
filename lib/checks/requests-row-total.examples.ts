import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const requestsRowTotalExamples: readonly Example[] = [
  {
    title: 'the totals of two rows stand in each other’s place',
    report: sampleReport(disclosure2021, { cells: { 'granted.total': 1, 'unable.notHeld.total': 3 } }),
    fires: ['granted.total', 'unable.notHeld.total'],
  },
  {
    title: 'a figure stands one row too low, the totals do not',
    report: sampleReport(disclosure2019, { cells: { 'granted.natural': 0, 'partlyGranted.natural': 2 } }),
    fires: ['granted.total', 'partlyGranted.total'],
  },
  {
    title: 'the filled parts exceed the total already, whatever the blank stands for',
    report: sampleReport(disclosure2021, {
      cells: { 'granted.research': null, 'granted.total': 2, 'unable.notHeld.business': null, 'unable.notHeld.total': 2 },
      reservations: ['further-pages'],
    }),
    fires: ['granted.total'],
  },
  {
    title: 'a blank part beside explicit zeros may be what the total has more',
    report: sampleReport(disclosure2021, { cells: { 'unable.notHeld.natural': null }, reservations: ['further-pages'] }),
    fires: [],
  },
  {
    title: 'the totals of all outcomes are blank',
    report: sampleReport(disclosure2019, {
      blank: (field) => /^(granted|partlyGranted|refused|unable|notProcessed|otherOutcome).*total$/.test(field),
      reservations: ['further-pages'],
    }),
    fires: [],
  },
  {
    title: 'only the totals are filled',
    report: sampleReport(disclosure2021, {
      blank: (field) => field.startsWith('received.') || !field.endsWith('.total'),
      tables: ['requests'],
      reservations: ['further-pages'],
    }),
    fires: [],
  },
  {
    title: 'blanks stand for zeros throughout',
    report: sampleReport(disclosure2021, { zerosBlank: ['requests'] }),
    fires: [],
  },
  {
    title: 'a total is no number',
    report: sampleReport(disclosure2019, { cells: { 'granted.total': '见附件' } }),
    fires: [],
  },
]
