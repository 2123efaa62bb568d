import { disclosure2014 } from '../forms/disclosure-2014.ts'
import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import { websiteAnnual } from '../forms/website-annual.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const boundExamples: readonly Example[] = [
  {
    title: 'more was newly published than is published in all',
    report: sampleReport(disclosure2019, { cells: { 'normativeDocuments.published': 10 } }),
    fires: ['normativeDocuments'],
  },
  {
    title: 'one was published, none in all',
    report: sampleReport(disclosure2019, { cells: { 'regulations.published': 1 } }),
    fires: ['regulations'],
  },
  {
    title: 'the head of the organ was at more press conferences than there were',
    report: sampleReport(disclosure2014, { cells: { 'response.pressConferencesByHead': 3 } }),
    fires: ['response.pressConferencesByHead'],
  },
  {
    title: 'more services are online than there are, more topics opened than are maintained',
    report: sampleReport(websiteAnnual, { cells: { 'services.online': 45, 'topics.opened': 4 } }),
    fires: ['services.online', 'topics.opened'],
  },
  {
    title: 'more problems were mended than found this year: a backlog explains it',
    report: sampleReport(websiteAnnual, { cells: { 'security.found': 2, 'security.mended': 5, 'messages.closed': 1 } }),
    fires: [],
  },
  {
    title: 'all that is published is new',
    report: sampleReport(disclosure2019, { cells: { 'normativeDocuments.published': 9 } }),
    fires: [],
  },
  {
    title: 'the whole is blank',
    report: sampleReport(disclosure2019, {
      cells: { 'regulations.published': 1, 'regulations.publishedTotal': null },
      reservations: ['further-pages'],
    }),
    fires: [],
  },
  {
    title: 'the whole is no number',
    report: sampleReport(disclosure2019, {
      cells: { 'normativeDocuments.published': 10, 'normativeDocuments.publishedTotal': '详见网站' },
    }),
    fires: [],
  },
  {
    title: 'the form of 2021 has no such bound: what was issued may be repealed',
    report: sampleReport(disclosure2021, { cells: { 'normativeDocuments.inForce': 0 } }),
    fires: [],
  },
]
