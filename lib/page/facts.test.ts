import { expect, test } from 'vitest'
import { reportAgency, reportYear } from './facts.ts'

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

test('a title in full-width figures, brackets before a name, two years', () => {
  expect(reportAgency(title('云河市财政局２０２３年政府信息公开工作年度报告'), none)).toBe('云河市财政局')
  expect(reportAgency(title('【年报】云河市财政局2023年政府信息公开工作年度报告'), none)).toBe('云河市财政局')
  expect(reportYear(title('云河市财政局2024年发布2023年度政府信息公开年度报告'), [])).toBe(2023)
})
