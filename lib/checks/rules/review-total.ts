import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import { rowOf } from '../field.ts'
import { judgeIdentities, sumAgainstTotal } from '../identities.ts'
import { blockLabel } from '../labels.ts'
import type { Example, Help, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'

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

export const help: Help = {
  checks: {
    zh: '复议诉讼表（表四）每一组中，结果维持、结果纠正、其他结果、尚未审结之和，应当等于总计。',
    en: 'In each block of table 4 upheld, corrected, other result and pending add up to the total.',
  },
  advice: {
    zh: '核对该组案件清单；五个数字只有一个等式，算术无法判断其中哪一个有误。',
    en: 'Compare with the list of cases. Five figures stand in one equation only: arithmetic cannot tell which of them is wrong.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '维持十件、纠正一件，总计为零', en: 'ten upheld, one corrected, none in total' },
    report: sampleReport(disclosure2021, {
      cells: { 'reconsideration.upheld': 10, 'reconsideration.corrected': 1, 'reconsideration.total': 0 },
    }),
    fires: ['reconsideration.total'],
  },
  {
    title: 'the total is one too high, in two blocks',
    report: sampleReport(disclosure2019, { cells: { 'litigationDirect.total': 2, 'litigationAfterReconsideration.total': 1 } }),
    fires: ['litigationDirect.total', 'litigationAfterReconsideration.total'],
  },
  {
    title: 'the filled results exceed the total already',
    report: sampleReport(disclosure2021, {
      cells: { 'reconsideration.upheld': 3, 'reconsideration.pending': null, 'reconsideration.total': 2 },
      reservations: ['further-pages'],
    }),
    fires: ['reconsideration.total'],
  },
  {
    title: { zh: '一组五个单元格全部空白', en: 'all five cells of a block are blank' },
    report: sampleReport(disclosure2019, { blank: (field) => field.startsWith('reconsideration.'), reservations: ['further-pages'] }),
    fires: [],
  },
  {
    title: 'only the totals are filled',
    report: sampleReport(disclosure2021, { blank: (field) => /^(recon|litig).*(upheld|corrected|otherResult|pending)$/.test(field) }),
    fires: [],
  },
  {
    title: 'the zeros of the other blocks are explicit, so a blank is unknown here too',
    report: sampleReport(disclosure2021, {
      cells: { 'reconsideration.corrected': null, 'reconsideration.total': 2 },
      reservations: ['further-pages'],
    }),
    fires: [],
  },
]
