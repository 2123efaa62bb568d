import { expect, test } from 'vitest'
import { readNumeral } from './numeral.ts'

/** By Intl, not by the reader's own tables. Chinese spell-out is not in Intl, so the positional digits are put to their places here. */
function spelled(n: number): string {
  const digits = new Intl.NumberFormat('zh-u-nu-hanidec', { useGrouping: false }).format(n).replaceAll('〇', '零')
  const places = ['', '十', '百', '千']
  return Array.from(digits, (digit, index) => (digit === '零' ? digit : digit + places[digits.length - 1 - index]))
    .join('')
    .replace(/零+/g, '零')
    .replace(/(?<=.)零$/, '')
}

test('every numeral up to 9999 is read, with 一十五 also as 十五', () => {
  for (let n = 0; n <= 9999; n++) {
    expect(readNumeral(spelled(n))).toBe(n)
    if (n >= 10 && n < 20) expect(readNumeral(spelled(n).slice(1))).toBe(n)
  }
})

test.each([
  ['两', 2],
  ['两百', 200],
  ['〇', 0],
  ['贰拾', 20],
  ['叁佰零伍', 305],
])('%s is %d', (text, value) => {
  expect(readNumeral(text)).toBe(value)
})

test.each(['', '一百三', '二〇', '一二', '零五', '十十', '百', '三十零二', '一千二', '五百一千', '两件', '3', '一万'])(
  '%s is no numeral that is certain',
  (text) => {
    expect(readNumeral(text)).toBeNull()
  },
)
