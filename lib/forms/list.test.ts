import { expect, test } from 'vitest'
import { fillForms } from './fill.ts'
import { disclosure2014 } from './official/disclosure-2014.ts'
import { websiteAnnual } from './official/website-annual.ts'
import type { Sheet } from './sheet.ts'

/** A sheet of rows; null for a cell that a row above reaches down into. */
function sheet(rows: readonly (readonly (string | null)[])[], table = 0): Sheet {
  return {
    table,
    rows: rows.map((cells, row) => cells.flatMap((text, column) => (text === null ? [] : [{ row, column, columnSpan: 1, text }]))),
  }
}

const statisticsRows = disclosure2014.tables[0]?.blocks[0]?.rows ?? []
/** The statistics table as it is prescribed, its headings left out; each figure tells where it stands. */
const statistics = statisticsRows.map(({ label }, index) => [label.zh, '件', String(index + 1)])

const websiteRows: (string | null)[][] = [
  ['网站名称', '云河市人民政府门户网站', null, null],
  ['网站类型', '■政府门户网站　□部门网站', null, null],
  ['独立用户访问总量（单位：个）', '81,204', null, null],
  ['网站总访问量（单位：次）', '1,930,077', null, null],
  ['信息发布\n（单位：条）', '总数', '900', null],
  [null, '概况类信息更新量', '20', null],
  [null, '政务动态信息更新量', '700', null],
  [null, '信息公开目录信息更新量', '180', null],
  ['专栏专题（单位：个）', '维护数量', '6', null],
  [null, '新开设数量', '2', null],
  ['解读回应', '解读信息发布', '总数（单位：条）', '9'],
  [null, null, '解读材料数量（单位：条）', '5'],
  [null, null, '解读产品数量（单位：个）', '3'],
  [null, null, '媒体评论文章数量（单位：篇）', '1'],
  ['办事服务', '是否发布服务事项目录', '☑是 □否', null],
  [null, '注册用户数（单位：个）', '300', null],
  [null, '办件量（单位：件）', '总数', '50'],
  [null, null, '自然人办件量', '40'],
  [null, null, '法人办件量', '10'],
  ['互动交流', '留言办理', '平均办理时间（单位：天）', '2.5'],
  ['移动新媒体', '微博', '名称', '云河发布', '信息发布量（单位：条）', '70', '关注量（单位：个）', '8000'],
  [null, '微信', '名称', '云河发布', '信息发布量（单位：条）', '90', '订阅数（单位：个）', '9000'],
]

function read(...sheets: Sheet[]) {
  const [filled, ...others] = fillForms(sheets, 2017)
  expect(others).toEqual([])
  if (!filled) throw new Error('no form was recognised')
  const value = (field: string) => {
    const reading = filled.readings.get(field)
    return reading?.state === 'number' ? reading.value : reading?.state
  }
  return { filled, value }
}

test('every row of the statistics table where it stands, repeated labels among them', () => {
  const { filled, value } = read(sheet(statistics))
  expect(filled.form.id).toBe('disclosure-2014')
  expect(statisticsRows.map(({ id }) => value(id))).toEqual(statisticsRows.map((_, index) => index + 1))
  expect(filled).toMatchObject({ missingRows: [], strangersAfter: [] })
})

test('a unit that a narrow column breaks in two is a unit', () => {
  const { value } = read(sheet(statistics.map(([label = '', , figure = '']) => [label, label.includes('费') ? '万\n元' : '件', figure])))
  expect(statisticsRows.map(({ id }) => value(id))).toEqual(statisticsRows.map((_, index) => index + 1))
})

test('short labels that two groups have are told by the labels round them', () => {
  const short = (text: string) => text.replace(/^(\d\..*)(?:公开政府信息数|在线访谈次数|回应事件数)/, '$1')
  const { value } = read(sheet(statistics.map(([label = '', ...rest]) => [short(label), ...rest])))
  expect(statisticsRows.map(({ id }) => value(id))).toEqual(statisticsRows.map((_, index) => index + 1))
})

