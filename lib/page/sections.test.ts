import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { readContent } from './content.ts'
import { doubtfulSections } from './doubtful.ts'
import { findSections } from './sections.ts'

const names = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
]
const ids = ['overview', 'proactive', 'requests', 'review', 'problems', 'other']
const numbered = names.map((name, index) => `${'一二三四五六'[index]}、${name}`)
const text = '<p>本年度按要求开展各项工作，公开渠道进一步拓宽。</p>'

function sectionsOf(html: string) {
  return findSections(readContent(parseDocument(html), () => true).seen.blocks)
}

function idsOf(html: string) {
  return sectionsOf(html).map(({ id }) => id)
}

test.each([
  ['plain paragraphs', numbered.map((name) => `<p>${name}</p>${text}`).join('')],
  ['headings', numbered.map((name) => `<h3>${name}</h3>${text}`).join('')],
  ['line breaks', numbered.map((name) => `${name}<br>本年度按要求开展各项工作。<br>`).join('')],
  ['one-cell tables', numbered.map((name) => `<table><tr><td>${name}</td></tr></table>${text}`).join('')],
  ['spaces inside', numbered.map((name) => `<p>　　${[...name].join(' ')}</p>${text}`).join('')],
  ['no numerals', names.map((name) => `<p><b>${name}</b></p>${text}`).join('')],
  ['arabic numerals', names.map((name, index) => `<p>${index + 1}. ${name}</p>${text}`).join('')],
  ['brackets', names.map((name, index) => `<p>（${'一二三四五六'[index]}）${name}</p>${text}`).join('')],
  ['brackets behind', names.map((name, index) => `<p>${index + 1}）${name}</p>${text}`).join('')],
  ['two digits', names.map((name, index) => `<p>0${index + 1}${name}</p>${text}`).join('')],
  ['parts in arabic numerals', names.map((name, index) => `<p>第${index + 1}部分 ${name}</p>${text}`).join('')],
  ['parts', names.map((name, index) => `<p>第${'一二三四五六'[index]}部分　${name}</p>${text}`).join('')],
  [
    'glued to the text',
    numbered.map((name) => `<p>${name}本年度按要求开展各项工作，公开渠道进一步拓宽，具体如下，现予以公布。</p>`).join(''),
  ],
  ['split over spans', numbered.map((name) => `<p><span>${name.slice(0, 3)}</span><span>${name.slice(3)}</span></p>${text}`).join('')],
])('finds all six: %s', (_, html) => {
  expect(idsOf(html)).toEqual(ids)
})

test.each([
  ['基本情况', 'overview'],
  ['总体工作情况', 'overview'],
  ['概述', 'overview'],
  ['主动公开情况', 'proactive'],
  ['依申请公开情况', 'requests'],
  ['收到和处理申请情况', 'requests'],
  ['因政府信息公开工作被申请行政复议、提起行政诉讼情况', 'review'],
  ['政府信息公开行政复议、诉讼情况', 'review'],
  ['行政复议及行政诉讼情况', 'review'],
  ['存在问题及改进情况', 'problems'],
  ['存在的问题和下一步打算', 'problems'],
  ['政府信息公开工作存在的主要问题及改进情况', 'problems'],
  ['其他需要报告的情况', 'other'],
  ['其他事项', 'other'],
])('%s is a heading of %s', (name, id) => {
  expect(idsOf(`<p>一、${name}</p>${text}`)).toEqual([id])
})

test('a preface that lists the names is a promise, not a section', () => {
  const preface = `<p>本报告包括${names.join('、')}六部分。</p>`
  expect(
    idsOf(
      preface +
        numbered
          .slice(0, 5)
          .map((name) => `<p>${name}</p>${text}`)
          .join(''),
    ),
  ).toEqual(ids.slice(0, 5))
})

test('a table of contents is none either', () => {
  const contents = numbered.map((name) => `<p>${name}</p>`).join('')
  const body = numbered
    .slice(0, 5)
    .map((name) => `<p>${name}</p>${text}`)
    .join('')
  expect(idsOf(contents + body)).toEqual(ids.slice(0, 5))
})

test('sub-headings inside the first section are none, also where their section is missing', () => {
  const overview = `<p>一、总体情况</p><p>（一）主动公开政府信息情况</p>${text}<p>（二）依申请公开情况</p>${text}`
  const rest = numbered.slice(1).map((name) => `<p>${name}</p>${text}`)
  expect(sectionsOf(overview + rest.join('')).map(({ heading }) => heading)).toEqual(numbered)
  expect(idsOf(overview + [rest[0], ...rest.slice(2)].join(''))).toEqual(['overview', 'proactive', 'review', 'problems', 'other'])
})

test('heading and numeral are told as printed', () => {
  expect(sectionsOf(`<p>　六 、其他需要报告的事项。</p>${text}`)).toMatchObject([{ heading: '六、其他需要报告的事项', numeral: 6 }])
  expect(sectionsOf(`<p>其他需要报告的事项</p>${text}`)).toMatchObject([{ numeral: null }])
})

