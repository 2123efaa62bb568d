import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { readContent } from '../page/content.ts'
import { fillForms } from './fill.ts'
import type { Form } from './form.ts'
import { disclosure2019 } from './official/disclosure-2019.ts'
import { disclosure2021 } from './official/disclosure-2021.ts'

/** What is read of the tables on a page. */
function fill(html: string, year: number | null = 2023) {
  const content = readContent(parseDocument(html), () => true)
  return fillForms(
    content.seen.blocks.flatMap((block) => (block.kind === 'table' ? [block.sheet] : [])),
    year,
  )
}

function requestsOf(html: string, year: number | null = 2023) {
  const filled = fill(html, year).find(({ table }) => table.id === 'requests')
  if (!filled) throw new Error('table 3 was not recognised')
  return filled
}

function value(filled: ReturnType<typeof requestsOf>, field: string) {
  const reading = filled.readings.get(field)
  return reading?.state === 'number' ? reading.value : reading?.state
}

const applicants = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']

/** The labels of a form's table 3, down the page. */
function labelsOf(form: Form): string[] {
  return form.tables.find(({ id }) => id === 'requests')?.blocks[0]?.rows.map(({ label }) => label.zh) ?? []
}

/** The figures of a row: each tells where it stands. */
const figuresOf = (row: number) => applicants.map((_, column) => String(100 * row + column))

const alignedHeader = `<tr><td rowspan="3"></td><td colspan="7">申请人情况</td></tr>
  <tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>
  <tr>${applicants
    .slice(1, 6)
    .map((name) => `<td>${name}</td>`)
    .join('')}</tr>`

/** Table 3 of a form; `paint` makes the cells of a row of its label and figures. */
function requestsTable(
  form: Form,
  {
    header = alignedHeader,
    paint = (label: string, figures: string[]) => `<td>${label}</td>${figures.map((figure) => `<td>${figure}</td>`).join('')}`,
  } = {},
) {
  return `<table>${header}${labelsOf(form)
    .map((label, row) => `<tr>${paint(label, figuresOf(row + 1))}</tr>`)
    .join('')}</table>`
}

test('labels that were cut short are those of the form', () => {
  const short = new Map([
    ['一、本年新收政府信息公开申请数量', '一、本年新收'],
    ['二、上年结转政府信息公开申请数量', '二、上年度结转'],
    ['7.属于行政执法案卷', '7.行政执法案卷'],
    ['8.属于行政查询事项', '8.行政查询事项'],
    ['1.本机关不掌握相关政府信息', '1.不掌握相关信息'],
    ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '1.逾期不补正'],
    ['2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '2.逾期未缴费'],
    ['（七）总计', '（七）办理结果总计'],
  ])
  const paint = (label: string, figures: string[]) => [short.get(label) ?? label, ...figures].map((text) => `<td>${text}</td>`).join('')
  const whole = requestsOf(requestsTable(disclosure2021))
  const filled = requestsOf(requestsTable(disclosure2021, { paint }))
  expect(filled).toMatchObject({ missingRows: [], misspelt: [] })
  expect(filled.readings).toEqual(whole.readings)
  expect(labelsOf(disclosure2021)).toEqual(expect.arrayContaining([...short.keys()]))
})

test.each([disclosure2019, disclosure2021])('$id: every figure where it stands', (form) => {
  const filled = requestsOf(requestsTable(form))
  expect(filled.form.id).toBe(form.id)
  expect(value(filled, 'received.natural')).toBe(100)
  expect(value(filled, 'carriedOver.otherOrganisation')).toBe(205)
  expect(value(filled, 'carriedForward.total')).toBe(100 * labelsOf(form).length + 6)
  expect([...filled.readings.values()].every(({ state }) => state === 'number')).toBe(true)
  expect(filled).toMatchObject({ missingRows: [], missingColumns: [], strangers: { rows: false, columns: false } })
})

