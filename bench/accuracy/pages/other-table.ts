import type { Cell, PrintedTable, ReportPage, TableRow } from '../../../tests/portal/markup/report.ts'
import { html } from '../../../tests/portal/markup/text.ts'
import type { Random } from '../../../tests/portal/random.ts'
import { otherCount } from '../../../tests/portal/slips.ts'
import type { Plan } from './plan.ts'

/** Tables of no form that agencies add to their text: what was published where, and when. */

const kinds: readonly { corner: string; rows: readonly string[]; columns: readonly string[] }[] = [
  {
    corner: '渠道',
    rows: ['门户网站', '政务微信', '政务微博', '新闻发布会', '查阅场所'],
    columns: ['一季度', '二季度', '三季度', '四季度'],
  },
  {
    corner: '科室',
    rows: ['办公室', '法规科', '财务科', '规划科', '执法科', '信息中心'],
    columns: ['政策文件', '工作动态', '通知公告', '解读材料'],
  },
  {
    corner: '镇街',
    rows: ['柳溪镇', '石门乡', '青河镇', '东塘街道'],
    columns: ['公开栏更新', '村务公示', '咨询答复', '入户宣传', '现场讲解'],
  },
]

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const texts = (values: readonly (string | number)[], header = false): TableRow =>
  values.map((text): Cell => ({ lines: [html(String(text))], header, colspan: 1, rowspan: 1, hidden: false }))

/** The report with a further table in its first section, with totals that agree, one that does not, or one part that was mistyped. */
export function withOtherTable(report: ReportPage, state: Plan['otherTable'], random: Random): { report: ReportPage; findings: string[] } {
  if (state === 'none') return { report, findings: [] }
  const { corner, rows, columns } = random.pick(kinds)
  const names = rows.slice(0, random.integer(3, rows.length))
  const figures = names.map(() => columns.map(() => random.integer(2, random.pick([40, 900]))))
  const total = random.pick(['合计', '总计', '合 计'])
  const hasTotalColumn = state === 'part' || random.chance(0.4)
  const complete = (row: readonly number[]): number[] => (hasTotalColumn ? [...row, sum(row)] : [...row])
  const body = figures.map(complete)
  const totals = complete(columns.map((_, column) => sum(figures.map((row) => row[column] ?? 0))))
  if (state === 'total') {
    const at = random.integer(0, columns.length - 1)
    totals[at] = otherCount(totals[at] ?? 0, random)
  }
  if (state === 'part') {
    const line = random.pick(body)
    const at = random.integer(0, columns.length - 1)
    line[at] = otherCount(line[at] ?? 0, random)
  }
  // A wrong part is told at both of its totals; a wrong total once, also where it is a part of the total of totals.
  const failing = { right: 0, total: 1, part: 2 }[state]
  const lines = [
    texts([corner, ...columns, ...(hasTotalColumn ? [total] : [])], true),
    ...body.map((row, at) => texts([names[at] ?? '', ...row])),
  ]
  const totalLine = texts([total, ...totals])
  const table: PrintedTable = {
    bodies: [random.chance(0.8) ? [...lines, totalLine] : [...lines.slice(0, 1), totalLine, ...lines.slice(1)]],
  }
  const sections = report.sections.map((section) => (section.id === 'overview' ? { ...section, others: [table] } : section))
  return { report: { ...report, sections }, findings: ['table-total', 'table-total~2'].slice(0, failing) }
}
