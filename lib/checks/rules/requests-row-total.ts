import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import { rowOf } from '../field.ts'
import { judgeIdentities, sumAgainstTotal } from '../identities.ts'
import { rowLabel } from '../labels.ts'
import type { Example, Help, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'

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

export const help: Help = {
  checks: {
    zh: '申请表（表三）每一行中，自然人与法人或其他组织各栏之和，应当等于该行的总计。空白不当作零；空白可能补足差额的，不下结论。',
    en: 'In each row of table 3 the figures of natural persons and of the kinds of organisations add up to the total of the row. A blank is no zero: where it could make up the difference, nothing is concluded.',
  },
  advice: {
    zh: '对照底稿核对该行各栏和总计，看是否有一栏填错、错列，或修改分项后没有更新总计；页面给出的更正只是算术上最小的解释。',
    en: 'Compare the row with the working papers: a cell may be wrong or one column off, or the total was not updated after its parts. The repair that is shown is the smallest arithmetic explanation only.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '两行的总计互换了位置', en: 'the totals of two rows stand in each other’s place' },
    report: sampleReport(disclosure2021, { cells: { 'granted.total': 1, 'unable.notHeld.total': 3 } }),
    fires: ['granted.total', 'unable.notHeld.total'],
  },
  {
    title: 'a figure stands one row too low, the totals do not',
    report: sampleReport(disclosure2019, { cells: { 'granted.natural': 0, 'partlyGranted.natural': 2 } }),
    fires: ['granted.total', 'partlyGranted.total'],
  },
  {
    title: 'the filled parts exceed the total already, whatever the blank stands for',
    report: sampleReport(disclosure2021, {
      cells: { 'granted.research': null, 'granted.total': 2, 'unable.notHeld.business': null, 'unable.notHeld.total': 2 },
      reservations: ['further-pages'],
    }),
    fires: ['granted.total'],
  },
  {
    title: {
      zh: '与明确填零的单元格并列的空白，可能就是总计多出的部分',
      en: 'a blank part beside explicit zeros may be what the total has more',
    },
    report: sampleReport(disclosure2021, { cells: { 'unable.notHeld.natural': null }, reservations: ['further-pages'] }),
    fires: [],
  },
  {
    title: 'the totals of all outcomes are blank',
    report: sampleReport(disclosure2019, {
      blank: (field) => /^(granted|partlyGranted|refused|unable|notProcessed|otherOutcome).*total$/.test(field),
      reservations: ['further-pages'],
    }),
    fires: [],
  },
  {
    title: 'only the totals are filled',
    report: sampleReport(disclosure2021, {
      blank: (field) => field.startsWith('received.') || !field.endsWith('.total'),
      tables: ['requests'],
      reservations: ['further-pages'],
    }),
    fires: [],
  },
  {
    title: 'blanks stand for zeros throughout',
    report: sampleReport(disclosure2021, { zerosBlank: ['requests'] }),
    fires: [],
  },
  {
    title: 'a total is no number',
    report: sampleReport(disclosure2019, { cells: { 'granted.total': '见附件' } }),
    fires: [],
  },
]
