import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFigures } from './figures.ts'
import { plainText } from './plain.ts'

const figuresOf = (printed: string) => readFigures(plainText(printed).text).map(({ value, unit, exact }) => [value, unit, exact])

test.each<[string, [number, string, boolean][]]>([
  ['收到２５件', [[25, '件', true]]],
  ['收到 1,234 件', [[1234, '件', true]]],
  ['收到1，234件', [[1234, '件', true]]],
  ['收到二十一件、一百零三份、两宗', [[21, '件', true], [103, '份', true], [2, '宗', true]]], // biome-ignore format: one line a case
  ['申请数为0，', [[0, '', true]]],
  ['收费848.39万元', [[848.39, '万元', true]]],
  ['收费251000元', [[25.1, '万元', true]]],
  ['收费1.2亿元', [[12000, '万元', true]]],
  ['访问1.2万次', [[12000, '次', true]]],
  ['占33.9%', [[33.9, '%', true]]],
  ['占百分之三十', [[30, '%', true]]],
  ['占百分之12，', [[12, '%', true]]],
  ['占百分之12.5', [[12.5, '%', true]]],
  ['占百分之1,000', []],
  ['占百分之三十三点九', [[33.9, '%', true]]],
  ['收到20余件', [[20, '件', false]]],
  ['收到约20件', [[20, '件', false]]],
  ['收到近20件', [[20, '件', false]]],
  ['收到20多件', [[20, '件', false]]],
  ['收到20件以上', [[20, '件', false]]],
  ['超过20件', [[20, '件', false]]],
  ['访问10万余次', [[100000, '次', false]]],
  ['总数29件', [[29, '件', true]]],
  ['2023年12月31日', []],
  ['国办公开办函〔2019〕60号', []],
  ['第3件', []],
  ['在20个工作日内', []],
  ['提高3个百分点', []],
  ['属于四类过程性信息', []],
  ['一百三件', []],
])('%s', (text, figures) => {
  expect(figuresOf(text)).toEqual(figures)
})

test('a decimal is an interval, a count is itself', () => {
  const [share] = readFigures('占33.9%')
  expect(share?.low).toBeCloseTo(33.85)
  expect(share?.high).toBeCloseTo(33.95)
  const [count] = readFigures('25件')
  expect([count?.low, count?.high]).toEqual([25, 25])
  const [money] = readFigures('848.39万元')
  expect(money?.low).toBeCloseTo(848.385)
})

test('a count that was written is the count that is read, where it stands', () => {
  const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
  const ways = fc.constantFrom(
    String,
    (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ','),
    (value: number) => wide(String(value)),
    (value: number) => [...String(value)].join('\u200b'),
    (value: number) => ` ${value} `,
  )
  const before = fc.constantFrom('收到申请', '其中网上', '办结', '，公开', '（')
  const after = fc.constantFrom('件', '条，其余不变', '份。')
  fc.assert(
    fc.property(fc.nat(9_999_999), ways, before, after, (value, way, left, right) => {
      const printed = `${left}${way(value)}${right}`
      const plain = plainText(printed)
      const [figure, ...others] = readFigures(plain.text)
      expect([figure?.value, figure?.exact, others]).toEqual([value, true, []])
      const { start, end } = plain.printed(figure?.start ?? 0, figure?.end ?? 0)
      expect(plainText(printed.slice(start, end)).text).toBe(plain.text.slice(figure?.start, figure?.end))
    }),
    { numRuns: 500 },
  )
})

test('figures of any text lie in it one after the other and are finite', () => {
  const words = fc.constantFrom(...'约 近 件 万 亿 元 % 百分之 三 十 一百 0 12 3.5 1,000 年 第 余 多 至 - 。 ， （'.split(' '))
  const text = fc.oneof(
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  )
  fc.assert(
    fc.property(text, (printed) => {
      const plain = plainText(printed)
      const figures = readFigures(plain.text)
      for (const [index, { start, end, value, low, high }] of figures.entries()) {
        expect(start < end && end <= plain.text.length && start >= (figures[index - 1]?.end ?? 0)).toBe(true)
        expect(Number.isFinite(value) && low <= value && value <= high).toBe(true)
      }
    }),
    { numRuns: 1000 },
  )
})
