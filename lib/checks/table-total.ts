import { type Exception, type FoundTotal, totalsOf } from '../sums/totals.ts'
import type { Outcome, Rule } from './rule.ts'

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
    return report.otherTables.flatMap((sheet) =>
      totalsOf(sheet).flatMap((total): Outcome[] => {
        if (total.holds === 0) return [{ outcome: 'cannotTell' }]
        const failures = total.exceptions.map((exception) => failure(total, exception, sheet.table))
        return [...Array.from({ length: total.holds }, (): Outcome => ({ outcome: 'holds' })), ...failures]
      }),
    )
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