test('header cells that do not stand over their figures: order decides', () => {
  const header = `<tr><td>项目</td><td colspan="8">申请人情况</td></tr>
    <tr><td></td><td colspan="2">自然人</td><td colspan="5">法人或其他组织</td><td>总计</td></tr>
    <tr><td></td><td></td><td colspan="2">商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>`
  const paint = (label: string, [natural, business, ...rest]: string[]) =>
    `<td>${label}</td><td>${natural}</td><td colspan="2">${business}</td>${rest.map((figure) => `<td>${figure}</td>`).join('')}`
  const filled = requestsOf(requestsTable(disclosure2021, { header, paint }))
  expect(applicants.map((_, column) => value(filled, `received.${filled.table.blocks[0]?.columns[column]?.id}`))).toEqual([
    100, 101, 102, 103, 104, 105, 106,
  ])
})

test('names that are split over two rows of cells', () => {
  const header = `<tr><td rowspan="4"></td><td colspan="7">申请人情况</td></tr>
    <tr><td rowspan="3">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="3">总计</td></tr>
    <tr><td>商业</td><td>科研</td><td>社会公</td><td>法律服</td><td>其他</td></tr><tr><td>企业</td><td>机构</td><td>益组织</td><td>务机构</td><td></td></tr>`
  expect(requestsOf(requestsTable(disclosure2021, { header }))).toMatchObject({ missingColumns: [], strangers: { columns: false } })
})

test('a header in another order than the form: the names decide', () => {
  const header = `<tr><td rowspan="2"></td><td rowspan="2">总计</td><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td></tr>
    <tr>${applicants
      .slice(1, 6)
      .map((name) => `<td>${name}</td>`)
      .join('')}</tr>`
  const filled = requestsOf(requestsTable(disclosure2021, { header }))
  expect([value(filled, 'received.total'), value(filled, 'received.natural'), value(filled, 'received.otherOrganisation')]).toEqual([
    100, 101, 106,
  ])
})

/** A table 3 without the column of 法律服务机构. */
const lacking = {
  header: `<tr><td rowspan="2"></td><td rowspan="2">自然人</td><td colspan="4">法人或其他组织</td><td rowspan="2">总计</td></tr>
    <tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>其他</td></tr>`,
  paint: (label: string, figures: string[]) =>
    `<td>${label}</td>${figures
      .filter((_, column) => column !== 4)
      .map((figure) => `<td>${figure}</td>`)
      .join('')}`,
}

test('a column that is not there is missing, and the others are read', () => {
  const filled = requestsOf(requestsTable(disclosure2021, lacking))
  expect(filled.missingColumns).toEqual(['legalService'])
  expect(['received.publicInterest', 'received.legalService', 'received.otherOrganisation'].map((field) => value(filled, field))).toEqual([
    103,
    'absent',
    105,
  ])
})

test('a missing column and an empty spare one do not pass for seven', () => {
  const paint = (label: string, figures: string[]) => `${lacking.paint(label, figures)}<td></td>`
  const filled = requestsOf(requestsTable(disclosure2021, { ...lacking, paint }))
  expect([value(filled, 'received.otherOrganisation'), value(filled, 'received.total')]).toEqual([105, 106])
})

test('a misspelt name of a column: the count fits, so order decides', () => {
  const filled = requestsOf(requestsTable(disclosure2021, { header: alignedHeader.replace('社会公益组织', '群团') }))
  expect(value(filled, 'received.publicInterest')).toBe(103)
  expect(filled).toMatchObject({ missingColumns: [], strangers: { columns: true } })
})

test('a row with too few cells cannot be told', () => {
  const paint = (label: string, figures: string[]) =>
    `<td>${label}</td>${figures
      .slice(label.includes('重复申请') ? 1 : 0)
      .map((figure) => `<td>${figure}</td>`)
      .join('')}`
  const filled = requestsOf(requestsTable(disclosure2021, { paint }))
  expect(applicants.map((_, column) => value(filled, `notProcessed.repeated.${filled.table.blocks[0]?.columns[column]?.id}`))).toEqual(
    Array(7).fill('unreadable'),
  )
  expect(value(filled, 'notProcessed.publication.natural')).toBe(1800)
})

