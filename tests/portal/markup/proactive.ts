import { proactiveBlocks } from '../prescribed.ts'
import type { Pen } from './pen.ts'
import type { PrintedTable, ReportPage, TableRow } from './report.ts'

/** Table 2: its blocks one over the other, each with its article and its header row. */
export function proactiveTables(report: ReportPage, pen: Pen): PrintedTable[] {
  const { figures, traits } = report
  const byOrder = traits.headers === 'by-order'
  const width = byOrder ? 5 : 4
  const rowsOfBlock = ({ article, columns, rows }: (typeof proactiveBlocks)['disclosure-2021'][number]): TableRow[] => {
    // With three columns the header of a by-order table spans 1, 1, 2, 1 over figures that span 1, 2, 1, 1.
    const shifted = byOrder && columns.length === 3
    const span = (index: number, wide: number): number => {
      if (shifted) return index === wide ? 2 : 1
      return index === columns.length - 1 ? width - columns.length : 1
    }
    const kept = rows.filter(({ id }) => !traits.omitted.rows.includes(id))
    if (kept.length === 0) return []
    const labelOf = (row: { id: string; label: string }): string => (row.id === 'normativeDocuments' ? traits.normativeLabel : row.label)
    return [
      [pen.label(traits.articles[article] ?? article, { colspan: width })],
      [pen.label('信息内容'), ...columns.map(({ label }, index) => pen.label(label, { header: true, colspan: span(index, 1) }))],
      ...kept.map((row) => [
        pen.label(labelOf(row)),
        ...columns.map(({ id, measure }, index) => pen.figure('proactive', `${row.id}.${id}`, measure, { colspan: span(index, 0) })),
      ]),
      ...(traits.spacerRows ? [[pen.blank({ colspan: width })]] : []),
    ]
  }
  const blocks = proactiveBlocks[figures.form].map(rowsOfBlock)
  if (traits.proactiveCut) return [{ bodies: [blocks.slice(0, 2).flat()] }, { bodies: [blocks.slice(2).flat()] }]
  return [{ bodies: [blocks.flat()] }]
}
