import { contradicts, type SumClaim } from '../prose/breakdowns.ts'
import { claimsOf } from './claims.ts'
import { decimalSum } from './identity.ts'
import type { Outcome, Rule } from './rule.ts'

/** The parts that the text gives for a total do not exceed it; where the text says that they are all, they add up to it. */
export const narrativeSum: Rule = {
  id: 'narrative-sum',
  severity: 'warning',
  name: { zh: '正文中各部分之和与总数一致', en: 'Parts in the text add up to their total' },
  basis: {
    zh: '《政府信息公开条例》第五十条：年度报告所列数据应当准确',
    en: 'Regulations on Open Government Information, art. 50: the figures of the report are to be accurate',
  },
  check(report) {
    return claimsOf(report).flatMap((claim) => (claim.kind === 'sum' ? [outcomeOf(claim)] : []))
  },
}

function outcomeOf(claim: SumClaim): Outcome {
  if (!claim.isCertain) return { outcome: 'cannotTell' }
  const { total, parts, quoted, sentence, isComplete } = claim
  const { quote, section } = quoted
  const values = parts.map(({ value }) => value)
  const sum = decimalSum(values)
  if (!contradicts(claim, sentence.text)) return { outcome: isComplete || sum === total.value ? 'holds' : 'cannotTell' }
  const list = values.length <= 12 ? `${values.join(' + ')} = ` : ''
  return {
    outcome: 'fails',
    subject: null,
    section,
    message: {
      zh: `正文所列各部分之和（${list}${sum}）与总数 ${total.value} 不一致，相差 ${Math.abs(decimalSum([sum, -total.value]))}：「${quote}」。`,
      en: `The parts in the text (${list}${sum}) do not agree with their total of ${total.value}: “${quote}”.`,
    },
    fields: [],
    quotes: [quoted],
  }
}
