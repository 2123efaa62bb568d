import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import { columnOf } from '../field.ts'
import { judgeIdentities, sumAgainstTotal } from '../identities.ts'
import { columnLabel } from '../labels.ts'
import type { Example, Help, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'

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

export const help: Help = {
  checks: {
    zh: '申请表（表三）每一列中，三、本年度办理结果（一）至（六）各行之和，应当等于（七）总计。',
    en: 'In each column of table 3 the rows of outcomes, (1) to (6), add up to (7) Total concluded.',
  },
  advice: {
    zh: '看是否有办理结果填到了相邻的列或行，或最后更正时没有更新（七）总计。',
    en: 'See whether an outcome stands in the next column or row, or whether (7) was not updated with the last correction.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '一个数字连同其总计向右错了一列', en: 'a figure stands one column too far right, with its total' },
    report: sampleReport(disclosure2019, { cells: { 'unable.notHeld.natural': 0, 'unable.notHeld.business': 1 } }),
    fires: ['concluded.natural', 'concluded.business'],
  },
  {
    title: 'the totals were not updated with the last outcome',
    report: sampleReport(disclosure2021, { cells: { 'granted.natural': 3, 'granted.total': 4 } }),
    fires: ['concluded.natural', 'concluded.total'],
  },
  {
    title: 'the filled outcomes exceed the total already, whatever the blank stands for',
    report: sampleReport(disclosure2019, {
      cells: { 'granted.natural': 3, 'granted.total': 4, 'otherOutcome.natural': null },
      reservations: ['further-pages'],
    }),
    fires: ['concluded.natural', 'concluded.total'],
  },
  {
    title: 'blanks stand for zeros, and the outcomes exceed the total',
    report: sampleReport(disclosure2021, { zerosBlank: ['requests'], cells: { 'granted.natural': 3, 'granted.total': 4 } }),
    fires: ['concluded.natural', 'concluded.total'],
  },
  {
    title: {
      zh: '与明确填零的单元格并列的空白，可能就是总计余下的部分',
      en: 'a blank outcome beside explicit zeros may be the rest of the total',
    },
    report: sampleReport(disclosure2019, {
      cells: { 'unable.notHeld.natural': null, 'unable.notHeld.total': null },
      reservations: ['further-pages'],
    }),
    fires: [],
  },
  {
    title: 'the whole row of totals is blank',
    report: sampleReport(disclosure2021, { blank: (field) => field.startsWith('concluded.'), reservations: ['further-pages'] }),
    fires: [],
  },
  {
    title: 'a row of outcomes is not on the page',
    report: sampleReport(disclosure2021, { missingRows: ['unable.notHeld'], reservations: ['further-pages'] }),
    fires: [],
  },
  {
    title: 'blanks stand for zeros throughout',
    report: sampleReport(disclosure2019, { zerosBlank: ['requests'] }),
    fires: [],
  },
]