test('a label that is none of the form: no row can be said to be missing', () => {
  const filled = requestsOf(requestsTable(disclosure2021).replace('2.重复申请', '2.多次来函'))
  expect(filled).toMatchObject({ missingRows: ['notProcessed.repeated'], strangers: { rows: true } })
})

test('a row that is not there is missing', () => {
  const filled = requestsOf(requestsTable(disclosure2021).replace(/<tr><td>2\.重复申请.*?<\/tr>/, ''))
  expect(filled).toMatchObject({ missingRows: ['notProcessed.repeated'], strangers: { rows: false } })
})

test.each([
  ['2.重复申请', 'notProcessed.repeated', '（七）总计/'],
  ['（一）予以公开', 'granted', '0总计'],
  ['（七）总计', 'concluded', '其他'],
])('%s with a label among its figures is not read, and is not missing', (label, id, text) => {
  const row = new RegExp(`(<tr><td>${label}</td><td>\\d+</td><td>)\\d+`)
  const filled = requestsOf(requestsTable(disclosure2021).replace(row, `$1${text}`))
  expect(filled).toMatchObject({ missingRows: [id], strangers: { rows: true } })
})

test('a row that stands twice with other figures cannot be told', () => {
  const twice = requestsTable(disclosure2021).replace(
    '<tr><td>2.重复申请',
    '<tr><td>2.重复申请</td><td>9</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>9</td></tr><tr><td>2.重复申请',
  )
  const filled = requestsOf(twice)
  expect(value(filled, 'notProcessed.repeated.natural')).toBe('unreadable')
  expect(value(filled, 'carriedForward.natural')).toBe(2500)
})

test('the same table twice on a page is one table', () => {
  const filled = requestsOf(requestsTable(disclosure2021) + requestsTable(disclosure2021))
  expect([...filled.sources]).toEqual([0])
  expect(value(filled, 'received.natural')).toBe(100)
})

test('a table cut in two, the second part without header', () => {
  const cut = requestsTable(disclosure2021).replace('<tr><td>2.重复申请', '</table><p>- 3 -</p><table><tr><td></td><td>2.重复申请')
  const filled = requestsOf(cut)
  expect([...filled.sources]).toEqual([0, 1])
  expect([value(filled, 'notProcessed.repeated.natural'), value(filled, 'carriedForward.total')]).toEqual([1700, 2506])
})

test('traditional characters', () => {
  const converted = requestsTable(disclosure2021)
    .replace('社会公益组织', '社會公益組織')
    .replace('法律服务机构', '法律服務機構')
    .replace('总计', '總計')
    .replace('7.属于行政执法案卷', '7.屬於行政執法案卷')
  expect(requestsOf(converted)).toMatchObject({ missingRows: [], strangers: { rows: false, columns: false } })
})

test('without the rows that tell the forms apart, the year does', () => {
  const stub = requestsTable(disclosure2019).replace(/<tr><td>（六）其他处理.*?<\/tr>/, '')
  expect(requestsOf(stub, 2023).form.id).toBe('disclosure-2021')
  expect(requestsOf(stub, 2020).form.id).toBe('disclosure-2019')
})

const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const cells = (texts: readonly (string | number)[]) => texts.map((text) => `<td>${text}</td>`).join('')

