import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { detectPage } from './detect.ts'
import { readReport } from './read.ts'
import { seePage } from './see.ts'

const name = '云河市财政局2023年政府信息公开工作年度报告'
const period = (year: number) => `<p>本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。</p>`
const body = `${period(2023)}<p>一、总体情况</p><p>本年度公开渠道进一步拓宽。</p><p>五、存在的主要问题及改进情况</p><p>人手不足。</p>`

function read(html: string) {
  const document = parseDocument(html)
  const page = detectPage(seePage(document, { url: '', isShown: shownBy(document) }).seen)
  const { agency, stated, published } = readReport(page)
  return { year: page.year, title: page.title.text, agency, stated: stated.title, published }
}

const rightly = { year: 2023, title: name, agency: '云河市财政局', stated: 2023 }
const others = [2019, 2020, 2021].map((year) => `云河市水务局${year}年政府信息公开工作年度报告`)
const lists: readonly (readonly [string, (entry: string) => string])[] = [
  ['a date behind', (entry) => `<li><a href="/a.html">${entry}</a><span>2020-01-15</span></li>`],
  ['a date before', (entry) => `<li><span>[01-15]</span> <a href="/a.html">${entry}</a></li>`],
  ['a bullet', (entry) => `<p>·<a href="/a.html">${entry}</a></p>`],
  ['a number', (entry) => `1.<a href="/a.html">${entry}</a><br>`],
  ['what to do', (entry) => `<div><a href="/a.html">${entry}</a> [下载]</div>`],
  ['a script', (entry) => `<li onclick="show(1)">${entry}</li>`],
]

test.each(lists)('a list of reports before the article does not name it: %s', (_, entry) => {
  const list = `<div>${others.map(entry).join('')}</div>`
  expect(read(`<title>${name}_云河市财政局</title>${list}<h1>${name}</h1>${body}`)).toMatchObject(rightly)
  expect(read(`<title>云河市财政局</title>${list}<div class="title">${name}</div>${body}`)).toMatchObject(rightly)
  expect(read(`<title>${name}</title>${list}<div><img src="title.png"></div>${body}`)).toMatchObject({ year: 2023 })
})

test.each([
  '<div>2024年政府信息公开年报</div>',
  '<div>指南 | 制度 | 政府信息公开年报</div>',
  '<div>名称：云河市水务局2022年政府信息公开工作年度报告</div>',
])('nor does a column or a menu: %s', (column) => {
  expect(read(`<title>云河市财政局</title>${column}<div>${name}</div>${body}`)).toMatchObject(rightly)
  expect(read(`<title>政府信息公开年报</title>${column}<h1>${name}</h1>${body}`)).toMatchObject(rightly)
})

test('where titles of several years stand over a report that states no period, its year cannot be told', () => {
  const html = `<title>云河市财政局</title>${others.map((entry) => `<p>${entry}</p>`).join('')}<p>${name}</p>${body}`
  expect(read(html.replace(period(2023), ''))).toMatchObject({ year: null, stated: null })
  expect(read(html.replace(period(2023), period(2018)))).toMatchObject({ year: null, stated: null })
})

test('a period that is not that of the title is none of its own', () => {
  expect(read(`<title>${name}</title><h1>${name}</h1>${body.replace(period(2023), period(2022))}`)).toMatchObject(rightly)
})

test('a title that is repeated without the agency, or in a sentence, changes nothing', () => {
  const again = '<p>2023年度政府信息公开工作年度报告</p><p>现将云河市财政局2023年政府信息公开工作年度报告公布如下：</p>'
  expect(read(`<title>云河市财政局</title><div>${name}</div>${again}${body}`)).toMatchObject(rightly)
  expect(read(`<title>${name}</title><div>${name}</div>${again}${body}`)).toMatchObject(rightly)
})

test.each([
  ['<div>日期：2024年6月5日 星期三</div>', '', null],
  ['<div>日期：2024年6月5日 星期三</div>', '<p>发布日期：2024-01-19</p>', '2024-01-19'],
  ['<p>发布日期：2024-05-01</p><p>关于停电的通知</p><p>关于停水的通知</p><p>关于放假的通知</p>', '', null],
  ['<p>发布日期：2024-05-01</p><p>关于停电的通知</p>', '<p>2024年1月19日　发布时间：2024-01-19</p>', '2024-01-19'],
  ['<p>发布日期：2024-01-19</p>', '', '2024-01-19'],
  ['<table><tr><td>索引号</td><td>000-1</td><td>发文日期</td><td>2024-01-19</td></tr></table>', '', '2024-01-19'],
  ['<p>来源：云河市财政局　公开日期：2024-01-19</p><p>字号：大 中 小</p>', '', '2024-01-19'],
])('the date is that of the article: %s', (over, under, published) => {
  expect(read(`<title>${name}</title>${over}<h1>${name}</h1>${under}${body}`).published).toBe(published)
})
