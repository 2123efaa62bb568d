import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { sampleReport, sectionsInOrder } from './sample.ts'

export const missingSectionExamples: readonly Example[] = [
  {
    title: 'the report ends after the fifth section',
    report: sampleReport(disclosure2019, { sections: sectionsInOrder('overview', 'proactive', 'requests', 'review', 'problems') }),
    fires: ['other'],
  },
  {
    title: 'two sections are not there',
    report: sampleReport(disclosure2021, { year: 2023, sections: sectionsInOrder('proactive', 'requests', 'review', 'other') }),
    fires: ['overview', 'problems'],
  },
  {
    title: 'the report goes on over several pages',
    report: sampleReport(disclosure2021, { sections: sectionsInOrder('overview', 'proactive'), reservations: ['further-pages'] }),
    fires: [],
  },
  {
    title: 'a heading stands where the section should be, under a name that was not recognised',
    report: sampleReport(disclosure2021, {
      sections: sectionsInOrder('overview', 'proactive', 'requests', 'review', 'other'),
      doubtfulSections: ['problems'],
    }),
    fires: [],
  },
  {
    title: 'no table, and a year before the form',
    report: sampleReport(disclosure2019, { year: 2016, tables: [], sections: [] }),
    fires: [],
  },
  {
    title: 'no table and no year',
    report: sampleReport(disclosure2019, { year: null, tables: [], sections: [] }),
    fires: [],
  },
]
