import { describe, expect, test } from 'vitest'
import type { Measure } from '../forms/form.ts'
import { readFigure, writesZero } from './number.ts'

function read(text: string, measure: Measure): number | 'blank' | 'unreadable' {
  const figure = readFigure(text, measure)
  return figure.state === 'number' ? figure.value : figure.state
}

describe('a count', () => {
  test.each<[string, number]>([
    ['3', 3],
    ['３', 3],
    ['\u00a0\u00a03\u3000', 3],
    ['\u200b3\u200d', 3],
    ['1\u00ad2', 12],
    ['\u202a12\u202c', 12],
    ['\ufeff12', 12],
    ['1,234', 1234],
    ['1，234', 1234],
    ['1，234，567', 1234567],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u2009234\u202f567', 1234567],
    ['3件', 3],
    ['3 件', 3],
    ['3\n件', 3],
    ['３（件）', 3],
    ['1,234条', 1234],
    ['12人次', 12],
    ['7宗', 7],
    ['7起', 7],
    ['0件', 0],
    ['(3)', 3],
    ['（3）', 3],
    ['（3件）', 3],
    ['12.00', 12],
    ['12．0', 12],
    ['007', 7],
    ['12（注1）', 12],
    ['12(注)', 12],
    ['暂无', 0],
    ['没有', 0],
    ['3。', 3],
    ['三', 3],
    ['两', 2],
    ['兩件', 2],
    ['十', 10],
    ['二十一', 21],
    ['一百零三', 103],
    ['一千二百', 1200],
    ['贰拾', 20],
    ['3①', 3],
    ['3¹', 3],
    ['3[1]', 3],
    ['3〔注2〕', 3],
    ['3*', 3],
    ['𝟑', 3],
  ])('%j is %d', (text, value) => {
    expect(read(text, 'count')).toBe(value)
  })

  test('reads what is a number and no count: the rules judge it', () => {
    expect(read('-3', 'count')).toBe(-3)
    expect(read('－3', 'count')).toBe(-3)
    expect(read('−3件', 'count')).toBe(-3)
    expect(read('12.5', 'count')).toBe(12.5)
    expect(read('+3', 'count')).toBe(3)
  })

  test.each([
    '1 2',
    '12 34',
    '1\n2',
    '120\n345',
    '1,23',
    '12,34,567',
    '1234,567',
    '1,234 567',
    '0,123',
    '1、234',
    '3/4',
    '3-5',
    '—3',
    '50%',
    '约3',
    '10余',
    '3件以上',
    '12.3.4',
    '12.',
    '.5',
    '1e5',
    '0x10',
    '2020年',
    '见附件',
    '120（扩招）',
    '70（实招45）',
    '(3)(4)',
    '()',
    '1.2万',
    '3万件',
    '848.39万元',
    '一百三',
    '二〇',
    '一二',
    '一千零零二',
    '○',
    'O',
    '①',
    '㉗',
    '㊶',
    '⑴',
    '3²3',
    '½',
    '3½',
    'Ⅲ',
    '*',
    '[1]',
    '件',
    '12345678901234567890',
    '是',
    '☑',
    '\ue000',
    '9'.repeat(400),
    '\u202e12',
    '1\u202e2',
  ])('%j is unreadable', (text) => {
    expect(read(text, 'count')).toBe('unreadable')
  })
})

test.each(['', ' ', '\n', '\u00a0', '\u3000\u3000', '\u200b', '\u200b\u00a0\ufeff', '\u00ad', '\u2060 \u202c'])(
  '%j is blank in every measure',
  (text) => {
    for (const measure of ['count', 'change', 'amount'] as const) expect(read(text, measure)).toBe('blank')
    expect(writesZero(text)).toBe(false)
  },
)

test.each([
  '-',
  '－',
  '–',
  '—',
  '——',
  '― ―',
  '─',
  '‐',
  '−',
  '_',
  '/',
  '／',
  '\\',
  '＼',
  '无',
  '無',
  '零',
  '〇',
  'nil',
  '0',
  '０',
  '0.00',
  '\u00a0-\u200b',
  '0\u3000',
])('%j is a written zero in every measure', (text) => {
  for (const measure of ['count', 'change', 'amount'] as const) expect(read(text, measure)).toBe(0)
  expect(writesZero(text)).toBe(true)
})

test('zero is written with a unit or a word as well, and never read as minus zero', () => {
  for (const text of ['0件', '零件', '0万元', '0.00元', '持平', '-0', '+0']) expect(writesZero(text)).toBe(true)
  for (const text of ['10', '0.5', '无法提供', '3-', '见附件', '0件1']) expect(writesZero(text)).toBe(false)
  expect(Object.is(read('-0', 'count'), 0)).toBe(true)
  expect(Object.is(read('减0', 'change'), 0)).toBe(true)
})

describe('a change', () => {
  test.each<[string, number]>([
    ['+4', 4],
    ['＋4', 4],
    ['增 5', 5],
    ['增加5项', 5],
    ['增加了5项', 5],
    ['增：5', 5],
    ['增+5', 5],
    ['增加三项', 3],
    ['↑5', 5],
    ['5↑', 5],
    ['10', 10],
    ['(3)', 3],
    ['减 98', -98],
    ['減98', -98],
    ['减少3', -3],
    ['减少1,234项', -1234],
    ['-3', -3],
    ['－3', -3],
    ['－ 3', -3],
    ['−3', -3],
    ['(-3)', -3],
    ['↓5', -5],
    ['5↓', -5],
    ['持平', 0],
    ['不变', 0],
    ['无变化', 0],
  ])('%j is %d', (text, value) => {
    expect(read(text, 'change')).toBe(value)
  })

  test.each(['增', '减', '+', '增/减', '增长5%', '减-3', '++4', '—18', '增5减3', '↑5↓', '约增5'])('%j is unreadable', (text) => {
    expect(read(text, 'change')).toBe('unreadable')
  })
})

describe('an amount, in 万元', () => {
  test.each<[string, number]>([
    ['848.39 万元', 848.39],
    ['848.39\u00a0万元', 848.39],
    ['848.39（万元）', 848.39],
    ['5697.79万', 5697.79],
    ['251000元', 25.1],
    ['251,000 元', 25.1],
    ['75394432.52元', 7539.443252],
    ['¥251000元', 25.1],
    ['10万元整', 10],
    ['1.2亿元', 12000],
    ['1億元', 10000],
    ['三万元', 3],
    ['五千元', 0.5],
    ['0.1元', 0.00001],
    ['-3万元', -3],
    ['4166.241619', 4166.241619],
    ['12', 12],
  ])('%j is %d', (text, value) => {
    expect(read(text, 'amount')).toBe(value)
  })

  test.each(['万元', '约3万元', '3件', '3万5千元', '￥251000', '848. 39万元', '12.5%', '120(3元)', '3美元', '见附件'])(
    '%j is unreadable',
    (text) => {
      expect(read(text, 'amount')).toBe('unreadable')
    },
  )
})
