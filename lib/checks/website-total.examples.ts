import { websiteAnnual } from '../forms/website-annual.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

export const websiteTotalExamples: readonly Example[] = [
  {
    title: 'the total of posts leaves out one kind',
    report: sampleReport(websiteAnnual, { cells: { posts: 652 } }),
    fires: ['posts'],
  },
  {
    title: 'cases in all below those of natural persons alone, a kind being blank',
    report: sampleReport(websiteAnnual, { cells: { 'cases.legal': null, cases: 95 } }),
    fires: ['cases'],
  },
  {
    title: 'a total that is no number',
    report: sampleReport(websiteAnnual, { cells: { explanations: '详见网站' } }),
    fires: [],
  },
  {
    title: 'the breakdown is blank',
    report: sampleReport(websiteAnnual, { blank: (field) => field.startsWith('posts.') }),
    fires: [],
  },
  {
    title: 'an unknown kind of post stands among the others',
    report: sampleReport(websiteAnnual, { cells: { posts: 800 }, strangersAfter: ['posts.news'] }),
    fires: [],
  },
]
