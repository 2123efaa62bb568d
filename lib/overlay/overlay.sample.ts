import type { Audit, Finding } from '../audit/schema.ts'

/** A made-up report page and an audit of it, for the tests of the overlay in a real browser. */

const columns = ['natural', 'business', 'research', 'publicInterest', 'legalService', 'otherOrganisation', 'total']
const rows: readonly (readonly [id: string, label: string, values: readonly number[]])[] = [
  ['received', '一、本年新收政府信息公开申请数量', [3, 0, 0, 0, 0, 1, 4]],
  ['carriedOver', '二、上年结转政府信息公开申请数量', [0, 0, 0, 0, 0, 0, 0]],
  ['granted', '（一）予以公开', [2, 0, 0, 0, 0, 1, 4]],
  ['partlyGranted', '（二）部分公开', [0, 0, 0, 0, 0, 0, 0]],
  ['concluded', '（七）总计', [3, 0, 0, 0, 0, 1, 4]],
  ['carriedForward', '四、结转下年度继续办理', [0, 0, 0, 0, 0, 0, 0]],
]

/** Cells that are hardly wider than their numbers: where a badge has the least room. */
const narrow = Array.from({ length: 3 }, (_, row) => Array.from({ length: 15 }, (_, column) => (row * 7 + column * 5) % 23))

const cell = (id: string, value: number) => `<td id="${id}">${value}</td>`
const requests = rows
  .map(
    ([id, label, values]) => `<tr><td>${label}</td>${values.map((value, index) => cell(`${id}.${columns[index]}`, value)).join('')}</tr>`,
  )
  .join('')
const tight = narrow
  .map((values, row) => `<tr>${values.map((value, column) => cell(`narrow.${row}.${column}`, value)).join('')}</tr>`)
  .join('')

