import type { Equation } from '../audit/schema.ts'
import type { Identity } from '../forms/form.ts'
import type { Text } from '../language.ts'
import { hasUnknown, judgementsOf } from './identity.ts'
import type { FilledTable, Report } from './report.ts'
import type { Outcome } from './rule.ts'

/** One outcome for each identity of a rule, in the tables that are there. `describe` words a failure. */
export function judgeIdentities(
  report: Report,
  rule: string,
  describe: (identity: Identity, equation: Equation, filled: FilledTable) => Text,
): Outcome[] {
  return report.tables.flatMap((filled) =>
    judgementsOf(filled)
      .filter(({ identity }) => identity.rule === rule)
      .map(({ identity, judgement }): Outcome => {
        if (judgement.outcome !== 'fails') return judgement
        const others = [...identity.left, ...identity.right].filter((field) => field !== identity.subject)
        return {
          outcome: 'fails',
          subject: identity.subject,
          section: filled.table.section,
          message: describe(identity, judgement.equation, filled),
          equation: judgement.equation,
          fields: [identity.subject, ...others],
        }
      }),
  )
}

/**
 * How a sum and the total stated for it differ: `各项之和为 2，总计填 3，相差 1`. Blanks that stand for unknown counts make it a bound:
 * `各项之和至少为 5，总计填 4，至少相差 1`.
 */
export function sumAgainstTotal(parts: Text, total: Text, equation: Equation): Text {
  const { leftValue, rightValue } = equation
  const openSum = hasUnknown(equation.left)
  const openTotal = hasUnknown(equation.right)
  const difference = differenceText(equation)
  return {
    zh: `${parts.zh}之和${openSum ? '至少' : ''}为 ${leftValue}，${total.zh}${openTotal ? '空白，不小于' : '填'} ${rightValue}，${difference.zh}`,
    en:
      `${parts.en} add up to ${openSum ? 'at least ' : ''}${leftValue}, ` +
      `${total.en} ${openTotal ? 'is blank, not below' : 'says'} ${rightValue}, ${difference.en}`,
  }
}

/** `相差 1`, or `至少相差 1` where blanks stand for unknown counts. */
export function differenceText(equation: Equation): Text {
  const atLeast = hasUnknown([...equation.left, ...equation.right])
  const gap = Math.abs(equation.difference)
  return { zh: `${atLeast ? '至少' : ''}相差 ${gap}`, en: `a difference of ${atLeast ? 'at least ' : ''}${gap}` }
}
