import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance, plainLabel } from './label.ts'

test.each([
  ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）', '部分公开'],
  ['(二) 部 分 公 开', '部分公开'],
  ['二、上年结转政府信息公开申请数量', '上年结转政府信息公开申请数量'],
  ['１．属于国家秘密', '属于国家秘密'],
  ['①属于国家秘密', '属于国家秘密'],
  ['3.危及“三安全一稳定”', '危及三安全一稳定'],
  ['危及"三安全一稳定"', '危及三安全一稳定'],
  ['结\n果\n维\n持', '结果维持'],
  ['本年增/减', '本年增减'],
  ['本年收费金额（单位：万元）', '本年收费金额'],
  ['(本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和)', '本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和'],
  ['總計', '总计'],
  ['⾃然⼈', '自然人'],
  ['自\u00ad然\u200b人', '自然人'],
  ['12', '12'],
])('%s is %s', (printed, letters) => {
  expect(plainLabel(printed)).toBe(letters)
})

test('the edit distance is that of its definition, up to the limit', () => {
  const slow = (a: string, b: string): number => {
    if (!a || !b) return a.length + b.length
    if (a[0] === b[0]) return slow(a.slice(1), b.slice(1))
    return 1 + Math.min(slow(a.slice(1), b), slow(a, b.slice(1)), slow(a.slice(1), b.slice(1)))
  }
  const word = fc.string({ unit: fc.constantFrom('公', '开', '信', '息'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(slow(a, b), limit + 1))
    }),
  )
})

test('spaces and characters without a shape change no label, and what is plain stays as it is', () => {
  const printed = fc.string({ unit: fc.constantFrom(...'一二三（）().、1２其他总计申请行政/“”'), maxLength: 14 })
  const shapeless = fc.constantFrom('', ' ', '\u3000', '\u00a0', '\n', '\u200b', '\u00ad', '\ufeff', '\u200e')
  fc.assert(
    fc.property(printed, fc.array(shapeless, { minLength: 15, maxLength: 15 }), (label, between) => {
      const spread = Array.from(label, (letter, index) => `${between[index]}${letter}`).join('') + between[14]
      expect(plainLabel(spread)).toBe(plainLabel(label))
    }),
    { numRuns: 500 },
  )
})

test('any text has a plain label of letters and figures alone', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(plainLabel(text)).toMatch(/^[\p{Script=Han}\p{L}\p{N}]*$/u)
    }),
    { numRuns: 500 },
  )
})