test('a heading under a name that was not recognised keeps its section from being called missing', () => {
  const doubtful = (html: string) => {
    const { blocks } = readContent(parseDocument(html), () => true).seen
    return doubtfulSections(blocks, findSections(blocks))
  }
  const renamed = numbered.map((name, index) => `<p>${index === 4 ? '五、工作展望' : name}</p>${text}`).join('')
  expect(doubtful(renamed)).toEqual(['problems'])
  const shortened = numbered
    .slice(0, 5)
    .map((name) => `<p>${name}</p>${text}`)
    .join('')
  expect(doubtful(shortened)).toEqual([])
  expect(doubtful(`${shortened}<p>一、加强学习。</p><p>二、加强培训。</p>`)).toEqual([])
  expect(doubtful(`${shortened}<p>六、附则</p>`)).toEqual(['other'])
  expect(doubtful(`${shortened}<p>甲、其他需要报告的事项</p>`)).toEqual(['other'])
  expect(doubtful(`${shortened}<p>（三）其他需要报告的事项</p><p>下一步、其他需要报告的事项</p>`)).toEqual([])
  const unnumbered = names.map((name, index) => `<p>${index === 4 ? '工作展望' : name}</p>${text}`).join('')
  expect(doubtful(unnumbered)).toEqual(['problems'])
  const named = (at: number, other: string) => names.map((name, index) => `<p>${index === at ? other : name}</p>${text}`).join('')
  expect(doubtful(named(0, '2023年总体状况'))).toEqual(['overview'])
  expect(doubtful(named(1, '主动公开'))).toEqual(['proactive'])
  expect(doubtful(named(3, '行政复议、行政诉讼'))).toEqual(['review'])
  expect(doubtful(named(3, '政府信息公开复议与应诉情况（单位：件）'))).toEqual(['review'])
  expect(doubtful(named(4, '存在的不足'))).toEqual(['problems'])
  expect(doubtful(named(5, '其他'))).toEqual(['other'])
  expect(doubtful(`${shortened}<p>六、其他</p><p>无。</p>`)).toEqual(['other'])
  expect(
    doubtful(
      `${names
        .slice(0, 5)
        .map((name) => `<p>${name}</p>${text}`)
        .join('')}<p>云河市财政局</p><p>2024年1月19日</p>`,
    ),
  ).toEqual([])
})

test('a row of table 3 that is numbered like a section is no heading that could be one', () => {
  const cell = '<table><tr><td><p>四、结转下年度</p><p>继续办理</p></td><td>0</td></tr></table><p>四、结转下年度继续办理</p>'
  const html = numbered.flatMap((name, index) => (index === 3 ? [] : [`<p>${name}</p>${text}${index === 2 ? cell : ''}`])).join('')
  const { blocks } = readContent(parseDocument(html), () => true).seen
  expect(doubtfulSections(blocks, findSections(blocks))).toEqual([])
})

test('headings in the traditional script or with full-width numerals', () => {
  const converted = [
    '一、總體情況',
    '二、主動公開政府信息情況',
    '三、收到和處理政府信息公開申請情況',
    '四、政府信息公開行政複議、行政訴訟情況',
    '五、存在的主要問題及改進情況',
    '六、其他需要報告的事項',
  ]
  expect(idsOf(converted.map((name) => `<p>${name}</p>${text}`).join(''))).toEqual(ids)
  expect(idsOf(names.map((name, index) => `<p>${'１２３４５６'[index]}．${name}</p>${text}`).join(''))).toEqual(ids)
})

test('headings glued to their text under another name or an Arabic numeral, or printed one character a line in a table', () => {
  const long = '2023年，本机关按照要求开展各项工作，公开渠道进一步拓宽，公开内容进一步丰富。'
  const variants = [
    '一、基本情况',
    '二、主动公开情况',
    '三、依申请公开情况',
    '四、行政复议及行政诉讼情况',
    '五、存在问题及改进情况',
    '六、其他事项',
  ]
  expect(idsOf(variants.map((name) => `<p>${name}。${long}</p>`).join(''))).toEqual(ids)
  expect(idsOf(names.map((name, index) => `<p>${index + 1}.${name}。${long}</p>`).join(''))).toEqual(ids)
  const stacked = numbered.map(
    (name) =>
      `<table><tr><td colspan="2">${[...name].map((letter) => `<p>${letter}</p>`).join('')}</td></tr><tr><td>规章</td><td>0</td></tr></table>${text}`,
  )
  expect(idsOf(stacked.join(''))).toEqual(ids)
  expect(idsOf(numbered.map((name) => `<p>${name.slice(0, 1)}\ue5e5${name.slice(1)}\u00ad</p>${text}`).join(''))).toEqual(ids)
})