test.each([
  [
    'side by side',
    `<tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr><tr>${results.map((name) => `<td rowspan="2">${name}</td>`).join('')}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
    <tr>${cells([...results, ...results])}</tr><tr>${cells(Array.from({ length: 15 }, (_, index) => index + 1))}</tr>`,
  ],
  [
    'a block a row',
    `<tr>${cells(['类别', ...results])}</tr><tr>${cells(['行政复议', 1, 2, 3, 4, 5])}</tr><tr>${cells(['未经复议直接起诉', 6, 7, 8, 9, 10])}</tr><tr>${cells(['复议后起诉', 11, 12, 13, 14, 15])}</tr>`,
  ],
  [
    'two tables',
    `<tr><td colspan="5">行政复议</td></tr><tr>${cells(results)}</tr><tr>${cells([1, 2, 3, 4, 5])}</tr></table><table><tr><td colspan="10">行政诉讼</td></tr><tr><td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
    <tr>${cells([...results, ...results])}</tr><tr>${cells(Array.from({ length: 10 }, (_, index) => index + 6))}</tr>`,
  ],
])('table 4, %s', (_, rows) => {
  const [filled] = fill(`<table>${rows}</table>`)
  expect(filled?.table.id).toBe('review')
  expect([...(filled?.readings.values() ?? [])]).toMatchObject(
    Array.from({ length: 15 }, (_, index) => ({ state: 'number', value: index + 1 })),
  )
})

test('table 4 without 尚未审结', () => {
  const short = results.filter((name) => name !== '尚未审结')
  const [filled] = fill(
    `<table><tr><td colspan="4">行政复议</td><td colspan="4">未经复议直接起诉</td><td colspan="4">复议后起诉</td></tr><tr>${cells([...short, ...short, ...short])}</tr><tr>${cells([...'123456789'].concat(['10', '11', '12']))}</tr></table>`,
  )
  expect(filled?.missingColumns).toEqual(['reconsideration.pending', 'litigationDirect.pending', 'litigationAfterReconsideration.pending'])
  expect(filled?.readings.get('litigationDirect.total')).toMatchObject({ value: 8 })
})

const proactive2021 = (
  header: string,
  figures: string,
) => `<table><tr><td colspan="4">第二十条第（一）项</td></tr><tr>${header}</tr><tr>${figures}</tr><tr>${cells(['行政规范性文件', 4, 5, 6])}</tr>
  <tr><td colspan="4">第二十条第（五）项</td></tr><tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr><tr><td>行政许可</td><td>7</td><td></td><td></td></tr>
  <tr><td colspan="4">第二十条第（六）项</td></tr><tr><td>信息内容</td><td colspan="3">本年处理决定数量</td></tr><tr><td>行政处罚</td><td colspan="3">8</td></tr><tr><td>行政强制</td><td colspan="3">9</td></tr>
  <tr><td colspan="4">第二十条第（八）项</td></tr><tr><td>信息内容</td><td colspan="3">本年收费金额（单位：万元）</td></tr><tr><td>行政事业性收费</td><td colspan="3">4166.241619</td></tr></table>`

test('table 2: headers that span other columns than their figures', () => {
  const [filled] = fill(
    proactive2021(
      '<td>信息内容</td><td>本年制发件数</td><td colspan="2">本年废止件数</td><td>现行有效件数</td>',
      '<td>规章</td><td colspan="2">1</td><td>2</td><td>3</td>',
    ),
  )
  expect(filled?.form.id).toBe('disclosure-2021')
  const read = [...(filled?.readings ?? [])].map(([field, reading]) => [field, reading.state === 'number' ? reading.value : reading.state])
  expect(Object.fromEntries(read)).toEqual({
    'regulations.issued': 1,
    'regulations.repealed': 2,
    'regulations.inForce': 3,
    'normativeDocuments.issued': 4,
    'normativeDocuments.repealed': 5,
    'normativeDocuments.inForce': 6,
    'licensing.decisions': 7,
    'penalties.decisions': 8,
    'coercion.decisions': 9,
    'fees.amount': 4166.241619,
  })
})

test('table 2 without a column', () => {
  const [filled] = fill(
    proactive2021(cells(['信息内容', '本年制发件数', '现行有效件数']), cells(['规章', 1, 3])).replace(
      cells(['行政规范性文件', 4, 5, 6]),
      cells(['行政规范性文件', 4, 6]),
    ),
  )
  expect(filled?.missingColumns).toEqual(['regulations.repealed', 'normativeDocuments.repealed'])
  expect(filled?.readings.get('normativeDocuments.inForce')).toMatchObject({ value: 6 })
})

