import type { Figure } from './figures.ts'
import type { Reckoning } from './percentages.ts'
import { ratio } from './ratio.ts'

const year = '(?:上年度?|去年|上一年度?|前一年|20\\d\\d年度?)'
const compared = `(?:同比|环比|(?:较|比)${year}(?:同期)?)?`
const reach = '(?:了|幅度?)?(?:为|达到?|约|近)?'
const growth = `${compared}(?:增长率?|增加|上升|提高|增幅|升幅|涨幅|增速|上涨|提升)${reach}`
const decline = `${compared}(?:减少|下降|降低|降幅|压减|压缩|减幅|缩减|精简|回落)率?${reach}`
const change = new RegExp(`^[,、()]{0,2}(?:(?<up>${growth})|(?<down>${decline}))$`)
const fromTo = new RegExp(`(?:由|从)(?:原来的?|原先的?|年初的?|${year}(?:同期)?的?)?$`)
const towards =
  /^(?:(?:大幅|逐步|,)?(?:增加|增长|上升|提高|提升|增|扩大|减少|下降|降低|压减|压缩|精简|缩减|减|降|调整|变)(?:至|到|为)|至|到|,)(?:20\d\d年度?的?|本年的?|今年的?|年[末底]的?)?$/
const more = new RegExp(`(?:同比|(?:较|比)${year}(?:同期)?)(?:增加|多|增长|上升)(?:了)?$`)
const less = new RegExp(`(?:同比|(?:较|比)${year}(?:同期)?)(?:减少|少|下降|降低)(?:了)?$`)
const than = new RegExp(`^,?[^,;:()\\d]{0,6}(?:(?:较|比|与)${year}(?:同期)?(?:的)?\\(?|同比\\(${year}(?:为|是)?)$`)
const thenIn = new RegExp(`^[,(](?:而)?${year}(?:同期)?(?:为|是|共|仅为?|(?:共)?收到)$`)
const byMore = /^\)?,?(?:相比)?(?:增加|多|增长|上升)(?:了)?$/
const byLess = /^\)?,?(?:相比)?(?:减少|少|下降|降低)(?:了)?$/
const baseAfter = new RegExp(`^\\(${year}(?:同期)?(?:为|是|共|收到|:)?$`)

/** 与 2022 年的 20 件相比，2023 年收到 24 件，增长 20% */
const comparedWith = new RegExp(`(?:与|同|和|较|比)${year}(?:同期|全年)?(?:的)?$`)

const grown = (now: number, base: number) => (100 * (now - base)) / base

/** 由 20 件增至 25 件，增长 25%; 25 件，较上年增加 5 件，增长 25%; 25 件，比上年的 20 件增长 25%. */
export function changeOf(text: string, figures: readonly Figure[], index: number): Reckoning | null {
  const [first, earlier, later, stated, next] = [
    figures[index - 3],
    figures[index - 2],
    figures[index - 1],
    figures[index],
    figures[index + 1],
  ]
  if (!later || !stated) return null
  const direction = change.exec(text.slice(later.end, stated.start))?.groups
  if (!direction) return null
  const sign = direction.up === undefined ? -1 : 1
  const reckoning = (...pairs: readonly (readonly [now: Figure, base: Figure])[]): Reckoning | null => {
    const used = [...new Set(pairs.flat()), stated]
    if (pairs.some(([, base]) => base.value <= 0)) return null
    return {
      reckoned: pairs.map(([now, base]) => ratio(now, base, (a, b) => sign * grown(a, b))),
      isCertain: used.every(({ exact }) => exact) && !/约|近|均/.test(text.slice(later.end, stated.start)),
    }
  }
  // 同比下降 8.3%（2022 年为 312 件）
  if (next && next.unit === later.unit && baseAfter.test(text.slice(stated.end, next.start))) return reckoning([later, next])
  if (!earlier || earlier.unit !== later.unit) return null
  const between = text.slice(earlier.end, later.start)
  if (/[;。]/.test(between)) return null
  if (fromTo.test(text.slice(0, earlier.start)) && towards.test(between)) return reckoning([later, earlier])
  if (than.test(between) && !/^[,、(]/.test(text.slice(later.end, stated.start))) return reckoning([earlier, later])
  if (thenIn.test(between) && /^\)?,(?:同比|增幅|降幅)/.test(text.slice(later.end, stated.start)))
    return reckoning(isEarlierYear(text.slice(0, earlier.start), between) ? [later, earlier] : [earlier, later])
  if (comparedWith.test(text.slice(0, earlier.start)) && /^(?:的)?相比/.test(between)) return reckoning([later, earlier])
  const isMore = byMore.test(between)
  if (first && first.unit === later.unit && isMore === (sign === 1) && (isMore || byLess.test(between))) {
    // 24 件，较上年的 32 件减少 8 件，下降 25%; 由 32 件减至 24 件，减少 8 件，下降 25%
    const lead = text.slice(first.end, earlier.start)
    const now = than.test(lead) ? first : fromTo.test(text.slice(0, first.start)) && towards.test(lead) ? earlier : null
    const base = now === first ? earlier : first
    if (now === null) return null
    const stood = reckoning([now, base])
    return stood && { ...stood, reckoned: [...stood.reckoned, ratio(later, base, (delta, of) => (100 * delta) / of)] }
  }
  return byDifference(text, earlier, later, stated, sign)
}

/** 2022 年收到 31 件，2023 年收到 24 件: whether the figure before is of a year before the one named after it. */
function isEarlierYear(before: string, after: string): boolean {
  const [named = ''] = before.match(/20\d\d(?=年)|上年|上一年|去年|前一?年|今年|本年|全年/g)?.slice(-1) ?? []
  const [year] = /20\d\d(?=年)/.exec(after) ?? []
  if (/^20/.test(named)) return year !== undefined && Number(named) < Number(year)
  return /[上去前]/.test(named)
}

/** 25 件，同比增加 5 件，增长 25%. */
function byDifference(text: string, now: Figure, delta: Figure, stated: Figure, sign: 1 | -1): Reckoning | null {
  const between = text.slice(now.end, delta.start)
  if (!(sign === 1 ? more : less).test(between) || !/^,?(?:数量|总数|总量|申请量)?(?:同比|较|比)/.test(between)) return null
  if (now.value - sign * delta.value <= 0) return null
  return {
    reckoned: [ratio(delta, now, (by, to) => (100 * by) / (to - sign * by))],
    isCertain: [now, delta, stated].every(({ exact }) => exact) && !/约|近|均/.test(text.slice(delta.end, stated.start)),
  }
}
