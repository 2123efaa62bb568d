import { expect, test } from 'vitest'
import { publishedOn } from './publication.ts'

const none = new Map<string, string>()

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

test('a date without signs between', () => {
  expect(publishedOn(new Map([['pubdate', '20240125']]), [])).toBe('2024-01-25')
})
