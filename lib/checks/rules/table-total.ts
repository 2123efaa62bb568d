import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import type { Sheet } from '../../forms/sheet.ts'
import { isDataSheet } from '../../sums/lines.ts'
import { type Exception, type FoundTotal, totalsOf } from '../../sums/totals.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'

/** In any other table of the article, a row or column 合计 that is the sum of others in most places is so in all. */
export const tableTotal: Rule = {
  id: 'table-total',
  severity: 'warning',
  name: { zh: '其他表格：合计等于各项之和', en: 'Other tables: totals are the sums of their parts' },
  basis: {
    zh: '《政府信息公开条例》第六条：行政机关应当及时、准确地公开政府信息；合计所含各项由表内其余数字推断',
    en: 'Regulations on Open Government Information, art. 6: information is to be accurate; what a total covers is inferred from the other figures of the table',
  },
  check(report) {
    return report.otherTables.flatMap((sheet) => {
      if (isDataSheet(sheet)) return [{ outcome: 'cannotTell' }]
      return totalsOf(sheet).flatMap((total): Outcome[] => {
        if (total.holds === 0) return [{ outcome: 'cannotTell' }]
        const failures = total.exceptions.map((exception) => failure(total, exception, sheet.table))
        return [...Array.from({ length: total.holds }, (): Outcome => ({ outcome: 'holds' })), ...failures]
      })
    })
  },
}

function failure({ name, isRow, holds }: FoundTotal, { across, sum, stated, cells }: Exception, table: number): Outcome {
  const gap = Number(Math.abs(sum - stated).toFixed(9))
  const place = across === '' ? '' : `「${across}」`
  const line = isRow ? { zh: '行', en: 'Row' } : { zh: '列', en: 'Column' }
  return {
    outcome: 'fails',
    subject: null,
    section: null,
    message: {
      zh: `表格「${name}」${line.zh}${place}处：各项之和为 ${sum}，所填为 ${stated}，相差 ${gap}；该${line.zh}另有 ${holds} 处相符。`,
      en: `${line.en} “${name}” of a table${across === '' ? '' : `, at “${across}”`}: the parts add up to ${sum}, stated are ${stated}, a difference of ${gap}; it agrees in ${holds} other places.`,
    },
    fields: [],
    cells: cells.map((cell) => ({ table, ...cell })),
  }
}

export const help: Help = {
  checks: {
    zh: '正文中其他带合计、总计、小计的表格：合计包含哪些单元格，由表内数字自行推断；只有在多数列（或行）成立时，才提出例外。百分比、平均数、人均、同比、名次、日期、四舍五入的末位差不算不符。',
    en: 'Other tables of the article with totals: what a total covers is inferred from the figures of the table, and only where it holds in most columns (or rows) is the exception reported. Percentages, averages, per-capita figures, growth, ranks, dates and rounding in the last digit are no mismatches.',
  },
  advice: {
    zh: '核对该合计及其各项；如合计本来就不包含其中某项，可忽略此条。',
    en: 'Check the total and its parts; if the total was never meant to cover one of them, ignore this.',
  },
}

function sheet(...rows: readonly (readonly (string | number)[])[]): Sheet {
  return { table: 3, rows: rows.map((cells, row) => cells.map((text, column) => ({ row, column, columnSpan: 1, text: String(text) }))) }
}

const header = ['渠道', '一季度', '二季度', '三季度', '四季度']
const website = ['门户网站', 31, 42, 28, 55]
const wechat = ['政务微信', 12, 9, 17, 20]

export const examples = (): readonly Example[] => [
  {
    title: { zh: '合计行有一个季度没有更新', en: 'one quarter of the total row was not updated' },
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
    title: 'the table says that it counts nothing twice',
    report: sampleReport(disclosure2021, {
      otherTables: [sheet(header, website, wechat, ['合计', 43, 51, 45, 57], ['注：同一信息多渠道发布的只计一次'])],
    }),
    fires: [],
  },
  {
    title: 'a copy of table 3: a row that is to be counted as that case alone is a part of the total all the same',
    report: sampleReport(disclosure2021, {
      otherTables: [
        sheet(
          ['结果', '自然人', '商业企业', '科研机构', '其他'],
          ['予以公开', 5, 3, 2, 4],
          ['部分公开（区分处理的，只计这一情形，不计其他情形）', 0, 0, 0, 2],
          ['不予公开', 1, 0, 3, 0],
          ['总计', 6, 3, 5, 6],
        ),
      ],
    }),
    fires: [],
  },
  {
    title: 'all agrees',
    report: sampleReport(disclosure2021, { otherTables: [sheet(header, website, wechat, ['合计', 43, 51, 45, 75])] }),
    fires: [],
  },
  {
    title: { zh: '成立之处太少，无法推断合计包含哪些单元格', en: 'it holds in too few places to say what the total covers' },
    report: sampleReport(disclosure2021, { otherTables: [sheet(header, website, wechat, ['合计', 43, 60, 70, 80])] }),
    fires: [],
  },
]
