import { rowOf } from './field.ts'
import { judgeIdentities, sumAgainstTotal } from './identities.ts'
import { rowLabel } from './labels.ts'
import type { Rule } from './rule.ts'

/** In each row of table 3 the applicants add up to the total. */
export const requestsRowTotal: Rule = {
  id: 'requests-row-total',
  severity: 'error',
  name: { zh: '申请表各行：各类申请人之和等于总计', en: 'Requests: each row adds up to its total' },
  basis: {
    zh: '《政府信息公开条例》第五十条第一款第（二）项；国办公开办函〔2019〕60号、〔2021〕30号规定的表格：总计为各类申请人之和',
    en: 'Regulations on Open Government Information, art. 50(2); the table prescribed by 国办公开办函〔2019〕60号 and 〔2021〕30号: the total is the sum of the applicants',
  },
  check(report) {
    return judgeIdentities(report, 'requests-row-total', (identity, equation, filled) => {
      const row = rowLabel(filled.table, rowOf(identity.subject))
      const sum = sumAgainstTotal({ zh: '各类申请人', en: 'the applicants' }, { zh: '总计', en: 'the total' }, equation)
      return { zh: `「${row.zh}」一行：${sum.zh}。`, en: `Row “${row.en}”: ${sum.en}.` }
    })
  },
}
