import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { readContent } from '../page/content.ts'
import { drawTable } from './draw.sample.ts'
import { fillForms } from './fill.ts'
import { disclosure2021 } from './official/disclosure-2021.ts'

/** Tables that lost something or in which something stands elsewhere: what cannot be told for sure is not told. */

function tableOf(id: string) {
  const table = disclosure2021.tables.find((one) => one.id === id)
  if (!table) throw new Error(`no table ${id}`)
  return table
}

/** What is read of the table that a page of this source has. */
function read(html: string) {
  const content = readContent(parseDocument(html), () => true)
  const [filled] = fillForms(
    content.seen.blocks.flatMap((block) => (block.kind === 'table' ? [block.sheet] : [])),
    2023,
  )
  if (!filled) throw new Error('the table was not recognised')
  return {
    ...filled,
    /** Each field with its value, or with why it has none. */
    values: Object.fromEntries(
      [...filled.readings].map(([field, reading]) => [field, reading.state === 'number' ? reading.value : reading.state]),
    ),
  }
}

/** Table 3 with a number in each cell: 100 × the row + the column. `paint` makes a row's cells of its label and its figures. */
function requests(paint: (label: string, figures: readonly string[]) => string, corner = '') {
  const { rows = [], columns = [] } = tableOf('requests').blocks[0] ?? {}
  const names = columns.map(({ label }) => `<td>${label.zh}</td>`).join('')
  const lines = rows.map(({ label }, row) =>
    paint(
      label.zh,
      columns.map((_, column) => String(100 * row + column)),
    ),
  )
  return read(`<table><tr><td></td>${corner}${names}</tr>${lines.map((cells) => `<tr>${cells}</tr>`).join('')}</table>`)
}

const cells = (texts: readonly string[]): string => texts.map((text) => `<td>${text}</td>`).join('')

test('a row of table 2 whose name cannot be seen may be the one that is missing', () => {
  const drawn = drawTable(tableOf('proactive'), () => '3')
  expect(read(drawn)).toMatchObject({ missingRows: [], strangers: { rows: false } })
  expect(read(drawn.replace('>行政处罚<', '><'))).toMatchObject({ missingRows: ['penalties'], strangers: { rows: true } })
})

test.each(['增3', '持平', '3万元'])('a row of table 2 under an unknown name with a figure in words, %s, may be it, too', (figure) => {
  const drawn = drawTable(tableOf('proactive'), () => figure)
  expect(read(drawn.replace('>行政处罚<', '>行政罚<'))).toMatchObject({ missingRows: ['penalties'], strangers: { rows: true } })
})

test('rows of table 3 that were put into one, their labels on lines of one cell, are not missing', () => {
  const { missingRows, strangers } = requests((label, figures) =>
    label.startsWith('1.本机关不掌握')
      ? cells([`<p>${label}</p><p>2.没有现成信息需要另行制作</p>`, ...figures.map((figure) => `<p>${figure}</p><p>0</p>`)])
      : label.startsWith('2.没有现成')
        ? ''
        : cells([label, ...figures]),
  )
  expect(missingRows).toEqual(['unable.notHeld', 'unable.needsCreation'])
  expect(strangers.rows).toBe(true)
})

test.each([
  ['the numbers of the columns', (at: number) => String(at + 1)],
  ['the same in brackets', (at: number) => `（${at + 1}）`],
  ['nothing', () => ''],
])('a row of table 4 between names and figures with %s holds no figures', (_, textAt) => {
  const names = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  const blocks = ['行政复议', '未经复议直接起诉', '复议后起诉'].map((label) => `<td colspan="5">${label}</td>`).join('')
  const figures = Array.from({ length: 15 }, (__, at) => String(at % 5 === 4 ? 6 : at % 5))
  const rows = [blocks, cells([...names, ...names, ...names]), cells(figures.map((__, at) => textAt(at))), cells(figures)]
  const { values } = read(`<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`)
  expect(Object.values(values)).toEqual(figures.map(Number))
})

test('a cell that was put into a blank row of table 3 gives none of its columns a figure', () => {
  const { values } = requests((label, figures) =>
    label.startsWith('1.信访') ? cells([label, '5', ...figures.map(() => '')]) : cells([label, ...figures]),
  )
  expect(values['notProcessed.petition.natural']).toBe('unreadable')
  expect(values['notProcessed.repeated.natural']).toBeTypeOf('number')
})

