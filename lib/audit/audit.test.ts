import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { auditPage, withRepairs } from './audit.ts'

function audit(html: string) {
  const document = parseDocument(html)
  return auditPage(document, { url: 'http://www.yunheshi-sample.gov.cn/a.html', language: 'zh', isShown: shownBy(document) })
}

const names = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
]
const prose = '<p>本年度按要求开展各项工作，公开渠道进一步拓宽，公开内容进一步丰富，未收取信息处理费。</p>'
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
const row = (texts: readonly (string | number)[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>`
const review = (figures: readonly (string | number)[]) =>
  `<table><tr><td colspan="5">行政复议</td><td colspan="5">未经复议直接起诉</td><td colspan="5">复议后起诉</td></tr>${row([...results, ...results, ...results])}${row(figures)}</table>`
const zeros = Array<number>(15).fill(0)

/** A report of the given year whose sections hold what `parts` says, and prose otherwise; null for a section that is not there. */
function report(parts: Record<number, string | null>, year = 2023) {
  const sections = names.map((name, index) =>
    parts[index] === null ? '' : `<h3 id="s${index}">${'一二三四五六'[index]}、${name}</h3>${parts[index] ?? ''}${prose}`,
  )
  return `<title>x</title><main><h1>云河市财政局${year}年政府信息公开工作年度报告</h1>${sections.join('')}<p id="end">云河市财政局</p></main><footer><p>版权所有</p></footer>`
}

test('a report without any table: nothing adds up, nothing is there to add up', () => {
  const { audit: result } = audit(report({}))
  expect(result.page.kind).toBe('report')
  expect(result.findings.map(({ id }) => id)).toEqual(['missing-table:proactive', 'missing-table:requests', 'missing-table:review'])
  expect(result).toMatchObject({ verdict: 'inconsistent', checked: { identities: 0, cells: 0 }, report: { form: null, fields: {} } })
})

test('a report of 2018 need not have the six sections', () => {
  expect(audit(report({ 5: null }, 2018)).audit).toMatchObject({ findings: [], verdict: 'not-assessable' })
})

test('pictures for tables: not assessable, and said', () => {
  const picture = '<img src="/table.png" width="600" height="400">'
  const { audit: result, places } = audit(report({ 1: picture, 2: picture, 3: picture }))
  expect(result.findings.map(({ id, severity }) => [id, severity])).toEqual([
    ['image-table:proactive', 'warning'],
    ['image-table:requests', 'warning'],
    ['image-table:review', 'warning'],
  ])
  expect(result.verdict).toBe('not-assessable')
  expect(places.get('image-table:review')?.element.localName).toBe('img')
})

const drawnOf = (shapes: number) => `<svg viewBox="0 0 1024 1024">${'<path d="M0 0h9"/>'.repeat(shapes)}</svg>`

test.each([
  ['of 16 pixels', '<img src="/word.gif" width="16">'],
  ['drawn with few shapes', drawnOf(3)],
  ['a small canvas', '<canvas width="24" height="24"></canvas>'],
])('an icon is no picture of a table: %s', (_, icon) => {
  const { audit: result } = audit(report({ 1: icon }))
  expect(result.findings.map(({ id }) => id)).toContain('missing-table:proactive')
})

test.each([
  ['drawn with many shapes, as from a PDF', drawnOf(90)],
  ['a canvas', '<canvas width="600" height="400"></canvas>'],
])('a picture that is no image: %s', (_, picture) => {
  const { audit: result } = audit(report({ 1: picture }))
  expect(result.findings.map(({ id }) => id)).toContain('image-table:proactive')
})

test('a picture that comes when it is scrolled to is no icon, whatever stands in its place', () => {
  const document = parseDocument(report({ 1: '<img src="/blank.gif" data-original="/upload/table-2.PNG?v=1">' }))
  Object.assign(document.querySelector('img') ?? {}, { naturalWidth: 1, naturalHeight: 1 })
  const { audit: result } = auditPage(document, {
    url: 'http://www.yunheshi-sample.gov.cn/a.html',
    language: 'zh',
    isShown: shownBy(document),
  })
  expect(result.findings.map(({ id }) => id)).toContain('image-table:proactive')
})

test('a total that does not add up: the badge at the total, its parts lit', () => {
  const { audit: result, places } = audit(report({ 3: review([1, 2, 0, 0, 4, ...zeros.slice(5)]) }))
  const finding = result.findings.find(({ rule }) => rule === 'review-total')
  expect(finding).toMatchObject({
    id: 'review-total:reconsideration.total',
    severity: 'error',
    section: 'review',
    equation: { leftValue: 3, rightValue: 4, difference: -1 },
    repairs: [],
  })
  expect(finding?.evidence[0]).toEqual({ kind: 'cell', table: 0, row: 2, column: 4, field: 'reconsideration.total', text: '4' })
  const place = places.get('review-total:reconsideration.total')
  expect(place).toMatchObject({ at: 'cell' })
  expect(place?.element.textContent).toBe('4')
  expect(place?.lit.map(({ element }) => element.textContent)).toEqual(['1', '2', '0', '0'])
})

test('a claim of the text is marked at its words, in the paragraph that says so', () => {
  const once = '发生政府信息公开<i>行政复议</i>5件。'
  const { audit: result, places } = audit(report({ 0: `<p>上年${once}</p><p id="again">　　全年${once}</p>`, 3: review(zeros) }))
  const finding = result.findings.find(({ rule }) => rule === 'narrative-table')
  expect(finding?.evidence[0]).toEqual({
    kind: 'text',
    section: 'overview',
    quote: '全年发生政府信息公开行政复议5件',
    paragraph: 2,
    start: 0,
  })
  const place = places.get(finding?.id ?? '')
  expect(place).toMatchObject({ at: 'words' })
  expect(place?.element.id).toBe('again')
  expect(place?.words?.map(({ node, start, end }) => node.data.slice(start, end))).toEqual(['全年发生政府信息公开', '行政复议', '5件'])
  expect(place?.lit.map(({ field }) => field)).toEqual(['reconsideration.total'])
})

test('where its words cannot be located for certain, a claim is marked at the cell', () => {
  // Of a cell no text that is set high is read; of a line only a mark is left out.
  const claim = '<table><tr><td>全年发生政府信息公开行政复议<sup>自一月一日起至十二月三十一日止，不含撤回的</sup>5件。</td></tr></table>'
  const { audit: result, places } = audit(report({ 0: claim, 3: review(zeros) }))
  const finding = result.findings.find(({ rule }) => rule === 'narrative-table')
  expect(finding).toBeDefined()
  expect(places.get(finding?.id ?? '')).toMatchObject({ at: 'cell' })
  expect(places.get(finding?.id ?? '')?.element.textContent).toBe('0')
})

test('a menu that leads to the sections on pages of their own: none is missing here', () => {
  const menu = names.map((name, index) => `<li><a href="p${index}.html">${'一二三四五六'[index]}、${name}</a></li>`).join('')
  const page = `<title>x</title><h1>云河市财政局2023年政府信息公开工作年度报告</h1><ul>${menu}</ul>`
  const { audit: result } = audit(`${page}<main><h3>三、${names[2]}</h3>${prose}<h3>四、${names[3]}</h3>${review(zeros)}</main>`)
  expect(result.report?.sections.map(({ id }) => id)).toEqual(['requests', 'review'])
  expect(result.findings).toEqual([])
})

test.each([
  ['last year’s', '上年度：', '本年度：'],
  ['last year’s, by its number', '2022年情况：', '2023年情况：'],
  ['that of a part', '其中：市本级', '全局'],
])('of two tables under lines of their own, the report’s is not %s, though it comes first', (_, other, own) => {
  const last = review([7, 0, 0, 0, 7, ...zeros.slice(5)])
  const now = review([2, 0, 0, 0, 2, ...zeros.slice(5)])
  const { audit: result } = audit(report({ 3: `<p>${other}</p>${last}<p>${own}</p>${now}` }))
  expect(result.report?.fields['reconsideration.total']).toBe(2)
})

test('repairs come in a second step, and change nothing else', () => {
  const page = audit(report({ 3: review([10, 1, 0, 0, 0, ...zeros.slice(5)]) }))
  const explained = withRepairs(page)
  const finding = explained.audit.findings.find(({ rule }) => rule === 'review-total')
  expect(finding?.repairs[0]).toEqual({
    changes: [{ field: 'reconsideration.total', from: 0, to: 11 }],
    reason: 'total-not-updated',
    resolves: ['review-total:reconsideration.total'],
  })
  expect({ ...explained.audit, findings: null }).toEqual({ ...page.audit, findings: null })
  expect(explained.places).toBe(page.places)
})

test('a page that is no report has nothing to repair', () => {
  const page = audit('<p>云河市财政局</p>')
  expect(withRepairs(page)).toBe(page)
})

test('every field has a value or the reason why it has none', () => {
  const { audit: result } = audit(report({ 3: review(['', '见附件', ...zeros.slice(2)]) }))
  if (!result.report) throw new Error('the page is no report')
  const { fields, gaps, tables } = result.report
  expect([fields['reconsideration.upheld'], gaps['reconsideration.upheld']]).toEqual([null, 'blank'])
  expect([fields['reconsideration.corrected'], gaps['reconsideration.corrected']]).toEqual([null, 'unreadable'])
  expect(fields['litigationDirect.total']).toBe(0)
  expect(tables.map(({ id }) => id)).toEqual(['reconsideration', 'litigationDirect', 'litigationAfterReconsideration'])
})

test.each([
  [1, 'before', 's2'],
  [4, 'before', 's5'],
  [5, 'after', 'end'],
])('the gap for a missing section %i', (index, at, id) => {
  const { audit: result, places } = audit(report({ [index]: null }))
  const finding = result.findings.find(({ rule }) => rule === 'missing-section')
  const place = places.get(finding?.id ?? '')
  expect(place?.at).toBe(at)
  expect(place?.element.id).toBe(id)
})

test('the same page gives the same audit', () => {
  const html = report({ 3: review([1, 2, 0, 0, 4, ...zeros.slice(5)]) })
  const [first, second] = [audit(html).audit, audit(html).audit]
  expect({ ...first, timings: null }).toEqual({ ...second, timings: null })
})

test.each([
  ['nothing', ''],
  ['no HTML', '%PDF-1.7 \u0000\u0001 stream endstream'],
  ['unclosed tags', '<table><tr><td><div><table><td>甲<tr'],
  ['a frameset', '<frameset><frame src="a.html"></frameset>'],
  ['a table of no rows', '<table></table>'],
])('%s is no report and no trouble', (_, html) => {
  expect(audit(html).audit).toMatchObject({ page: { kind: 'other' }, report: null, findings: [], verdict: 'not-assessable' })
})

test('unclosed tags in a report change nothing', () => {
  const whole = report({ 3: review([1, 2, 0, 0, 4, ...zeros.slice(5)]) })
  const open = whole.replace(/<\/(?:td|tr|p|main|h3)>/g, '')
  expect(audit(open.replace(/<h3 /g, '<p ')).audit.findings).toEqual(audit(whole).audit.findings)
})

test('a table of 100,000 cells beside the report is read over', () => {
  const large = `<table>${row(Array<number>(50).fill(7)).repeat(2000)}</table>`
  const { audit: result } = audit(report({ 3: review([1, 2, 0, 0, 4, ...zeros.slice(5)]) }) + large)
  expect(result.findings.map(({ id }) => id)).toContain('review-total:reconsideration.total')
})