/** The page; `style` is put after its own styles. */
export function samplePage(style = ''): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>示例市信息公开年度报告</title><style>
body{margin:0;font:16px/1.8 "Noto Sans CJK SC",sans-serif}
#nav{background:#1c4f8f;color:#fff;padding:12px 24px}
#article{max-width:860px;margin:0 auto;padding:0 20px}
h1{font-size:24px;text-align:center} p{text-indent:2em;margin:12px 0}
table{border-collapse:collapse;margin:12px 0} td{border:1px solid #666;padding:2px 6px;text-align:center}
#tight td{padding:0 1px;font-size:13px;line-height:15px}
#scroller{width:420px;height:120px;overflow:auto;border:2px solid #999} #scroller table{width:900px;margin:0} #scroller td{height:60px}
#edge{position:absolute;right:0;top:300px} #panel[hidden]{display:none}
${style}</style></head><body><div id="nav">示例市发展和改革局</div><div id="article">
<h1 id="title">示例市发展和改革局 2022 年政府信息公开工作年度报告</h1>
<p>本报告按照《中华人民共和国政府信息公开条例》的要求编制，所列数据的统计期限自一月一日起至十二月三十一日止，供社会各界查阅和监督，欢迎提出意见。</p>
<h3>三、收到和处理政府信息公开申请情况</h3><table id="requests"><tbody>${requests}</tbody></table>
<h3>四、行政复议、行政诉讼情况</h3><table id="tight"><tbody>${tight}</tbody></table>
<h3>五、存在的主要问题及改进情况</h3>
<p id="problems">目前公开内容的及时性还有待提高，解读形式较为单一；下一步将完善制度，加强培训，把公开要求落实到文件办理的全过程，并主动接受群众监督和评议，持续改进。</p>
<p>附：联系方式见本网站首页，办公时间为工作日上午九时至下午五时，电话和电子信箱同时受理咨询，信函请寄本局办公室收，邮政编码和地址见首页底部说明。</p>
<div id="scroller"><table><tbody><tr><td>甲</td><td>乙</td><td id="far">7</td></tr><tr><td>丙</td><td>丁</td><td>8</td></tr></tbody></table></div>
<div id="panel"><table><tbody><tr><td id="folded">5</td></tr></tbody></table></div>
<p style="height:900px">页尾说明</p></div><table id="edge"><tbody><tr><td id="atEdge">12</td></tr></tbody></table></body></html>`
}

const finding = (id: string, severity: Finding['severity'], message: string, more: Partial<Finding> = {}): Finding => ({
  id,
  rule: id.split(':')[0] ?? id,
  severity,
  subject: id.split(':')[1] ?? null,
  section: 'requests',
  message,
  basis: '国办公开办函〔2021〕30号，表三“本列数据的勾稽关系”',
  evidence: [],
  repairs: [],
  ...more,
})

const granted = rows[2]?.[2] ?? []
export const sampleFindings: readonly Finding[] = [
  finding('year-mismatch', 'warning', '标题写的是 2022 年，统计期限写的是 2021 年，年份不一致。'),
  finding('requests-row-total:granted.total', 'error', '「（一）予以公开」一行各栏相加为 3，「总计」填 4，相差 1。', {
    equation: {
      left: columns.slice(0, 6).map((column, index) => ({ field: `granted.${column}`, value: granted[index] ?? 0, sign: 1 })),
      right: [{ field: 'granted.total', value: 4, sign: 1 }],
      leftValue: 3,
      rightValue: 4,
      difference: -1,
    },
    repairs: [
      {
        changes: [{ field: 'granted.natural', from: 2, to: 3 }],
        reason: 'mistyped',
        resolves: ['requests-row-total:granted.total', 'requests-column-total:concluded.natural'],
      },
    ],
  }),
  finding('not-a-count:granted.total', 'warning', '“（一）予以公开”的“总计”与正文所述不一致。'),
  finding('requests-column-total:concluded.natural', 'error', '「自然人」一列各项结果相加为 2，「总计」填 3，相差 1。', {
    equation: {
      left: ['granted.natural', 'partlyGranted.natural'].map((field, index) => ({ field, value: [2, 0][index] ?? 0, sign: 1 })),
      right: [{ field: 'concluded.natural', value: 3, sign: 1 }],
      leftValue: 2,
      rightValue: 3,
      difference: -1,
    },
  }),
  finding('blank-cell:narrow.1.4', 'notice', '“行政复议”有单元格空白。'),
  finding('review-total:narrow.1.7', 'error', '“结果维持”等四项相加与“总计”不一致。'),
  finding('missing-section:other', 'error', '未见“六、其他需要报告的事项”，这一部分是规定应有的。', { section: null }),
  finding('table-total:far', 'warning', '表中“合计”与各项之和不一致。'),
  finding('not-a-count:folded', 'error', '此格应为整数。'),
  finding('bound:atEdge', 'error', '部分大于总数：12 大于 9。'),
  finding('late-publication', 'notice', '没有位置的一条，不作标记。'),
]

/** Where they stand: element ids, for the page to look up. */
export const samplePlaces: readonly { id: string; at: 'cell' | 'after' | 'title'; element: string; lit: readonly string[] }[] = [
  { id: 'year-mismatch', at: 'title', element: 'title', lit: [] },
  {
    id: 'requests-row-total:granted.total',
    at: 'cell',
    element: 'granted.total',
    lit: columns.slice(0, 6).map((column) => `granted.${column}`),
  },
  { id: 'not-a-count:granted.total', at: 'cell', element: 'granted.total', lit: [] },
  {
    id: 'requests-column-total:concluded.natural',
    at: 'cell',
    element: 'concluded.natural',
    lit: ['granted.natural', 'partlyGranted.natural'],
  },
  { id: 'blank-cell:narrow.1.4', at: 'cell', element: 'narrow.1.4', lit: [] },
  { id: 'review-total:narrow.1.7', at: 'cell', element: 'narrow.1.7', lit: ['narrow.1.5', 'narrow.1.6'] },
  { id: 'missing-section:other', at: 'after', element: 'problems', lit: [] },
  { id: 'table-total:far', at: 'cell', element: 'far', lit: [] },
  { id: 'not-a-count:folded', at: 'cell', element: 'folded', lit: [] },
  { id: 'bound:atEdge', at: 'cell', element: 'atEdge', lit: [] },
]

const named = (id: string, label: string) => ({ id, label })
const columnLabels = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']

export const sampleAudit: Audit = {
  schema: 'gouji-audit/1',
  page: { url: 'http://fgj.example.gov.cn/report.html', title: '年度报告', kind: 'report' },
  report: {
    agency: '示例市发展和改革局',
    year: 2022,
    form: 'disclosure-2021',
    published: null,
    sections: [],
    fields: {},
    gaps: {},
    sums: [],
    tables: [
      {
        id: 'requests',
        section: 'requests',
        form: 'disclosure-2021',
        label: '收到和处理政府信息公开申请情况',
        rows: rows.map(([id, label]) => ({ ...named(id, label), group: null })),
        columns: columns.map((id, index) => named(id, columnLabels[index] ?? id)),
      },
    ],
  },
  findings: [...sampleFindings],
  verdict: 'inconsistent',
  checked: { identities: 8, told: 8, claims: 0, cells: 42, rules: {} },
  timings: { detect: 0, read: 0, check: 0 },
}