test('an empty row of table 2 is none', () => {
  const drawn = drawTable(tableOf('proactive'), () => '3').replace(
    /<tr>(?:(?!<\/tr>).)*>行政处罚<.*?<\/tr>/u,
    `<tr>${cells(['', '', ''])}</tr>`,
  )
  expect(read(drawn)).toMatchObject({ missingRows: ['penalties'], strangers: { rows: false } })
})

const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const top = '<tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr>'
const middle = `<tr>${results.map((name) => `<td rowspan="2">${name}</td>`).join('')}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>`
const rest = `<tr>${cells([...results, ...results])}</tr><tr>${cells(Array.from({ length: 15 }, (_, index) => String(index)))}</tr>`

test('labels of table 4 over the same columns do not tell which block a figure is of', () => {
  expect(read(`<table>${top}${middle}${rest}</table>`).values).toMatchObject({ 'reconsideration.upheld': 0, 'litigationDirect.upheld': 5 })
  expect(new Set(Object.values(read(`<table>${middle}${top}${rest}</table>`).values))).toEqual(new Set(['unreadable']))
})

test('labels of table 4 that reach too far, in the order of the form, do', () => {
  const wide = top.replace('colspan="5"', 'colspan="7"')
  expect(read(`<table>${wide}${middle}${rest}</table>`).values).toMatchObject({ 'reconsideration.upheld': 0, 'litigationDirect.upheld': 5 })
})

test.each(['5', ''])(
  'a row of table 3, its figures %j, with a word among them that is the label of another row, is not missing',
  (figure) => {
    const filled = requests((label, figures) =>
      cells(label.startsWith('4.无正当') ? [label, figure, '其他', figure, figure, figure, figure, figure] : [label, ...figures]),
    )
    expect(filled).toMatchObject({ missingRows: ['notProcessed.excessive'], strangers: { rows: true } })
  },
)

test.each([
  [['0', '0', '0', '0', '0', '0', '0'], true],
  [['', '', '', '', '', '', '0'], true],
  [['', '', '', '', '', '', ''], false],
])('a row of table 3 without a name, its figures %j: may it be the one that is missing? %j', (own, rows) => {
  const filled = requests((label, figures) => cells(label.startsWith('4.无正当') ? ['', ...own] : [label, ...figures]))
  expect(filled).toMatchObject({ missingRows: ['notProcessed.excessive'], strangers: { rows } })
})

const [shortOne, other] = ['1.属于国家秘密', '5.属于三类内部事务信息']

test('a row of table 3 that ends before the others, a blank among its cells, names no figure', () => {
  // All rows have a blank before their figures: one lost its third figure, another the blank.
  const { values } = requests((label, figures) => {
    if (label === shortOne) return cells([label, '', ...figures.filter((_, column) => column !== 2)])
    return cells(label === other ? [label, ...figures] : [label, '', ...figures])
  }, '<td></td>')
  expect(values).toMatchObject({ 'received.natural': 0, 'received.total': 6 })
  expect(values).toMatchObject({ 'refused.stateSecret.natural': 'unreadable', 'refused.stateSecret.business': 'unreadable' })
  expect(values).toMatchObject({ 'refused.internalAffairs.natural': 800, 'refused.internalAffairs.total': 806 })
})

test('a row of table 3 that prints beyond the end of the others names no figure', () => {
  // One column is blank in all rows: the blank that stands there in a row with a figure twice is not that column's.
  const { values } = requests((label, figures) => {
    const blank = figures.map((text, column) => (column === 3 || (label === shortOne && column === 2) ? '' : text))
    return cells(label === shortOne ? [label, blank[0] ?? '', ...blank] : [label, ...blank])
  })
  expect(values).toMatchObject({ 'received.natural': 0, 'received.publicInterest': 'blank', 'received.total': 6 })
  expect(values).toMatchObject({ 'refused.stateSecret.natural': 'unreadable', 'refused.stateSecret.total': 'unreadable' })
})

test('rows of table 3 beside a blank that reaches down beside all of them are whole', () => {
  const { values } = requests((label, figures) => {
    const isFirst = label.startsWith('一、')
    return cells([label]) + (isFirst ? '<td rowspan="50"></td>' : '') + cells(label === shortOne ? ['', ...figures.slice(1)] : figures)
  }, '<td></td>')
  expect(values).toMatchObject({ 'received.natural': 0, 'refused.stateSecret.natural': 'blank', 'refused.stateSecret.business': 401 })
})

