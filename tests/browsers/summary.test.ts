import { expect, test } from 'vitest'
import type { Audit, Finding } from '../../lib/audit/schema.ts'
import type { FrameState } from '../../lib/browser/messages.ts'
import { summarise } from './summary.ts'

const finding: Finding = {
  id: 'bound:fees',
  rule: 'bound',
  severity: 'error',
  subject: 'fees',
  section: null,
  message: '部分大于整体。',
  basis: '',
  evidence: [],
  repairs: [],
}
const audit: Audit = {
  schema: 'gouji-audit/1',
  page: { url: 'http://gxt.example.gov.cn/a.html', title: '年度报告', kind: 'report' },
  report: null,
  findings: [finding, { ...finding, id: 'blank-cell', severity: 'notice', message: '有空格。' }],
  verdict: 'inconsistent',
  checked: { identities: 40, told: 40, claims: 7, cells: 198, rules: {} },
  timings: { detect: 0, read: 0, check: 0 },
}
const frame: FrameState = {
  frameId: 0,
  url: '',
  kind: 'report',
  links: 0,
  status: 'done',
  audit,
  error: null,
  marksShown: true,
  document: null,
}

test('a report: its verdict, what was checked, and each finding', () => {
  expect(summarise({ frames: [frame] }, 'zh')).toEqual([
    '有不一致之处 · 核对勾稽关系 40 项、单元格 198 个、正文所述 7 处',
    '✕ 部分大于整体。',
    '· 有空格。',
  ])
  expect(summarise({ frames: [frame] }, 'en')[0]).toBe('Some figures or parts do not agree · Checked 40 identities, 7 claims and 198 cells')
})

test('what is no report, and a check that failed', () => {
  expect(summarise(null, 'en')).toEqual(['no annual report; the page was left alone'])
  const listing: FrameState = { ...frame, kind: 'listing', links: 12, audit: null }
  const failed: FrameState = { ...frame, frameId: 3, status: 'failed', audit: null, error: 'out of memory' }
  expect(summarise({ frames: [listing, failed] }, 'zh')).toEqual(['列表页，链接到 12 份报告', '核对未完成：out of memory'])
})
