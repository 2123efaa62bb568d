import { expect, test } from 'vitest'
import { isReportTitle } from './titles.ts'

test.each([
  '云河市财政局2023年政府信息公开工作年度报告',
  '云河市财政局 2019年政府信息公开工作报告',
  '青岭县教育局2022年度政府信息公开年报',
  '2023年政府信息公开工作年度报告',
  '云河市人民政府办公室关于2021年度政府信息公开工作年度报告',
  '云河市政府门户网站政府网站工作年度报表（2023年度）',
  '雲河市財政局2023年政府信息公開工作年度報告',
])('%s is the title of a report', (title) => {
  expect(isReportTitle(title)).toBe(true)
})

test.each([
  '政府信息公开年报',
  '您现在的位置：首页 >> 政府信息公开 >> 云河市财政局2023年政府信息公开工作年度报告',
  '政府信息公开工作年度报告',
  '关于做好2023年政府信息公开工作年度报告编制和发布工作的通知',
  '云河市2023年国民经济和社会发展统计公报',
  '云河市财政局2023年法治政府建设年度报告',
  '2023年度企业年报公示',
  '',
])('%s is none', (title) => {
  expect(isReportTitle(title)).toBe(false)
})

test('a paragraph that mentions a report is no title', () => {
  expect(isReportTitle(`本机关编制了2023年政府信息公开工作年度报告，${'内容包括总体情况等。'.repeat(12)}`)).toBe(false)
})