test('a row of table 2 that stands beside another one is not missing', () => {
  const drawn = drawTable(tableOf('proactive'), () => '3')
  const beside = drawn
    .replace(/<tr>(?:(?!<\/tr>).)*>行政事业性收费<.*?<\/tr>/u, '')
    .replace(/(>行政许可<(?:(?!<\/tr>).)*)<\/tr>/u, '$1<td>行政事业性收费</td><td>12.5</td></tr>')
  expect(beside).not.toBe(drawn)
  expect(read(beside)).toMatchObject({ missingRows: ['fees'], strangers: { rows: true } })
})

test('table 3 cut down its length lacks no column', () => {
  const half = (from: number, to: number) => {
    const { rows = [], columns = [] } = tableOf('requests').blocks[0] ?? {}
    const names = columns.slice(from, to).map(({ label }) => `<td>${label.zh}</td>`)
    return `<table><tr><td></td>${names.join('')}</tr>${rows.map(({ label }) => `<tr><td>${label.zh}</td>${names.map(() => '<td>3</td>').join('')}</tr>`).join('')}</table>`
  }
  expect(read(half(0, 4)).missingColumns).toEqual(['legalService', 'otherOrganisation', 'total'])
  expect(read(half(0, 4) + half(4, 7))).toMatchObject({ missingColumns: [], strangers: { columns: true } })
})

test.each([
  ['the total first', [4, 0, 1, 2, 3]],
  ['two of them exchanged', [0, 1, 3, 2, 4]],
])('table 4 with the names of every block in the same other order: %s', (_, order) => {
  const { blocks } = tableOf('review')
  const table = {
    ...tableOf('review'),
    blocks: blocks.map((block) => ({ ...block, columns: order.flatMap((at) => block.columns[at] ?? []) })),
  }
  const figure = (field: string) => String(field.length)
  const { values, strangers } = read(drawTable(table, figure))
  expect(Object.entries(values)).toHaveLength(15)
  for (const [field, value] of Object.entries(values)) expect(`${field} ${value}`).toBe(`${field} ${figure(field)}`)
  expect(strangers.columns).toBe(false)
})

test('table 4 with a row for each block, 行政诉讼 over two of them and a sum of both below', () => {
  const names = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  const lines = [
    `<td colspan="2">类型</td>${cells(names)}`,
    `<td colspan="2">行政复议</td>${cells(['1', '0', '2', '1', '4'])}`,
    `<td rowspan="3">行政诉讼</td><td>未经复议直接起诉</td>${cells(['2', '1', '0', '0', '3'])}`,
    `<td>复议后起诉</td>${cells(['0', '1', '0', '2', '3'])}`,
    `<td>小计</td>${cells(['2', '2', '0', '2', '6'])}`,
  ]
  const { values } = read(`<table>${lines.map((line) => `<tr>${line}</tr>`).join('')}</table>`)
  expect(values).toMatchObject({
    'reconsideration.total': 4,
    'litigationDirect.upheld': 2,
    'litigationDirect.total': 3,
    'litigationAfterReconsideration.pending': 2,
  })
})

/** Table 3 with zeros in the rows of some grounds of refusal; `paint` makes a row's cells of its figures. */
function someZeros(paint: (figures: readonly string[]) => string) {
  return requests((label) => {
    const figures = label.includes('属于') ? ['0', '0', '0', '0', '0', '0', '0'] : ['3', '1', '2', '0', '0', '0', '6']
    return `${figures[0] === '0' ? '<td>（三）不予公开</td>' : ''}<td>${label}</td>${paint(figures)}`
  })
}

test.each([
  ['one 0 over all columns', '<td colspan="7">0</td>'],
  ['no cell at all', ''],
])('a row of zeros with %s is not missing', (_, zeros) => {
  const { missingRows, strangers } = someZeros((figures) => (figures[0] === '0' ? zeros : cells(figures)))
  expect(missingRows.length).toBeGreaterThan(0)
  expect(strangers.rows).toBe(true)
})

