import { expect, test } from 'vitest'
import { publishedOn, reportAgency, reportYear } from './facts.ts'

const title = (text: string, isReport = true) => ({ text, isReport, namesReports: isReport, element: null })
const none = new Map<string, string>()

test.each([
  ['云河市财政局2023年政府信息公开工作年度报告', 2023],
  ['云河市财政局2025年度政府信息公开工作年度报告', 2025],
  ['云河市财政局二〇二二年政府信息公开工作年度报告', 2022],
  ['云河市财政局２０２１年政府信息公开工作年度报告', 2021],
  ['云河市财政局政府信息公开工作年度报告（2020年）', 2020],
])('%s reports on %i', (text, year) => {
  expect(reportYear(title(text), [])).toBe(year)
})

test('without a year in the title, the statistics period tells it', () => {
  const lines = ['2024年1月发布', '本报告所列数据的统计期限自2023年1月1日起至2023年12月31日止。']
  expect(reportYear(title('云河市财政局政府信息公开工作年度报告'), lines)).toBe(2023)
  expect(reportYear(title('云河市财政局政府信息公开工作年度报告'), ['2024年1月发布'])).toBeNull()
})

test.each([
  ['云河市财政局2023年政府信息公开工作年度报告', '云河市财政局'],
  ['2023年云河市财政局政府信息公开工作年度报告', '云河市财政局'],
  ['云河市财政局关于2023年度政府信息公开工作年度报告', '云河市财政局'],
  ['云河市财政局政府信息公开工作年度报告（2023年度）', '云河市财政局'],
])('%s is by %s', (text, agency) => {
  expect(reportAgency(title(text), none)).toBe(agency)
})

test('the source completes a short name, and stands in for a missing one', () => {
  const metadata = new Map([
    ['contentsource', '东江省云河市财政局'],
    ['sitename', '云河市人民政府'],
  ])
  expect(reportAgency(title('云河市财政局2023年政府信息公开工作年度报告'), metadata)).toBe('东江省云河市财政局')
  expect(reportAgency(title('2023年政府信息公开工作年度报告'), metadata)).toBe('东江省云河市财政局')
  expect(reportAgency(title('2023年政府信息公开工作年度报告'), new Map([['sitename', '云河市人民政府']]))).toBe('云河市人民政府')
  expect(reportAgency(title('', false), none)).toBeNull()
})

test.each([
  ['发布时间：2024-01-19 10:20', '2024-01-19'],
  ['来源：云河市财政局　发布日期：2024年1月9日　浏览次数：12', '2024-01-09'],
  ['日期: [2024/01/31]', '2024-01-31'],
  ['发文日期 2021.3.4', '2021-03-04'],
  ['发布时间：2024-13-45', null],
  ['浏览次数：2024', null],
])('%s says %s', (line, date) => {
  expect(publishedOn(none, [line])).toBe(date)
})

test('metadata comes before the page', () => {
  expect(publishedOn(new Map([['pubdate', '2021-01-29 17:20']]), ['发布时间：2024-01-19'])).toBe('2021-01-29')
})

test.each([
  ['访问时间：2026-11-20 10:00 发布时间：2024-01-20', '2024-01-20'],
  ['打印时间：2026-11-20', null],
  ['发布时间：2024-02-30', null],
  ['发布时间：２０２４－０１－２０', '2024-01-20'],
])('of several times in %s that of publication counts: %s', (line, date) => {
  expect(publishedOn(none, [line])).toBe(date)
})

test('a date without signs between, a title in full-width figures, brackets before a name, two years', () => {
  expect(publishedOn(new Map([['pubdate', '20240125']]), [])).toBe('2024-01-25')
  expect(reportAgency(title('云河市财政局２０２３年政府信息公开工作年度报告'), none)).toBe('云河市财政局')
  expect(reportAgency(title('【年报】云河市财政局2023年政府信息公开工作年度报告'), none)).toBe('云河市财政局')
  expect(reportYear(title('云河市财政局2024年发布2023年度政府信息公开年度报告'), [])).toBe(2023)
})