test.each([
  [
    'a table of penalties',
    `<table><tr>${cells(['事项', '数量', '占比'])}</tr><tr>${cells(['行政许可', 3, '30%'])}</tr><tr>${cells(['行政处罚', 5, '50%'])}</tr><tr>${cells(['行政强制', 2, '20%'])}</tr></table>`,
  ],
  [
    'a table of requests by channel',
    `<table><tr>${cells(['渠道', '自然人', '商业企业', '总计'])}</tr><tr>${cells(['网络', 3, 1, 4])}</tr><tr>${cells(['总计', 3, 1, 4])}</tr></table>`,
  ],
  ['nothing', ''],
])('%s is no form', (_, html) => {
  expect(fill(html)).toEqual([])
})

test('rows of other tables that share labels with the form are left alone, before it and after it', () => {
  const others = `<table><tr>${cells(['事项', '本年', '上年', '增减'])}</tr><tr>${cells(['行政许可', 70, 71, -1])}</tr><tr>${cells(['行政处罚', 80, 81, -1])}</tr><tr>${cells(['总计', 150, 152, -2])}</tr></table>`
  const proactive = proactive2021(cells(['信息内容', '本年制发件数', '本年废止件数', '现行有效件数']), cells(['规章', 1, 2, 3]))
  for (const page of [others + proactive + requestsTable(disclosure2021), proactive + requestsTable(disclosure2021) + others]) {
    const [one, requests] = fill(page)
    expect(one?.readings.get('licensing.decisions')).toMatchObject({ value: 7 })
    expect(one?.readings.get('penalties.decisions')).toMatchObject({ value: 8 })
    expect(requests?.readings.get('concluded.natural')).toMatchObject({ value: 2400 })
    expect(requests?.missingRows).toEqual([])
  }
})

test('a row that is printed on both sides of a page break', () => {
  const row = /<tr><td>2\.重复申请.*?<\/tr>/.exec(requestsTable(disclosure2021))?.[0] ?? ''
  const filled = requestsOf(requestsTable(disclosure2021).replace(row, `${row}</table><table>${row}`))
  expect(value(filled, 'notProcessed.repeated.natural')).toBe(1700)
  expect(filled).toMatchObject({ missingRows: [], strangers: { rows: false } })
})

test('一 for a dash is no one', () => {
  const one = (zero: string) =>
    requestsTable(disclosure2021, {
      paint: (label, figures) => `<td>${label}</td>${figures.map((_, column) => `<td>${column === 0 ? '一' : zero}</td>`).join('')}`,
    })
  expect(value(requestsOf(one('一')), 'received.natural')).toBe('unreadable')
  expect(value(requestsOf(one('0')), 'received.natural')).toBe(1)
  expect(value(requestsOf(one('三')), 'received.natural')).toBe(1)
})

test('labels that are glued to the headings over them', () => {
  const glued = requestsTable(disclosure2021)
    .replace('1.属于国家秘密', '（三）不予公开1.属于国家秘密')
    .replace('（一）予以公开', '三、本年度办理结果（一）予以公开')
  expect(requestsOf(glued)).toMatchObject({ missingRows: [], strangers: { rows: false } })
})

test('a column of units before the figures, a column of notes after them', () => {
  const header = alignedHeader
    .replace('</tr>', '<td rowspan="3">备注</td></tr>')
    .replace('<td rowspan="3"></td>', '<td rowspan="3"></td><td rowspan="3">单位</td>')
  const paint = (label: string, figures: string[]) =>
    `<td>${label}</td><td>件</td>${figures.map((figure) => `<td>${figure}</td>`).join('')}<td>${label.includes('重复') ? '含上年 2' : ''}</td>`
  const filled = requestsOf(requestsTable(disclosure2021, { header, paint }))
  expect([value(filled, 'received.natural'), value(filled, 'received.total'), value(filled, 'notProcessed.repeated.total')]).toEqual([
    100, 106, 1706,
  ])
})