test.each([
  ['a blank column of notes', '<td>备注</td>', (figures: readonly string[]) => [...figures.slice(0, 3), '', ...figures.slice(3), '']],
  [
    'figures in the column of notes',
    '<td>备注</td>',
    (figures: readonly string[]) => [...figures.slice(0, 3), '', ...figures.slice(3), '5'],
  ],
])('a spacer among the figures and %s: no figure is given to the next column', (_, after, paint) => {
  const { rows = [], columns = [] } = tableOf('requests').blocks[0] ?? {}
  const names = columns.map(({ label }) => `<td>${label.zh}</td>`).join('')
  const lines = rows.map(({ label }, row) => `<td>${label.zh}</td>${cells(paint(columns.map((_, column) => String(100 * row + column))))}`)
  const { values } = read(`<table><tr><td></td>${names}${after}</tr>${lines.map((line) => `<tr>${line}</tr>`).join('')}</table>`)
  rows.forEach(({ id }, row) => {
    columns.forEach((column, at) => {
      const value = values[`${id}.${column.id}`]
      if (typeof value === 'number') expect(`${id}.${column.id} ${value}`).toBe(`${id}.${column.id} ${100 * row + at}`)
    })
  })
})

test('a note in the corner over the names of the second row is no part of them', () => {
  const { rows = [] } = tableOf('requests').blocks[0] ?? {}
  const lines = rows.map(({ label }) => `<td>${label.zh}</td>${cells(['1', '0', '0', '0', '0', '0', ''])}`)
  const header = [
    '<td>（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan="7">申请人情况</td>',
    '<td>自然人</td><td colspan="5">法人或其他组织</td><td>总计</td>',
    cells(['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']),
  ]
  expect(read(`<table>${[...header, ...lines].map((line) => `<tr>${line}</tr>`).join('')}</table>`).missingColumns).toEqual([])
})

test('a row of table 3 whose name cannot be seen, with the two groups that it is the first of, may be the one that is missing', () => {
  const { missingRows, strangers } = requests((label, figures) =>
    label.includes('执法案卷')
      ? `<td>三、本年度办理结果</td><td>（三）不予公开</td><td></td>${cells(figures)}`
      : `<td>${label}</td>${cells(figures)}`,
  )
  expect(missingRows).toEqual(['refused.enforcementFile'])
  expect(strangers.rows).toBe(true)
})

test('names of table 3 of which only the upper halves are there are names that are not known', () => {
  const { rows = [] } = tableOf('requests').blocks[0] ?? {}
  const header = `<tr><td rowspan="2"></td><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
    <tr>${cells(['商业', '科研', '社会公', '法律服', '其'])}</tr>`
  const lines = rows.map(({ id, label }) => `<td>${label.zh}</td>${cells(['', '', '', '', id === 'granted' ? '2' : '', '', '0'])}`)
  const { missingColumns, strangers, values } = read(`<table>${header}${lines.map((line) => `<tr>${line}</tr>`).join('')}</table>`)
  expect({ missingColumns, columns: strangers.columns }).toEqual({ missingColumns: [], columns: true })
  expect(values['granted.natural']).not.toBe(2)
})

test('names of table 4 that stand in two rows beside one another, one of them beside the blocks, give no figure to the wrong block', () => {
  const names = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  const { values, strangers } = read(`<table>
    <tr><td colspan="5">行政复议</td><td>结果维持</td></tr>
    <tr><td colspan="10">行政诉讼</td>${cells(names.slice(1))}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
    <tr>${cells([...names, ...names])}</tr>
    <tr>${cells(['33', '0', '0', '94', '127', '0', '0', '0', '99', '99', '', '', '', '', ''])}</tr></table>`)
  expect(strangers.columns).toBe(true)
  expect(values['reconsideration.corrected']).not.toBe(33)
  expect(values['litigationDirect.upheld']).not.toBe(127)
})

test('names of table 2 in another order that stand over other figures than their own tell nothing', () => {
  const drawn = drawTable(tableOf('proactive'), () => '3')
  const [made, repealed] = ['本年制发件数', '本年废止件数']
  const exchanged = drawn.replace(`>${made}<`, '>x<').replace(`>${repealed}<`, `>${made}<`).replace('>x<', `>${repealed}<`)
  expect(read(exchanged).values).toMatchObject({ 'regulations.issued': 3, 'regulations.repealed': 3 })
  const aside = exchanged.replace(`colspan="1" rowspan="1">${repealed}<`, `colspan="2">${repealed}<`)
  expect(read(aside).values).toMatchObject({ 'regulations.issued': 'unreadable', 'regulations.inForce': 'unreadable' })
})
