import { expect, test } from 'vitest'
import { auditSchema } from '../audit/schema.ts'
import { auditAsJson } from './json.ts'
import { auditOf, equationOf, findingOf } from './sample.ts'
import { findingAsText, findingsAsText } from './text.ts'

const column = findingOf({
  subject: 'concluded.natural',
  section: 'requests',
  message: '「自然人」一列：各项之和为 3，（七）总计填 4，相差 1。',
  equation: equationOf(
    { 'granted.natural': 2, 'partlyGranted.natural': 0, 'refused.stateSecret.natural': 0, 'unable.notHeld.natural': 1 },
    { 'concluded.natural': 4 },
  ),
  evidence: [{ kind: 'cell', table: 1, row: 24, column: 3, field: 'concluded.natural', text: '4' }],
})
const blank = findingOf({
  severity: 'notice',
  subject: 'reconsideration',
  section: 'review',
  message: '「行政复议」有 1 个单元格空白。',
  evidence: [{ kind: 'cell', table: 2, row: 3, column: 0, field: 'reconsideration.upheld', text: ' \u00a0 ' }],
})

test('all findings in one text', () => {
  expect(findingsAsText(auditOf([column, blank]), 'zh')).toBe(`页面地址：https://sw.example.gov.cn/nb.html
页面标题：示例市商务局 2023年政府信息公开工作年度报告
机关：示例市商务局
报告年度：2023 年度
核对结果：有不一致之处
核对勾稽关系 42 项、单元格 200 个

1. [不符] 「自然人」一列：各项之和为 3，（七）总计填 4，相差 1。
   位置：三、收到和处理申请情况，（七）总计 · 自然人
   页面所填：（七）总计 · 自然人 4
   应与之相符：（一）予以公开 · 自然人 2，无法提供 1.本机关不掌握相关政府信息 · 自然人 1，其余 2 项为 0，合计为 3
   算式：2 + 0 + 0 + 1 = 3 ≠ 4
   依据：《示例规定》

2. [提示] 「行政复议」有 1 个单元格空白。
   位置：行政复议
   页面所载：行政复议 · 结果维持 空白
   依据：《示例规定》
`)
})

test('one finding in English, with what a blank and a missing cell are', () => {
  const row = findingOf({
    subject: 'granted.total',
    message: 'At least 5, the total says 4.',
    equation: equationOf({ 'granted.natural': 5, 'granted.business': null, 'granted.research': null }, { 'granted.total': 4 }),
  })
  const text = findingAsText(auditOf([row]), row, 'en')
  expect(text).toContain('Agency: 示例市商务局\nReport year: 2023\n\n[Inconsistent] At least 5, the total says 4.\n')
  expect(text).toContain('（一）予以公开 · 商业企业 (not on the page), （一）予以公开 · 科研机构 (blank), together at least 5')
  expect(text).toContain('Figures: 5 + ? + □ ≥ 5 > 4, ? is a cell that the page lacks, its figure unknown, □ is an empty cell')
})

test('a bound names both figures, a claim is quoted', () => {
  const bound = findingOf({
    equation: equationOf({ 'licensing.decisions': 7 }, { 'penalties.decisions': 5 }),
    evidence: [{ kind: 'text', section: 'overview', quote: '作出  许可\n7件' }],
  })
  const text = findingAsText(auditOf([bound]), bound, 'zh')
  expect(text).toContain('页面所载：「作出 许可 7件」')
  expect(text).toContain('页面所填：行政许可 · 本年处理决定数量 7，行政处罚 · 本年处理决定数量 5\n算式：7 > 5\n')
})

test('nothing found is no pass where things could not be told', () => {
  expect(findingsAsText(auditOf(), 'zh')).toMatch(/核对结果：未发现不一致\n核对勾稽关系 42 项、单元格 200 个\n$/)
  const checked = { identities: 0, told: 0, claims: 0, cells: 0, rules: { 'missing-table': { holds: 0, fails: 0, cannotTell: 3 } } }
  const bare = { ...auditOf(), report: null, verdict: 'not-assessable' as const, checked }
  expect(findingsAsText(bare, 'en')).toBe(`Page: https://sw.example.gov.cn/nb.html
Title: 示例市商务局 2023年政府信息公开工作年度报告
Result: Could not be assessed
Checked 0 identities and 0 cells; 3 checks could not be told
`)
})

test('long evidence is shortened and counted', () => {
  const cells = Array.from({ length: 9 }, (_, row) => ({
    kind: 'cell' as const,
    table: 0,
    row,
    column: 0,
    field: `x${row}`,
    text: '长'.repeat(500),
  }))
  const finding = findingOf({ evidence: cells })
  const text = findingAsText(auditOf([finding]), finding, 'zh')
  expect(text).toContain(`x4 「${'长'.repeat(200)}…」，… (9)`)
  expect(text).not.toContain('x5')
})

test('the JSON parses to the audit', () => {
  const audit = auditOf([column, blank])
  const text = auditAsJson(audit)
  expect(auditSchema.parse(JSON.parse(text))).toEqual(audit)
  expect(text.endsWith('}\n')).toBe(true)
})
