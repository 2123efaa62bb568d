import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const requestsColumnTotalExamples: readonly Example[] = [
  {
    title: 'a figure stands one column too far right, with its total',
    report: sampleReport(disclosure2019, { cells: { 'unable.notHeld.natural': 0, 'unable.notHeld.business': 1 } }),
    fires: ['concluded.natural', 'concluded.business'],
  },
  {
    title: 'the totals were not updated with the last outcome',
    report: sampleReport(disclosure2021, { cells: { 'granted.natural': 3, 'granted.total': 4 } }),
    fires: ['concluded.natural', 'concluded.total'],
  },
  {
    title: 'the filled outcomes exceed the total already, whatever the blank stands for',
    report: sampleReport(disclosure2019, {
      cells: { 'granted.natural': 3, 'granted.total': 4, 'otherOutcome.natural': null },
      reservations: ['further-pages'],
    }),
    fires: ['concluded.natural', 'concluded.total'],
  },
  {
    title: 'blanks stand for zeros, and the outcomes exceed the total',
    report: sampleReport(disclosure2021, { zerosBlank: ['requests'], cells: { 'granted.natural': 3, 'granted.total': 4 } }),
    fires: ['concluded.natural', 'concluded.total'],
  },
  {
    title: 'a blank outcome beside explicit zeros may be the rest of the total',
    report: sampleReport(disclosure2019, {
      cells: { 'unable.notHeld.natural': null, 'unable.notHeld.total': null },
      reservations: ['further-pages'],
    }),
    fires: [],
  },
  {
    title: 'the whole row of totals is blank',
    report: sampleReport(disclosure2021, { blank: (field) => field.startsWith('concluded.'), reservations: ['further-pages'] }),
    fires: [],
  },
  {
    title: 'a row of outcomes is not on the page',
    report: sampleReport(disclosure2021, { missingRows: ['unable.notHeld'], reservations: ['further-pages'] }),
    fires: [],
  },
  {
    title: 'blanks stand for zeros throughout',
    report: sampleReport(disclosure2019, { zerosBlank: ['requests'] }),
    fires: [],
  },
]
