import type { Figures } from '../../../tests/portal/figures.ts'
import type { Random } from '../../../tests/portal/random.ts'
import type { Claim } from './claim.ts'

/** Sentences whose figures are no fields of the form: breakdowns and percentages that stand by themselves, true or false. */

const plain = (section: Claim['section'], text: string): Claim => ({ section, slots: [], write: () => text })

/** A list of parts after 其中, or in brackets. False: the parts exceed their total, or do not make up one of which they are all. */
export function breakdown({ values }: Figures, year: number, isTrue: boolean, random: Random): Claim {
  const parts = Array.from({ length: 3 }, () => random.integer(3, random.pick([30, 400])))
  const [a = 0, b = 0, c = 0] = parts
  const sum = a + b + c
  const requests = values['received.total'] ?? 0
  if (Number.isInteger(requests) && requests >= 6 && random.chance(0.5)) {
    const post = random.integer(1, requests - 3)
    const online = random.integer(1, requests - post - 1)
    const desk = requests - post - online + (isTrue ? 0 : random.pick([1, 2, 5]))
    return plain('requests', `${year}年收到政府信息公开申请${requests}件（网上申请${online}件、信函申请${post}件、当面申请${desk}件）。`)
  }
  if (random.chance(0.5)) {
    const total = isTrue ? sum + random.pick([0, 0, 7, 30]) : sum - random.integer(1, 2)
    return plain('overview', `全年在门户网站公开信息${total}条，其中政策文件${a}条、工作动态${b}条、财政预决算${c}条。`)
  }
  const total = isTrue ? sum : sum + random.pick([-2, -1, 1, 2, 9])
  return plain('overview', `政务新媒体共发布信息${total}条，分别为微信${a}条、微博${b}条、短视频平台${c}条。`)
}

/** A share or a growth in per cent beside its two figures. False: beyond all rounding. */
export function percentage(isTrue: boolean, random: Random): Claim {
  const whole = random.integer(40, 3000)
  const part = random.integer(5, whole - 5)
  const decimals = random.integer(0, 2)
  const slip = isTrue ? 0 : random.pick([-1, 1]) * random.integer(2, 4)
  if (random.chance(0.5))
    return plain(
      'overview',
      `全年公开信息${whole}条，其中政策解读类信息${part}条，占${off((100 * part) / whole, slip).toFixed(decimals)}%。`,
    )
  const last = random.integer(20, 2000)
  const grown = last + random.integer(10, 500)
  return plain('overview', `全年公开信息${grown}条，较上年的${last}条增长${off((grown / last - 1) * 100, slip).toFixed(decimals)}%。`)
}

/** A percentage with a slip, in the direction in which it stays above zero. */
function off(percent: number, slip: number): number {
  return percent + slip > 0 ? percent + slip : percent - slip
}
