import { websiteAnnual } from '../../forms/official/website-annual.ts'
import { judgeListTotals } from '../list-totals.ts'
import type { Example, Help, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'

/** In the yearly report of a website, posts, explanations and cases are the sums of the rows under them. */
export const websiteTotal: Rule = {
  id: 'website-total',
  severity: 'error',
  name: { zh: '网站年度报表：各分项之和等于总数', en: 'Website report: the parts add up to their total' },
  basis: {
    zh: '国办发〔2017〕47号；国办函〔2018〕12号规定的政府网站工作年度报表：总数为各分项之和',
    en: '国办发〔2017〕47号; the yearly report prescribed by 国办函〔2018〕12号: the total is the sum of its parts',
  },
  check(report) {
    return judgeListTotals(report, 'website-total')
  },
}

export const help: Help = {
  checks: {
    zh: '政府网站工作年度报表中，信息发布总数、解读信息发布总数、办件量总数，应当等于其下各分项之和。',
    en: 'In the yearly report of a government website posts, explanations and cases are the sums of the rows under them.',
  },
  advice: {
    zh: '看总数是否漏计一类，或分项用了另一个统计口径。',
    en: 'See whether the total leaves out a kind, or a part was counted in another way.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '信息发布总数漏计了一类', en: 'the total of posts leaves out one kind' },
    report: sampleReport(websiteAnnual, { cells: { posts: 652 } }),
    fires: ['posts'],
  },
  {
    title: 'cases in all below those of natural persons alone, a kind being blank',
    report: sampleReport(websiteAnnual, { cells: { 'cases.legal': null, cases: 95 } }),
    fires: ['cases'],
  },
  {
    title: { zh: '总数一栏不是数字', en: 'a total that is no number' },
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
