import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const requestsBalanceExamples: readonly Example[] = [
  {
    title: 'more is carried forward than is left',
    report: sampleReport(disclosure2021, { cells: { 'carriedForward.natural': 2, 'carriedForward.total': 2 } }),
    fires: ['carriedForward.natural', 'carriedForward.total'],
  },
  {
    title: 'blanks stand for zeros, so nothing is carried forward',
    report: sampleReport(disclosure2019, {
      zerosBlank: ['requests'],
      cells: { 'carriedForward.natural': null, 'carriedForward.total': null },
    }),
    fires: ['carriedForward.natural'],
  },
  {
    title: 'what was carried over exceeds the other side already, whatever came in',
    report: sampleReport(disclosure2021, {
      cells: { 'received.natural': null, 'carriedOver.natural': 9, 'carriedOver.total': 9 },
      reservations: ['further-pages'],
    }),
    fires: ['carriedForward.natural', 'carriedForward.total'],
  },
  {
    title: 'a blank beside explicit zeros may be what is left',
    report: sampleReport(disclosure2019, {
      cells: { 'carriedForward.natural': null, 'carriedForward.total': null },
      reservations: ['further-pages'],
    }),
    fires: [],
  },
  {
    title: 'a blank stated total never stands for zero',
    report: sampleReport(disclosure2019, {
      zerosBlank: ['requests'],
      cells: { 'concluded.natural': null },
      reservations: ['further-pages'],
    }),
    fires: [],
  },
  {
    title: 'what came in is no number',
    report: sampleReport(disclosure2021, { cells: { 'received.natural': '若干', 'received.total': '若干' } }),
    fires: [],
  },
]
