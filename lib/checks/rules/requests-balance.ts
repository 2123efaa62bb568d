import type { Equation, Term } from '../../audit/schema.ts'
import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import type { Text } from '../../language.ts'
import { columnOf, rowOf } from '../field.ts'
import { differenceText, judgeIdentities } from '../identities.ts'
import { hasUnknown } from '../identity.ts'
import { columnLabel } from '../labels.ts'
import type { Example, Help, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'

/** What came in and what was carried over is either concluded or carried forward. */
export const requestsBalance: Rule = {
  id: 'requests-balance',
  severity: 'error',
  name: { zh: '申请表各列：新收加上年结转等于办结加结转下年度', en: 'Requests: received + carried over = concluded + carried forward' },
  basis: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号，表头注明的勾稽关系：第一项加第二项之和，等于第三项加第四项之和',
    en: '国办公开办函〔2019〕60号 and 〔2021〕30号, as the table itself notes: items 1 and 2 together equal items 3 and 4 together',
  },
  check(report) {
    return judgeIdentities(report, 'requests-balance', (identity, equation, filled) => {
      const column = columnLabel(filled.table, columnOf(identity.subject))
      const sides = sidesText(equation)
      return { zh: `「${column.zh}」一列：${sides.zh}。`, en: `Column “${column.en}”: ${sides.en}.` }
    })
  },
}

const names: Readonly<Record<string, Text>> = {
  received: { zh: '本年新收', en: 'newly received' },
  carriedOver: { zh: '上年结转', en: 'carried over' },
  concluded: { zh: '（七）总计', en: 'concluded' },
  carriedForward: { zh: '结转下年度', en: 'carried forward' },
}

function sidesText(equation: Equation): Text {
  const left = sideText(equation.left, equation.leftValue)
  const right = sideText(equation.right, equation.rightValue)
  const difference = differenceText(equation)
  return { zh: `${left.zh}，${right.zh}，${difference.zh}`, en: `${left.en}, but ${right.en}, ${difference.en}` }
}

function sideText(terms: readonly Term[], sum: number): Text {
  const open = hasUnknown(terms)
  const named = terms.map((term) => ({ name: names[rowOf(term.field)] ?? { zh: term.field, en: term.field }, value: term.value }))
  return {
    zh: `${named.map(({ name, value }) => `${name.zh}${value === null ? '（空白）' : ` ${value}`}`).join('，加')}，合计${open ? '至少' : ''}为 ${sum}`,
    en: `${named.map(({ name, value }) => `${name.en} ${value ?? '(blank)'}`).join(' plus ')} is ${open ? 'at least ' : ''}${sum}`,
  }
}

export const help: Help = {
  checks: {
    zh: '申请表（表三）每一列中，本年新收加上年结转，应当等于（七）总计加结转下年度继续办理。这是表头自己注明的勾稽关系。',
    en: 'In each column of table 3 what was received and carried over equals what was concluded and carried forward. The form itself prints this relation.',
  },
  advice: {
    zh: '先核对办结总计是否已更新，再核对结转下年度的件数；上年结转应与上一年度报告的结转下年度一致。',
    en: 'Check first that the total concluded is up to date, then what is carried forward. What was carried over is what last year’s report carried forward.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '结转下年度的件数多于余下的件数', en: 'more is carried forward than is left' },
    report: sampleReport(disclosure2021, { cells: { 'carriedForward.natural': 2, 'carriedForward.total': 2 } }),
    fires: ['carriedForward.natural', 'carriedForward.total'],
  },
  {
    title: 'blanks stand for zeros, so nothing is carried forward',
    report: sampleReport(disclosure2019, {
      zerosBlank: ['requests'],
      cells: { 'carriedForward.natural': null, 'carriedForward.total': null },
    }),
    fires: ['carriedForward.natural'],
  },
  {
    title: 'what was carried over exceeds the other side already, whatever came in',
    report: sampleReport(disclosure2021, {
      cells: { 'received.natural': null, 'carriedOver.natural': 9, 'carriedOver.total': 9 },
      reservations: ['further-pages'],
    }),
    fires: ['carriedForward.natural', 'carriedForward.total'],
  },
  {
    title: { zh: '与明确填零的单元格并列的空白，可能就是余下的件数', en: 'a blank beside explicit zeros may be what is left' },
    report: sampleReport(disclosure2019, {
      cells: { 'carriedForward.natural': null, 'carriedForward.total': null },
      reservations: ['further-pages'],
    }),
    fires: [],
  },
  {
    title: 'a blank stated total never stands for zero',
    report: sampleReport(disclosure2019, {
      zerosBlank: ['requests'],
      cells: { 'concluded.natural': null },
      reservations: ['further-pages'],
    }),
    fires: [],
  },
  {
    title: 'what came in is no number',
    report: sampleReport(disclosure2021, { cells: { 'received.natural': '若干', 'received.total': '若干' } }),
    fires: [],
  },
]
