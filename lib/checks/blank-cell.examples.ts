import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const blankCellExamples: readonly Example[] = [
  {
    title: 'the five cells of a block are blank',
    report: sampleReport(disclosure2019, { blank: (field) => field.startsWith('reconsideration.') }),
    fires: ['reconsideration'],
  },
  {
    title: 'one cell is blank beside explicit zeros',
    report: sampleReport(disclosure2021, { cells: { 'regulations.issued': null } }),
    fires: ['proactive'],
  },
  {
    title: 'several cells of each table are blank: one finding a block',
    report: sampleReport(disclosure2021, { blank: (field) => /^(fees|coercion|partlyGranted|litigationDirect)\./.test(field) }),
    fires: ['proactive', 'requests', 'litigationDirect'],
  },
  {
    title: 'a table with nothing in it',
    report: sampleReport(disclosure2021, { blank: (field) => field.startsWith('litig') || field.startsWith('recon') }),
    fires: ['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'],
  },
  {
    title: 'zeros are blanks, but a total beside filled parts is blank too',
    report: sampleReport(disclosure2021, { zerosBlank: ['requests'], cells: { 'granted.total': null } }),
    fires: ['requests'],
  },
  {
    title: 'zeros are blanks in the sums of table 3',
    report: sampleReport(disclosure2021, { zerosBlank: ['requests'] }),
    fires: [],
  },
  {
    title: 'zeros are blanks in table 2, which has no sums',
    report: sampleReport(disclosure2021, { zerosBlank: ['proactive'] }),
    fires: ['proactive'],
  },
  {
    title: 'only the totals are filled',
    report: sampleReport(disclosure2019, { blank: (field) => /^(recon|litig).*(upheld|corrected|otherResult|pending)$/.test(field) }),
    fires: [],
  },
  {
    title: 'the rest may be hidden',
    report: sampleReport(disclosure2021, { blank: (field) => field.startsWith('reconsideration.'), reservations: ['hidden-content'] }),
    fires: [],
  },
  {
    title: 'a cell that is not there is not blank',
    report: sampleReport(disclosure2021, { missingRows: ['partlyGranted'], strangers: { rows: true } }),
    fires: [],
  },
  {
    title: 'a slash is an answer',
    report: sampleReport(disclosure2019, { cells: { 'regulations.made': { state: 'number', value: 0, text: '/' } } }),
    fires: [],
  },
]
