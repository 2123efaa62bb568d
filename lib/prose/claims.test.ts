import fc from 'fast-check'
import { expect, test } from 'vitest'
import { growth, mostGrowth } from '../../tests/growth.ts'
import { narrativePercentage } from '../checks/rules/narrative-percentage.ts'
import { narrativeSum } from '../checks/rules/narrative-sum.ts'
import { narrativeTable } from '../checks/rules/narrative-table.ts'
import { sampleReport } from '../checks/sample.ts'
import { disclosure2021 } from '../forms/official/disclosure-2021.ts'
import { readClaims } from './claims.ts'

const circumstances = { year: 2023, agency: '云河市财政局' }
const claims = (...texts: string[]) =>
  readClaims(
    texts.map((text) => ({ section: 'overview', text })),
    circumstances,
  )

test('the quote is what is printed, spaces and full width and all', () => {
  const [claim] = claims('２０２３年，我局共收到 政府信息公开申请 ２５ 件，均已答复。')
  expect(claim).toMatchObject({ kind: 'table', value: 25, quoted: { quote: '我局共收到 政府信息公开申请 ２５ 件' } })
})

test('a paragraph that a page break has cut is read as one', () => {
  const cut = claims('为保障公众依法获取政府信息，我局健全工作机制，上半年各科室收到的政府信息公开申', '请17件，均在期限内答复。')
  expect(cut).toHaveLength(1)
  expect(cut[0]).toMatchObject({ value: 17, statements: expect.not.arrayContaining([expect.objectContaining({ isCertain: true })]) })
})

test('a heading tells what the paragraph under it speaks of', () => {
  expect(claims('（二）依申请公开情况', '全年共收到申请29件。')[0]).toMatchObject({ kind: 'table', value: 29 })
  expect(claims('（三）建议提案办理情况', '全年共收到申请29件。')).toEqual([])
})

test('claims come in page order, and every kind is read', () => {
  const read = claims('收到政府信息公开申请24件，其中网上申请16件，占66.7%。', '未发生行政复议、行政诉讼。')
  expect(read.map(({ kind }) => kind)).toEqual(['table', 'sum', 'percentage', 'table', 'table'])
})

const words = fc.constantFrom(
  ...'收到 政府信息公开申请 其中 分别为 （ ） ( ) 。 ， ； 、 占 % 由 增至 增长 件 条 万元 未 行政复议 行政诉讼 予以公开 不予公开 结转 下年度 上年 其他 《 》 “ 百分之 零 三 十 一百 0 1 25 33.9 1,000 ９ 约 余 亿 规范性文件 制发 现行有效 行政处罚 2023年 全市 区政府办公室 同比 较上年 增加 减少 ： : \n　 🀄 \u200b'.split(
    ' ',
  ),
)
const text = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

test('no rule throws on any text, and each fails with a quote that is on the page', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (paragraphs) => {
      const report = sampleReport(disclosure2021, { year: 2023, paragraphs })
      for (const rule of [narrativeTable, narrativeSum, narrativePercentage]) {
        for (const outcome of rule.check(report)) {
          if (outcome.outcome !== 'fails') continue
          expect(outcome.message.zh + outcome.message.en).not.toMatch(/undefined|NaN|Infinity/)
          for (const { quote } of outcome.quotes ?? []) expect(paragraphs.join('\n')).toContain(quote)
        }
      }
    }),
    { numRuns: 1500 },
  )
})

test('a page that was made to hurt takes no longer than its text', () => {
  const units = [
    '其中1件',
    '（',
    '收到',
    '1',
    '占',
    '未',
    '政府信息公开',
    '1件，',
    '分别为1、',
    '《',
    '二十',
    '公民、法人',
    '不予公开',
    '收到申请1件，占1%，',
    '因',
    '共计',
  ]
  const hurt = (length: number) => {
    const sentencesOf = (sentence: number) => units.map((unit) => `${unit.repeat(sentence / unit.length)}。`.repeat(length / sentence))
    const texts = [
      ...sentencesOf(Math.min(length, 2900)),
      ...sentencesOf(length),
      '收到政府信息公开申请1件，其中网上1件。'.repeat(length / 20),
    ]
    return () => texts.map((text) => claims(text))
  }
  expect(growth(hurt, 10_000, 3)).toBeLessThan(mostGrowth)
})
