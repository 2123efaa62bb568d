import type { Equation, Term } from '../audit/schema.ts'
import type { Text } from '../language.ts'
import { columnOf, rowOf } from './field.ts'
import { differenceText, judgeIdentities } from './identities.ts'
import { hasUnknown } from './identity.ts'
import { columnLabel } from './labels.ts'
import type { Rule } from './rule.ts'

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
