import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { samplePages } from '../../tests/portal/pages.ts'
import { forms } from '../forms/index.ts'
import { isWorthAGlance, reportWords } from './first-glance.ts'
import { glanceAt } from './glance.ts'

const url = 'http://www.yunheshi-sample.gov.cn/xw/1.html'

function isWorth(html: string, address = url): boolean {
  return isWorthAGlance(new JSDOM(html, { url: address }).window.document)
}

test.each(samplePages.map((page) => [page.name, page] as const))('%s: whatever a glance has something to say of is worth it', (_, page) => {
  const { document } = new JSDOM(page.html, { url: `http://${page.host}${page.path}` }).window
  const { kind, promised } = glanceAt(document)
  expect(isWorthAGlance(document) || (kind === 'other' && !promised)).toBe(true)
})

test('an ordinary page is worth none', () => {
  expect(isWorth('<title>云河市人民政府</title><h1>通知公告</h1><p>情况通报，日报。</p><a href="/zfxxgk/">政府信息公开</a>')).toBe(false)
})

test('a table is enough, and so is a word of reports in the title, the text or the metadata, in letters of any case', () => {
  expect(isWorth('<p><table><tr><td>1</table>')).toBe(true)
  expect(isWorth('<title>2023年年报</title>')).toBe(true)
  expect(isWorth('<p>年 度 报\u200b 告</p>')).toBe(true)
  expect(isWorth('<meta name="ArticleTitle" content="2023年年度報告">')).toBe(true)
  expect(isWorth('<meta name="COLUMNNAME" content="年报">')).toBe(true)
  // Of a head that is broken the rest is in the body.
  expect(isWorth('<head>x<meta name="ColumnName" content="年报">')).toBe(true)
  expect(isWorth('<meta name="description" content="年报">')).toBe(false)
})

test('so is an address that names reports', () => {
  expect(isWorth('<p>…</p>', 'http://www.yunheshi-sample.gov.cn/zwgk/xxgknb/2023/')).toBe(true)
})

test('every word for reports is found in the text, and every one of an address there', () => {
  const words = reportWords.source.split('|')
  const anyOf = (sources: readonly string[]) => fc.stringMatching(new RegExp(`^(?:${sources.join('|')})$`))
  const inText = fc.property(anyOf(words.slice(0, 2)), (word) => isWorth(`<p>关于${word}的说明</p>`))
  const inAddress = fc.property(anyOf(words.slice(2)), (word) => isWorth('<p>…</p>', url.replace('xw', word)))
  for (const property of [inText, inAddress]) fc.assert(property, { numRuns: 50 })
})

test('no form has a title without these words', () => {
  const titles = forms.flatMap(({ titles }) => titles ?? [])
  expect(titles.filter((title) => title.search(reportWords) < 0)).toEqual([])
})
