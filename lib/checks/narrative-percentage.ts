import { disagrees, type PercentageClaim } from '../prose/percentages.ts'
import { claimsOf } from './claims.ts'
import type { Outcome, Rule } from './rule.ts'

/** A share or a change in per cent follows from the two figures that stand with it, to the decimals that are written. */
export const narrativePercentage: Rule = {
  id: 'narrative-percentage',
  severity: 'warning',
  name: { zh: '正文中的百分比与所列数字一致', en: 'Percentages in the text follow from their figures' },
  basis: {
    zh: '《政府信息公开条例》第五十条：年度报告所列数据应当准确',
    en: 'Regulations on Open Government Information, art. 50: the figures of the report are to be accurate',
  },
  check(report) {
    return claimsOf(report).flatMap((claim) => (claim.kind === 'percentage' ? [outcomeOf(claim)] : []))
  },
}

function outcomeOf(claim: PercentageClaim): Outcome {
  if (!claim.isCertain) return { outcome: 'cannotTell' }
  if (!disagrees(claim)) return { outcome: 'holds' }
  const { stated, quoted, reckoned } = claim
  const { quote, section } = quoted
  const last = reckoned.at(-1)
  const value = Math.round(50 * ((last?.low ?? 0) + (last?.high ?? 0))) / 100
  return {
    outcome: 'fails',
    subject: null,
    section,
    message: {
      zh: `正文写 ${stated.value}%，按所列数字计算约为 ${value}%，两者不一致：「${quote}」。`,
      en: `The text says ${stated.value}%, its own figures make about ${value}%: “${quote}”.`,
    },
    fields: [],
    quotes: [quoted],
  }
}