test('statistics of another kind with the columns of table 4 are no form', () => {
  expect(
    fill(
      `<table><tr>${cells(['行政复议', ...results])}</tr><tr>${cells(['市本级', 1, 2, 3, 4, 10])}</tr><tr>${cells(['区县', 5, 6, 7, 8, 26])}</tr></table>`,
    ),
  ).toEqual([])
})

test('of two tables alike, that in its own section is meant', () => {
  const band = (first: number) =>
    `<table><tr><td colspan="5">行政复议</td><td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr><tr>${cells([...results, ...results, ...results])}</tr><tr>${cells(Array.from({ length: 15 }, (_, index) => first + index))}</tr></table>`
  const content = readContent(parseDocument(band(100) + band(200)), () => true)
  const sheets = content.seen.blocks.flatMap((block) => (block.kind === 'table' ? [block.sheet] : []))
  const [filled] = fillForms(
    sheets.map((sheet) => ({ ...sheet, section: sheet.table === 1 ? 'review' : 'overview' })),
    2023,
  )
  expect(filled?.readings.get('reconsideration.upheld')).toMatchObject({ value: 200 })
})

test('a block of table 4 that was not understood is not called missing', () => {
  const rows = `<tr>${cells(['', ...results])}</tr><tr>${cells(['行政复议', 1, 2, 3, 4, 10])}</tr><tr>${cells(['未经复议直接起诉', 1, 2, 3, 4, 10])}</tr><tr>${cells(['复议后起诉', '见附件', '', '', '', ''])}</tr>`
  const [filled] = fill(`<table>${rows}</table>`)
  expect(filled?.missingRows).toEqual([])
  expect(filled?.readings.get('litigationAfterReconsideration.total')?.state).toBe('unreadable')
})

test.each([
  ['采购总金额（元）', '251000', 25.1],
  ['采购总金额（单位：<br>万<br>元）', '848.39', 848.39],
  ['采购总金额（单位：万元）', '251000', 251000],
  ['采购总金额（元）', '25.1万元', 25.1],
  ['采购总金额', '251000', 251000],
])('%s over %s is %s in 万元', (name, text, amount) => {
  const table = `<table><tr>${cells(['信息内容', '采购项目数量', name])}</tr><tr>${cells(['政府集中采购', 3, text])}</tr>
    <tr>${cells(['信息内容', '上一年项目数量', '本年增/减'])}</tr><tr>${cells(['行政事业性收费', 1, 0])}</tr><tr>${cells(['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'])}</tr><tr>${cells(['规章', 0, 0, 0])}</tr></table>`
  expect(fill(table, 2020)[0]?.readings.get('procurement.amount')).toMatchObject({ value: amount })
})

test('the header of a table that stands before table 3 is not its header', () => {
  const small = `<table><tr>${cells(['申请人', '自然人', '总计', '商业企业', '科研机构'])}</tr><tr>${cells(['2022年', 1, 9, 3, 5])}</tr></table>`
  const filled = requestsOf(small + requestsTable(disclosure2021))
  expect([value(filled, 'received.natural'), value(filled, 'received.total')]).toEqual([100, 106])
  const apart = requestsOf(`<table>${alignedHeader}</table>${requestsTable(disclosure2021, { header: '' })}`)
  expect(apart).toMatchObject({ missingColumns: [], strangers: { columns: false } })
})

test('words of table 4 in other tables do not move its blocks', () => {
  const band = `<table><tr><td colspan="5">行政复议</td><td colspan="10">行政诉讼</td></tr><tr>${results.map((name) => `<td rowspan="2">${name}</td>`).join('')}<td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
    <tr>${cells([...results, ...results])}</tr><tr>${cells(Array.from({ length: 15 }, (_, index) => index + 1))}</tr></table>`
  for (const stray of [cells(['复议后起诉', 1]), cells(['类型', '件数', '', '', '', '', '行政复议'])]) {
    const [filled] = fill(`<table><tr>${stray}</tr></table>${band}`)
    expect(filled?.readings.get('reconsideration.upheld')).toMatchObject({ value: 1 })
    expect(filled?.readings.get('litigationAfterReconsideration.total')).toMatchObject({ value: 15 })
  }
})

