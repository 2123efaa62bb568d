import { applicantColumns, applicants, type RequestRow, requestRows } from '../prescribed.ts'
import type { Pen } from './pen.ts'
import type { Cell, PrintedTable, ReportPage, TableRow } from './report.ts'
import type { Traits } from './traits.ts'

const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

/** Table 3, in one table or two. */
export function requestTables(report: ReportPage, pen: Pen): PrintedTable[] {
  const { figures, traits } = report
  const rows = requestRows(figures.form).filter(({ id }) => !traits.omitted.rows.includes(id))
  const columns = applicantColumns
    .filter(({ id }) => !traits.omitted.columns.includes(id))
    .map(({ id, label }) => ({ id, label: traits.misspelt[label] ?? label }))
  const bodyRow = (index: number, from: number, to: number): TableRow => {
    const row = rows[index]
    if (!row) return []
    const figureCells = columns.map(({ id }) => pen.figure('requests', `${row.id}.${id}`, 'count', { colspan: spanOf(id, traits) }))
    return [...labelCells(rows, index, from, to, pen, traits), ...before(pen, traits), ...figureCells]
  }
  const part = (from: number, to: number): TableRow[] =>
    rows.slice(from, to).flatMap((row, offset) => {
      const spacer = traits.spacerRows && row.id === 'carriedOver' ? [[pen.blank({ colspan: 10 })], []] : []
      return [bodyRow(from + offset, from, to), ...spacer]
    })
  const header = (): TableRow[] => headerRows(columns, pen, traits)
  if (traits.pages === 'one') return [{ bodies: [[...header(), ...part(0, rows.length)]] }]
  const pages: [TableRow[], TableRow[]] = [[...header(), ...part(0, traits.breakAfter)], part(traits.breakAfter, rows.length)]
  switch (traits.pages) {
    case 'bodies':
      return [{ bodies: pages }]
    case 'repeated-header':
      return [{ bodies: [[...pages[0], ...header(), ...pages[1]]] }]
    case 'cut-with-header':
      return [{ bodies: [pages[0]] }, { bodies: [[...header(), ...pages[1]]] }]
    default:
      return [{ bodies: [pages[0]] }, { bodies: [pages[1]] }]
  }
}

/** In a by-order table 商业企业 is two columns wide, so that it stands half under 自然人. */
const spanOf = (column: string, { headers }: Traits): number => (headers === 'by-order' && column === 'business' ? 2 : 1)

/** What stands between labels and figures. */
function before(pen: Pen, { hiddenCells, spacerColumn }: Traits): Cell[] {
  return [...(hiddenCells ? [pen.hidden()] : []), ...(spacerColumn === 'before-figures' ? [pen.blank()] : [])]
}

/** The label columns of a row that stands in the part from `from` up to, not including, `to`. */
function labelCells(rows: readonly RequestRow[], index: number, from: number, to: number, pen: Pen, traits: Traits): Cell[] {
  const row = rows[index]
  if (!row) return []
  const groups = row.groups.flatMap((group, depth) => {
    const inGroup = (at: number): boolean => rows[at]?.groups[depth] === group
    const printedAgain = (at: number): boolean => depth === 0 && traits.outcomeTwice && at === traits.breakAfter
    const continued = index === from && inGroup(index - 1)
    if (inGroup(index - 1) && !continued && !printedAgain(index)) return []
    if (continued && traits.pages === 'cut-bare') return []
    let end = index + 1
    while (end < to && inGroup(end) && !printedAgain(end)) end++
    const overrun = depth === 0 && traits.outcomeOverruns && !printedAgain(end) ? 2 : 0
    const spans = { rowspan: end - index + overrun }
    return [continued && traits.pages === 'cut-with-blanks' ? pen.blank(spans) : pen.label(group, spans)]
  })
  return [...groups, pen.label(row.label, { colspan: 3 - row.groups.length })]
}

function headerRows(columns: readonly { id: string; label: string }[], pen: Pen, traits: Traits): TableRow[] {
  const organisations = columns.filter(({ id }) => id !== 'natural' && id !== 'total')
  const has = (id: string): boolean => columns.some((column) => column.id === id)
  const header = (text: string, colspan = 1, rowspan = 1): Cell => pen.label(text, { header: true, colspan, rowspan })
  const words = traits.headers === 'words-over-two-rows'
  const below = words ? 3 : 2
  const byOrder = traits.headers === 'by-order'
  const natural = has('natural') ? [byOrder ? header(applicants[0].label, 2) : header(applicants[0].label, 1, below)] : []
  const total = has('total') ? [header('总计', 1, below)] : []
  const halves = organisations.map(({ label }) => [label.slice(0, label.length / 2), label.slice(label.length / 2)] as const)
  const names = words
    ? [halves.map(([first]) => header(first)), halves.map(([, second]) => header(second))]
    : [organisations.map(({ id, label }) => header(label, spanOf(id, traits)))]
  return [
    [pen.label(note, { header: true, colspan: 3, rowspan: below + 1 }), ...before(pen, traits), header('申请人情况', columns.length)],
    [...before(pen, traits), ...natural, header('法人或其他组织', organisations.length), ...total],
    ...names.map((row) => [...before(pen, traits), ...(byOrder ? [pen.blank({ header: true })] : []), ...row]),
  ]
}
