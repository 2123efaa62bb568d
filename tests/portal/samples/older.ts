import { lancheng, qingling, shipan, wangchuan } from '../agencies.ts'
import { type MarkupName, markups } from '../markup/index.ts'
import type { Site } from '../markup/report.ts'
import type { SamplePage } from '../sample.ts'
import { statisticsTable } from './statistics-table.ts'
import { websiteTable } from './website-table.ts'

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

const line = (text: string) => `<p>${text}</p>`

function disclosureReport(report: OlderReport): SamplePage {
  const { agency, year } = report
  const content = [
    line(`按照政府信息公开有关规定，${agency}对${year}年度工作作了总结，汇总数据附后，统计期限为${year}年1月1日至12月31日。`),
    line('一、概述'),
    line('全年围绕中心工作抓公开，修订了内部审核办法，网站栏目由七个部门分工维护，公众查阅更加便利。'),
    line('二、主动公开政府信息情况'),
    line('公开的内容以机构职责、规划计划、办事程序和应急管理为主，文件类信息同时送交档案馆和图书馆。'),
    line('三、依申请公开政府信息情况'),
    line('申请人多通过网络提出，办理中与申请人保持联系，均在法定期限内作出答复。'),
    line('四、政府信息公开的收费及减免情况'),
    line('没有向申请人收取检索、复制、邮寄等费用。'),
    line('五、因政府信息公开申请行政复议、提起行政诉讼情况'),
    line('有关案件已依法办结，未因公开不当承担责任。'),
    line('六、存在的主要问题及改进情况'),
    line('公开的深度还不够，下一年将细化目录、加强培训、改善检索。'),
    line('附表：政府信息公开情况统计表'),
    statisticsTable(report.figures),
  ].join('\n')
  const sections = ['overview', 'proactive', 'requests', 'review', 'problems'] as const
  return page(report, `${agency}${year}年政府信息公开工作年度报告`, content, 'disclosure-2014', sections)
}

function websiteReport(report: OlderReport): SamplePage {
  const content = [line(`（${report.year}年度）`), websiteTable(report.agency, report.figures)].join('\n')
  return page(report, `${report.agency}${report.year}年政府网站工作年度报表`, content, 'website-annual', [])
}

function page(
  { name, site, agency, year, published, markup, figures, findings }: OlderReport,
  title: string,
  content: string,
  form: string,
  sections: NonNullable<SamplePage['truth']>['sections'],
): SamplePage {
  return {
    name,
    host: site.host,
    path: `/open/report/${name}.html`,
    kind: 'report',
    html: markups[markup].page({ site, title, column: '政府信息公开年报', source: agency, published, content }),
    truth: { year, form, agency, published, sections, fields: figures, findings },
    files: [],
  }
}

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
