import type { PageKind } from '../../../lib/audit/schema.ts'
import { agenciesOf, lancheng, qingling, shipan, wangchuan, yunhe } from '../agencies.ts'
import { type MarkupName, markups } from '../markup/index.ts'
import type { PortalPage } from '../markup/report.ts'
import type { SamplePage } from '../sample.ts'

/** Pages that hold no report: a list of reports, a report in an attachment, and pages of other kinds. */

function page(name: string, kind: PageKind, markup: MarkupName, content: PortalPage): SamplePage {
  return { name, kind, host: content.site.host, path: `/${kind}/${name}.html`, html: markups[markup].page(content), truth: null, files: [] }
}

const linkTo = (title: string, index: number) =>
  `<li><a href="/open/report/${index}.html" title="${title}">${title}</a><span>${2025 - (index % 2)}-01-2${index % 10}</span></li>`
const titles = (agenciesOf.get(yunhe) ?? []).flatMap((agency) => [2024, 2023].map((year) => `${agency}${year}年政府信息公开工作年度报告`))

const listing = page('list-of-reports', 'listing', 'trs', {
  site: yunhe,
  title: '政府信息公开年报',
  column: '政府信息公开年报',
  source: null,
  published: null,
  content: `<ul class="list">${titles.map(linkTo).join('\n')}</ul><p>共 ${titles.length} 条　首页　上一页　<a href="/listing/2.html">下一页</a></p>`,
})

const attachment = page('report-attached', 'attachment', 'vsb', {
  site: lancheng,
  title: '澜城市工业和信息化局2021年政府信息公开工作年度报告',
  column: '政府信息公开年报',
  source: '澜城市工业和信息化局',
  published: '2022-01-18',
  content: `<p>现将澜城市工业和信息化局2021年政府信息公开工作年度报告予以公布，欢迎下载查阅。</p>
<p>附件：<a href="/files/2021.pdf">澜城市工业和信息化局2021年政府信息公开工作年度报告.pdf</a></p>
<p>　　　<a href="/files/2021.docx">澜城市工业和信息化局2021年政府信息公开工作年度报告.docx</a></p>`,
})

const row = (cells: readonly (string | number)[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

const news = page('farming-news', 'other', 'modern', {
  site: qingling,
  title: '青岭县春耕备耕物资供应充足',
  column: '工作动态',
  source: '青岭县农业农村局',
  published: '2024-03-08',
  content: `<p>眼下正值春耕备耕关键时节，记者从县农业农村局了解到，全县种子、化肥、农机等物资储备总体充足，价格保持平稳。</p>
<table border="1">${row(['乡镇', '种子（吨）', '化肥（吨）', '农机（台）'])}${row(['合计', 312, 4086, 927])}${row(['柳溪镇', 120, 1530, 402])}${row(['石门乡', 96, 1244, 281])}${row(['青河镇', 96, 1312, 244])}</table>
<p>该局已组织技术人员下沉到田间地头，开展测土配方施肥和病虫害防治培训，并设立咨询电话接受群众来电。</p>`,
})

const nested = (depth: number, content: string): string =>
  depth === 0
    ? content
    : `<table width="100%" border="0" cellpadding="0" cellspacing="0"><tbody><tr><td>${nested(depth - 1, content)}</td></tr></tbody></table>`

const policy = page('library-rules', 'other', 'capitals', {
  site: shipan,
  title: '石畔县公共图书馆服务管理办法',
  column: '规范性文件',
  source: '石畔县人民政府办公室',
  published: '2023-06-12',
  content: nested(
    9,
    `<p>第一条　为规范公共图书馆服务，保障公众阅读权益，结合本县实际，制定本办法。</p>
<p>第二条　公共图书馆应当向社会公众免费开放，开放时间每周不少于五十六小时，因故闭馆的应当提前七日公告。</p>
<p>第三条　涉及行政许可、行政处罚等事项的，依照有关法律法规执行。主动公开的信息应当在馆内显著位置公示。</p>
<p>第四条　本办法自2023年7月1日起施行。</p>`,
  ),
})

const home = page('home', 'other', 'jcms', {
  site: wangchuan,
  title: '望川区人民政府',
  column: '首页',
  source: null,
  published: null,
  content: `<div><h2>要闻</h2><ul>${['全区重点项目集中开工', '社区养老服务中心启用', '汛期安全检查全面展开'].map((title, index) => `<li><a href="/news/${index}.html">${title}</a></li>`).join('')}</ul>
<h2>政务公开</h2><ul><li><a href="/open/guide.html">政府信息公开指南</a></li><li><a href="/open/rules.html">政府信息公开制度</a></li><li><a href="/open/report/">政府信息公开年报</a></li><li><a href="/open/apply.html">依申请公开</a></li></ul>
<table border="0"><tr><td><a href="/service/1.html">不动产登记</a></td><td><a href="/service/2.html">社会保险</a></td><td><a href="/service/3.html">公积金</a></td></tr></table></div>`,
})

export const otherSamples: readonly SamplePage[] = [listing, attachment, news, policy, home]
