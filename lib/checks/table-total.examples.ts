import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Sheet } from '../forms/sheet.ts'
import type { Example } from './rule.ts'
import { sampleReport } from './sample.ts'

function sheet(...rows: readonly (readonly (string | number)[])[]): Sheet {
  return { table: 3, rows: rows.map((cells, row) => cells.map((text, column) => ({ row, column, columnSpan: 1, text: String(text) }))) }
}

const header = ['渠道', '一季度', '二季度', '三季度', '四季度']
const website = ['门户网站', 31, 42, 28, 55]
const wechat = ['政务微信', 12, 9, 17, 20]

export const tableTotalExamples: readonly Example[] = [
  {
    title: 'one quarter of the total row was not updated',
    report: sampleReport(disclosure2021, { otherTables: [sheet(header, website, wechat, ['合计', 43, 51, 45, 57])] }),
    fires: [null],
  },
  {
    title: 'a total column that fails in two rows',
    report: sampleReport(disclosure2019, {
      otherTables: [
        sheet(
          ['科室', '受理', '退回', '总计'],
          ['一科', 5, 1, 6],
          ['二科', 8, 2, 10],
          ['三科', 4, 3, 7],
          ['四科', 9, 5, 14],
          ['五科', 6, 6, 21],
          ['六科', 7, 2, 90],
        ),
      ],
    }),
    fires: [null, null],
  },
  {
    title: 'all agrees',
    report: sampleReport(disclosure2021, { otherTables: [sheet(header, website, wechat, ['合计', 43, 51, 45, 75])] }),
    fires: [],
  },
  {
    title: 'it holds in too few places to say what the total covers',
    report: sampleReport(disclosure2021, { otherTables: [sheet(header, website, wechat, ['合计', 43, 60, 70, 80])] }),
    fires: [],
  },
]