test.each([
  ['自然人', '公民', { missingColumns: [] }],
  ['一、本年新收政府信息公开申请数量', '一、今年收件', { missingRows: ['received'], strangers: { rows: true } }],
  ['3.危及“三安全一稳定”', '', { missingRows: ['refused.securityAndStability'], strangers: { rows: true } }],
])('%s under the name %s is not called missing', (label, other, expected) => {
  const filled = requestsOf(requestsTable(disclosure2021).replace(label, other))
  expect(filled).toMatchObject(expected)
  expect(filled.missingColumns.length === 0 || filled.strangers.columns).toBe(true)
})

test('a row whose cells are merged into one, and a label without any cell, are there', () => {
  const merged = requestsTable(disclosure2021, {
    paint: (label, figures) => (label.includes('重复') ? `<td>${label}</td><td colspan="7">无</td>` : `<td>${label}</td>${cells(figures)}`),
  })
  expect(requestsOf(merged).missingRows).toEqual([])
  expect(value(requestsOf(merged), 'notProcessed.repeated.natural')).toBe('unreadable')
  const header = cells(['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'])
  const bare = proactive2021(header, cells(['规章', 1, 2, 3])).replace('<td>7</td><td></td><td></td>', '')
  expect(fill(bare)[0]?.missingRows).toEqual([])
})

test('a column whose name is blank is not missing', () => {
  const header = alignedHeader.replace('<td>科研机构</td>', '<td></td>')
  expect(requestsOf(requestsTable(disclosure2021, { header }))).toMatchObject({ missingColumns: [], strangers: { columns: true } })
  const band = `<table><tr><td colspan="5">行政复议</td><td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>
    <tr>${cells([...results, ...results, ...results.map((name) => (name === '结果纠正' ? '' : name))])}</tr>
    <tr>${cells(Array.from({ length: 15 }, (_, index) => index + 1))}</tr></table>`
  expect(fill(band)[0]).toMatchObject({ missingColumns: [] })
  expect(fill(band)[0]?.readings.get('litigationAfterReconsideration.total')?.state).not.toBe('number')
})

test('where a column is named twice, and not in the order of the form, no figure is given to any', () => {
  const header = alignedHeader.replace('<td>法律服务机构', '<td>总计</td><td>法律服务机构')
  const filled = requestsOf(requestsTable(disclosure2021, { header }))
  expect(['legalService', 'otherOrganisation', 'total'].map((column) => value(filled, `received.${column}`))).toEqual(
    Array(3).fill('unreadable'),
  )
})

test('a header that lost the name over its lower row, and the order with it, names no figure', () => {
  const header = alignedHeader.replace('<td colspan="5">法人或其他组织</td>', '<td></td>')
  const filled = requestsOf(requestsTable(disclosure2021, { header }))
  expect(['natural', 'business', 'total'].map((column) => value(filled, `received.${column}`))).toEqual(Array(3).fill('unreadable'))
})

test.each(['0', ''])('a row of table 2 under a name that was not recognised, its figure %j, may be the missing one', (figure) => {
  const table = `<table><tr>${cells(['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'])}</tr><tr>${cells(['规章', 1, 2, 3])}</tr>
    <tr>${cells(['信息内容', '本年处理决定数量'])}</tr><tr>${cells(['□政许可', figure])}</tr>
    <tr>${cells(['信息内容', '本年处理决定数量'])}</tr><tr>${cells(['行政处罚', 4])}</tr><tr>${cells(['行政强制', 5])}</tr></table>`
  expect(fill(table)[0]).toMatchObject({ missingRows: expect.arrayContaining(['licensing']), strangers: { rows: true } })
})