test('a table that is cut in two, its second part without a header', () => {
  const { value } = read(sheet(statistics.slice(0, 26)), sheet(statistics.slice(26), 1))
  expect(value('litigation.otherResult')).toBe(statisticsRows.findIndex(({ id }) => id === 'litigation.otherResult') + 1)
})

test('a repeated label whose neighbours are not there is nobody’s figure', () => {
  const without = statistics.filter((_, index) => !/^(?:reconsideration|litigation)/.test(statisticsRows[index]?.id ?? ''))
  const stray = ['（三）其他情形数', '件', '4']
  const at = statisticsRows.findIndex(({ id }) => id === 'reconsideration')
  const { filled, value } = read(sheet([...without.slice(0, at), stray, ...without.slice(at)]))
  expect([value('reconsideration.otherResult'), value('litigation.otherResult')]).toEqual(['unreadable', 'unreadable'])
  expect(filled.missingRows).toContain('reconsideration.upheld')
})

test('an unknown row with a figure is told apart from the parts round it', () => {
  const at = statisticsRows.findIndex(({ id }) => id === 'received.letter') + 1
  const { filled } = read(sheet([...statistics.slice(0, at), ['5.电话预约申请', '件', '3'], ...statistics.slice(at)]))
  expect(filled.strangersAfter).toEqual(['received.letter'])
})

test('a cell that says 见附件 is unreadable, a blank one blank, two figures nobody’s', () => {
  const changed = statistics.map(([label = '', unit = '', figure = '']) => {
    if (label.includes('收到申请数')) return [label, unit, '见附件']
    if (label.includes('传真')) return [label, unit, '']
    return label.includes('信函') ? [label, unit, figure, '7'] : [label, unit, figure]
  })
  const { value } = read(sheet(changed))
  expect([value('received'), value('received.fax'), value('received.letter')]).toEqual(['unreadable', 'blank', 'unreadable'])
})

test('the same table printed twice is read once; with other figures it cannot be told', () => {
  const other = statistics.map(([label = '', unit = ''], index) => [label, unit, String(index === 0 ? 1 : 999)])
  expect(read(sheet(statistics), sheet(statistics, 1)).value('received')).toBe(17)
  const { value } = read(sheet(statistics), sheet(other, 1))
  expect([value('published'), value('received')]).toEqual([1, 'unreadable'])
})

test('the report of a website: names and marks beside figures, several figures in a row', () => {
  const { filled, value } = read(sheet(websiteRows))
  expect(filled.form.id).toBe('website-annual')
  expect(['visits', 'posts', 'posts.disclosure', 'explanations', 'cases', 'messages.days'].map(value)).toEqual([
    1930077, 900, 180, 9, 50, 2.5,
  ])
  expect(['weibo.posts', 'weibo.followers', 'wechat.posts', 'wechat.followers'].map(value)).toEqual([70, 8000, 90, 9000])
  expect(value('surveys')).toBe('absent')
})

test('a table that only shares some words with a form is none', () => {
  const budget = [
    ['项目', '数量'],
    ['总数', '12'],
    ['注册用户数', '7'],
    ['行政复议数量', '3'],
    ['其他情形数', '1'],
    ['政府网站', '4'],
  ]
  expect(fillForms([sheet(budget)], 2017)).toEqual([])
})

test('rows of another table do not stand in for those that are missing', () => {
  const withoutCases = websiteRows.filter((cells) => !cells.some((text) => /办件量|^总数$/.test(text ?? '') && !/900/.test(cells.join())))
  const { value } = read(
    sheet(withoutCases),
    sheet(
      [
        ['总数', '77'],
        ['男', '40'],
        ['女', '37'],
      ],
      1,
    ),
  )
  expect(value('cases')).toBe('absent')
})

test('the sums come from the names of the rows', () => {
  const answered = disclosure2014.identities.find(({ subject }) => subject === 'answered')
  expect(answered?.left).toHaveLength(8)
  expect(websiteAnnual.identities.map(({ left }) => left.length)).toEqual([3, 3, 2])
  const ids = new Set(statisticsRows.map(({ id }) => id))
  for (const { left, right } of disclosure2014.identities) expect([...left, ...right].every((id) => ids.has(id))).toBe(true)
})
