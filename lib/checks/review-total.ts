import { rowOf } from './field.ts'
import { judgeIdentities, sumAgainstTotal } from './identities.ts'
import { blockLabel } from './labels.ts'
import type { Rule } from './rule.ts'

/** In each block of table 4 the four results add up to the total. */
export const reviewTotal: Rule = {
  id: 'review-total',
  severity: 'error',
  name: { zh: '复议诉讼表：四种结果之和等于总计', en: 'Reconsideration and litigation: the results add up to the total' },
  basis: {
    zh: '《政府信息公开条例》第五十条第一款第（三）项；国办公开办函〔2019〕60号、〔2021〕30号规定的表格：总计为四种结果之和',
    en: 'Regulations on Open Government Information, art. 50(3); the table prescribed by 国办公开办函〔2019〕60号 and 〔2021〕30号: the total is the sum of the four results',
  },
  check(report) {
    return judgeIdentities(report, 'review-total', (identity, equation, filled) => {
      const block = blockLabel(filled.table, rowOf(identity.subject))
      const results = { zh: '结果维持、结果纠正、其他结果、尚未审结', en: 'upheld, corrected, other result and pending' }
      const sum = sumAgainstTotal(results, { zh: '总计', en: 'the total' }, equation)
      return { zh: `「${block.zh}」：${sum.zh}。`, en: `“${block.en}”: ${sum.en}.` }
    })
  },
}
