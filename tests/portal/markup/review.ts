import { reviewBlocks, reviewColumns } from '../prescribed.ts'
import type { Pen } from './pen.ts'
import type { Cell, PrintedTable, ReportPage } from './report.ts'

/** Table 4: three blocks of five columns side by side, one row of fifteen figures. */
export function reviewTables({ traits }: ReportPage, pen: Pen): PrintedTable[] {
  const [reconsideration, ...litigation] = reviewBlocks
  const header = (text: string, colspan = 1, rowspan = 1): Cell => pen.label(text, { header: true, colspan, rowspan })
  const hidden = traits.hiddenCells ? [pen.hidden()] : []
  const columnsOf = (rowspan: number): Cell[] => reviewColumns.map(({ label }) => header(label, 1, rowspan))
  const figures = reviewBlocks.flatMap((block) => reviewColumns.map((column) => pen.figure('review', `${block.id}.${column.id}`, 'count')))
  return [
    {
      bodies: [
        [
          [...hidden, header(reconsideration.label, 5), header('行政诉讼', 10)],
          [...hidden, ...columnsOf(2), ...litigation.map(({ label }) => header(label, 5))],
          [...hidden, ...columnsOf(1), ...columnsOf(1)],
          [...hidden, ...figures],
        ],
      ],
    },
  ]
}
