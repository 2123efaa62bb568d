import { columnOf } from './field.ts'
import { judgeIdentities, sumAgainstTotal } from './identities.ts'
import { columnLabel } from './labels.ts'
import type { Rule } from './rule.ts'

/** In each column of table 3 the outcomes add up to （七）总计. */
export const requestsColumnTotal: Rule = {
  id: 'requests-column-total',
  severity: 'error',
  name: { zh: '申请表各列：办理结果各项之和等于（七）总计', en: 'Requests: the outcomes of each column add up to (7)' },
  basis: {
    zh: '《政府信息公开条例》第五十条第一款第（二）项；国办公开办函〔2019〕60号、〔2021〕30号规定的表格：（七）总计为（一）至（六）各项之和',
    en: 'Regulations on Open Government Information, art. 50(2); the table prescribed by 国办公开办函〔2019〕60号 and 〔2021〕30号: (7) is the sum of (1) to (6)',
  },
  check(report) {
    return judgeIdentities(report, 'requests-column-total', (identity, equation, filled) => {
      const column = columnLabel(filled.table, columnOf(identity.subject))
      const outcomes = { zh: '三、本年度办理结果各项', en: 'the outcomes of the year' }
      const sum = sumAgainstTotal(outcomes, { zh: '（七）总计', en: '“(7) Total concluded”' }, equation)
      return { zh: `「${column.zh}」一列：${sum.zh}。`, en: `Column “${column.en}”: ${sum.en}.` }
    })
  },
}
