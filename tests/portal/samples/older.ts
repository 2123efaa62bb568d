import { lancheng, qingling, shipan, wangchuan } from '../agencies.ts'
import { statisticsPage, websitePage } from '../list-report.ts'
import { type MarkupName, markups } from '../markup/index.ts'
import { plainListTraits } from '../markup/list-pen.ts'
import type { Site } from '../markup/report.ts'
import type { SamplePage } from '../sample.ts'

/** Reports on other forms than those of 2019 and 2021: the statistics table of 2014 to 2018 and the report of a website. */

interface OlderReport {
  name: string
  site: Site
  agency: string
  year: number
  published: string
  markup: MarkupName
  figures: Readonly<Record<string, number>>
  findings: readonly string[]
}

function disclosureReport(report: OlderReport): SamplePage {
  const sections = ['overview', 'proactive', 'requests', 'review', 'problems'] as const
  return page(report, statisticsPage, 'disclosure-2014', sections)
}

function websiteReport(report: OlderReport): SamplePage {
  return page(report, websitePage, 'website-annual', [])
}

function page(
  { name, site, agency, year, published, markup, figures, findings }: OlderReport,
  print: typeof statisticsPage,
  form: string,
  sections: NonNullable<SamplePage['truth']>['sections'],
): SamplePage {
  return {
    name,
    host: site.host,
    path: `/open/report/${name}.html`,
    kind: 'report',
    html: print(
      { site, agency, year, published, figures: { ...figures }, traits: { ...plainListTraits, units: unitsOf(form) } },
      markups[markup],
    ),
    truth: { year, form, agency, published, sections, fields: figures, findings },
    files: [],
  }
}

/** Where the form itself prints the units. */
const unitsOf = (form: string) => (form === 'disclosure-2014' ? 'column' : 'label')

const statistics2016 = {
  published: 1836,
  publishedNormative: 12,
  issuedNormative: 12,
  'channel.website': 1836,
  'channel.wechat': 402,
  'response.hotTopics': 5,
  'response.pressConferences': 3,
  'response.pressConferencesByHead': 1,
  'response.articles': 14,
  received: 37,
  'received.inPerson': 4,
  'received.online': 26,
  'received.letter': 7,
  closed: 37,
  'closed.onTime': 35,
  'closed.extended': 2,
  answered: 37,
  'answered.alreadyPublic': 9,
  'answered.granted': 15,
  'answered.refused': 3,
  'answered.refused.privacy': 2,
  'answered.refused.otherLegal': 1,
  'answered.otherOrgan': 6,
  'answered.nonexistent': 4,
  reconsideration: 2,
  'reconsideration.upheld': 2,
  litigation: 1,
  'litigation.otherResult': 1,
  fees: 0.36,
  offices: 1,
  staff: 5,
  'staff.fullTime': 1,
  'staff.partTime': 4,
  budget: 3.5,
  'training.meetings': 2,
  'training.people': 64,
}

const website2019 = {
  visitors: 81204,
  visits: 1930077,
  posts: 913,
  'posts.overview': 21,
  'posts.news': 708,
  'posts.disclosure': 184,
  'topics.maintained': 6,
  'topics.opened': 2,
  explanations: 17,
  'explanations.materials': 11,
  'explanations.products': 5,
  'explanations.media': 1,
  services: 58,
  'services.online': 41,
  cases: 2350,
  'cases.natural': 1980,
  'cases.legal': 370,
  'messages.received': 64,
  'messages.closed': 66,
  'messages.days': 2.5,
  surveys: 3,
  'surveys.published': 3,
  'weibo.posts': 0,
  'wechat.posts': 233,
  'wechat.followers': 4120,
}

export const olderSamples: readonly SamplePage[] = [
  disclosureReport({
    name: 'statistics-2016',
    site: shipan,
    agency: '石畔县民政局',
    year: 2016,
    published: '2017-03-14',
    markup: 'capitals',
    figures: statistics2016,
    findings: [],
  }),
  disclosureReport({
    name: 'statistics-do-not-add-up',
    site: wangchuan,
    agency: '望川区财政局',
    year: 2017,
    published: '2018-03-09',
    markup: 'jcms',
    figures: { ...statistics2016, received: 47 },
    findings: ['statistics-total:received'],
  }),
  websiteReport({
    name: 'website-2019',
    site: lancheng,
    agency: '澜城市工业和信息化局',
    year: 2019,
    published: '2020-01-15',
    markup: 'vsb',
    figures: website2019,
    findings: [],
  }),
  websiteReport({
    name: 'website-does-not-add-up',
    site: qingling,
    agency: '青岭县农业农村局',
    year: 2022,
    published: '2023-01-17',
    markup: 'ucap',
    figures: { ...website2019, posts: 729 },
    findings: ['website-total:posts'],
  }),
]
