import { type Figure, readFigures } from './figures.ts'
import type { Quote, Sentence } from './sentences.ts'

/** That a share or a change is so many per cent, with the figures that it follows from. */
export interface PercentageClaim {
  kind: 'percentage'
  sentence: Sentence
  quoted: Quote
  stated: Figure
  /** What it could be by the figures beside it, each from lowest to highest: one for each pair that may be meant. */
  reckoned: readonly { low: number; high: number; of: readonly [Figure, Figure] }[]
  /** False where it is not sure which figures are meant. */
  isCertain: boolean
}

const share =
  /^(?:\(|[,、])?(?:约|共|均|总|分别)?占(?:比|(?:总|全部|申请|公开|受理|收到|办结|答复|新收|接收|信息|发布|件|数|量|比重|比例|的|其|当年|全年|本年)*)?(?:为|达|达到|是|约|约为|近|比)*:?$/
const foreignWhole = /全市|全省|全区|全县|全国|同期|系统/
const roles = /办结|答复|受理|收到|接收|发布|公开|新收/g
const growth =
  '(?:同比|环比|比上年|较上年|较去年|比去年|增幅|升幅)?(?:增长|增加|上升|提高|增幅|升幅|上涨|提升)(?:了|幅度)?(?:为|达|达到|约)?'
const decline =
  '(?:同比|环比|比上年|较上年|较去年|比去年|降幅)?(?:减少|下降|降低|降幅|压减|压缩|减幅|缩减|精简|回落)(?:了|幅度)?(?:为|达|达到|约)?'
const change = new RegExp(`^[,、(]?(?:(?<up>${growth})|(?<down>${decline}))$`)
const fromTo = /(?:由|从)(?:原来的?|原先的?|上年的?|去年的?|上年度的?|20\d\d年度?的?)?$/
const towards =
  /^(?:(?:大幅|逐步|,)?(?:增加|增长|上升|提高|提升|增|扩大|减少|下降|降低|压减|压缩|精简|缩减|减|降|调整|变)(?:至|到|为)|至|到|,)(?:20\d\d年度?的?|本年的?|今年的?)?$/
const more = /(?:同比|(?:较|比)(?:上年|去年|上一年|上年度|20\d\d年度?)(?:同期)?)(?:增加|多|增长|上升)(?:了)?$/
const less = /(?:同比|(?:较|比)(?:上年|去年|上一年|上年度|20\d\d年度?)(?:同期)?)(?:减少|少|下降|降低)(?:了)?$/
const than = /^[,]?(?:较|比|与)(?:上年度?|去年|上一年度?|20\d\d年度?)(?:同期)?(?:的)?$/

/** The percentages of a sentence that follow from two figures beside them. */
export function readPercentages(sentence: Sentence): PercentageClaim[] {
  const { text } = sentence
  const figures = readFigures(text)
  return figures.flatMap((stated, index): PercentageClaim[] => {
    const part = figures[index - 1]
    if (stated.unit !== '%' || !part || part.unit === '%' || part.unit === '') return []
    const link = text.slice(part.end, stated.start)
    const claim = shareClaim(text, figures, index, link) ?? changeClaim(text, figures, index, link)
    if (!claim) return []
    const first = Math.min(...claim.reckoned.flatMap(({ of }) => of.map(({ start }) => start)))
    return [
      { kind: 'percentage', sentence, quoted: sentence.quote(Math.max(0, first - wordsBefore(text, first)), stated.end), stated, ...claim },
    ]
  })
}

function wordsBefore(text: string, at: number): number {
  return Math.min(/[^,;:()。]*$/.exec(text.slice(0, at))?.[0].length ?? 0, 20)
}

type Reckoning = Pick<PercentageClaim, 'reckoned' | 'isCertain'>

/** 其中网上申请 20 件，占 80%: of any figure of the same unit before it. */
function shareClaim(text: string, figures: readonly Figure[], index: number, link: string): Reckoning | null {
  const part = figures[index - 1]
  const stated = figures[index]
  if (!part || !stated || !share.test(link)) return null
  const wholes = figures.slice(0, index - 1).filter(({ unit, value }) => unit === part.unit && value > 0)
  if (wholes.length === 0) return null
  const reckoned = wholes.map((whole) => ratio(part, whole, (a, b) => (100 * a) / b))
  const named = [...link.matchAll(roles)].map(([role]) => role)
  const hasNamed = named.every((role) => wholes.some((whole) => text.slice(Math.max(0, whole.start - 16), whole.end + 4).includes(role)))
  const exact = [stated, part, ...wholes].every((figure) => figure.exact)
  // A share of what the sentence has not stated cannot be told: the nearest whole must be a possible one.
  const nearest = wholes.some((whole) => whole.low >= part.high)
  const isCertain =
    exact &&
    nearest &&
    hasNamed &&
    !/约|近|分别/.test(link) &&
    !foreignWhole.test(link) &&
    (wholes.length === 1 || isBrokenDown(text, wholes, part))
  return { reckoned, isCertain }
}

/** The part and a whole are one thing: 其中, a bracket or a total stands between. */
function isBrokenDown(text: string, wholes: readonly Figure[], part: Figure): boolean {
  const first = wholes[0]
  return (
    first !== undefined &&
    !/[;]/.test(text.slice(first.end, part.start).replace(/^.*其中/, '')) &&
    /其中|包括|\(|:|办结|答复/.test(text.slice(first.end, part.start))
  )
}

/** 由 20 件增至 25 件，增长 25%; 25 件，较上年增加 5 件，增长 25%; 25 件，比上年的 20 件增长 25%. */
function changeClaim(text: string, figures: readonly Figure[], index: number, link: string): Reckoning | null {
  const [earlier, later, stated] = [figures[index - 2], figures[index - 1], figures[index]]
  const direction = change.exec(link)?.groups
  if (!earlier || !later || !stated || !direction) return null
  if (earlier.unit !== later.unit || /[;。]/.test(text.slice(earlier.end, later.start))) return null
  const sign = direction.up === undefined ? -1 : 1
  const isCertain = [earlier, later, stated].every(({ exact }) => exact) && !/约|均/.test(link)
  const lead = text.slice(0, earlier.start)
  const between = text.slice(earlier.end, later.start)
  const grown = (base: number, now: number) => (sign * 100 * (now - base)) / base
  if (fromTo.test(lead) && towards.test(between)) {
    return earlier.value > 0 ? { reckoned: [ratio(later, earlier, (now, base) => grown(base, now))], isCertain } : null
  }
  if (than.test(between) && !/^[,、(]/.test(link)) {
    return later.value > 0 ? { reckoned: [ratio(earlier, later, (now, base) => grown(base, now))], isCertain } : null
  }
  const isMore = more.test(between)
  if ((isMore && sign === 1) || (less.test(between) && sign === -1)) {
    const base = isMore ? earlier.value - later.value : earlier.value + later.value
    if (base <= 0 || !isDirect(between)) return null
    return { reckoned: [ratio(later, earlier, (delta, now) => (100 * delta) / (isMore ? now - delta : now + delta))], isCertain }
  }
  return null
}

/** Nothing but the comparison stands between the figure and its difference. */
function isDirect(between: string): boolean {
  return /^,?(?:数量|总数|总量|申请量)?(?:同比|较|比)/.test(between)
}

function ratio(a: Figure, b: Figure, reckon: (a: number, b: number) => number): PercentageClaim['reckoned'][number] {
  const values = [a.low, a.high].flatMap((one) => [b.low, b.high].map((other) => reckon(one, other))).filter(Number.isFinite)
  return { low: Math.min(...values), high: Math.max(...values), of: [a, b] }
}

/** Whether the stated percentage disagrees with every pair of figures that can be meant, beyond rounding. */
export function disagrees({ stated, reckoned }: Pick<PercentageClaim, 'stated' | 'reckoned'>): boolean {
  const tolerance = 1e-9
  return reckoned.every(({ low, high }) => high < stated.low - tolerance || low > stated.high + tolerance)
}
