import { expect, test } from 'vitest'
import { equationText, fieldLabel } from './labels.ts'
import { auditOf, equationOf } from './sample.ts'

const audit = auditOf()

test.each([
  ['granted.natural', '（一）予以公开 · 自然人'],
  ['refused.stateSecret.natural', '不予公开 1.属于国家秘密 · 自然人'],
  ['otherOutcome.else.total', '其他处理 3.其他 · 总计'],
  ['reconsideration.upheld', '行政复议 · 结果维持'],
  ['licensing.decisions', '行政许可 · 本年处理决定数量'],
  ['licensing', '行政许可'],
  ['legalService', '法律服务机构'],
  ['litigationDirect', '未经复议直接起诉'],
  ['litigation.total', 'litigation.total'],
])('the label of %s is %s', (field, label) => {
  expect(fieldLabel(audit, field)).toBe(label)
})

test('without a report a field is its own label', () => {
  expect(fieldLabel({ ...audit, report: null }, 'granted.natural')).toBe('granted.natural')
})

test.each([
  ['a sum and its total', equationOf({ a: 2, b: 0, c: 0, d: 0, e: 0, f: 1 }, { t: 4 }), '2 + 0 + 0 + 0 + 0 + 1 = 3 ≠ 4'],
  ['a long run of zeros', equationOf({ a: 1, b: 0, c: 0, d: 0, e: 0, f: 0, g: 1, h: 0 }, { t: 3 }), '1 + 5×0 + 1 + 0 = 2 ≠ 3'],
  ['nothing but zeros', equationOf({ a: 0, b: 0, c: 0, d: 0, e: 0, f: 0 }, { t: 1 }), '6×0 = 0 ≠ 1'],
  ['two sums', equationOf({ a: 3, b: 1 }, { c: 3, d: 2 }), '3 + 1 = 4 ≠ 5 = 3 + 2'],
  ['an equation that holds', equationOf({ a: 3, b: 1 }, { t: 4 }), '3 + 1 = 4 = 4'],
  ['a bound', equationOf({ part: 10 }, { whole: 9 }), '10 > 9'],
  ['a stock below zero', equationOf({ previous: 61, change: -98 }, {}), '61 − 98 = −37 < 0'],
  ['an unknown blank', equationOf({ a: 2, b: 3, 'granted.research': null }, { t: 4 }), '2 + 3 + □ ≥ 5 > 4'],
  ['a cell that is not there', equationOf({ a: 2, b: 3, 'granted.business': null }, { t: 4 }), '2 + 3 + ? ≥ 5 > 4'],
  ['an unknown total', equationOf({ a: -2, b: 1 }, { t: null }), '−2 + 1 = −1 < 0 ≤ □'],
])('%s', (_title, equation, text) => {
  expect(equationText(audit, equation)).toBe(text)
})

test('a term that is taken away', () => {
  const equation = equationOf({ stock: 5, repealed: 2 }, { t: 4 })
  const [stock, repealed] = equation.left
  if (!stock || !repealed) throw new Error('two terms were given')
  const less = { ...equation, left: [stock, { ...repealed, sign: -1 as const }], leftValue: 3, difference: -1 }
  expect(equationText(audit, less)).toBe('5 − 2 = 3 ≠ 4')
})
