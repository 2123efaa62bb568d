import type { Figure } from './figures.ts'
import type { Reckoning } from './percentages.ts'
import { ratio, share } from './ratio.ts'

const rate = /^[^,;:()。\d]{0,10}[,、(]?(?:其)?(?<name>[\u4e00-\u9fff]{2,8})率(?:为|达到?|约|约为|是)?$/
/** Rates whose whole is another than what came in, or that are no quotient of two figures of the text. */
const elsewhere = /按期|按时|及时|限时|提前|如期|准时|平均|覆盖|知晓|增长|下降|同比|回收|参与|电子化|更新|节约|节省|压减|压缩|精简/

/** 应公开 86 件: all that could be. */
const due = /满意度|(?:应当?|需|拟|可|应予)(?:予以|主动)?[\u4e00-\u9fff]{2}/g

/** 发文 50 件，其中主动公开 40 件，主动公开率 80%: the part is what the rate is called after, the whole stands before it. */
export function rateOf(text: string, figures: readonly Figure[], index: number): Reckoning | null {
  const [last, stated] = [figures[index - 1], figures[index]]
  const name = last && stated && rate.exec(text.slice(last.end, stated.start))?.groups?.name
  if (!name || elsewhere.test(name)) return null
  const stem = name.slice(-2)
  // 满意 95 件，不满意 5 件，满意率…: the rate is of the former.
  const isNegated = new RegExp(`[不未非](?:予以?)?${stem}[^,;:()]{0,4}$`).test(text.slice(0, last.start))
  const called = figures.findLastIndex((figure, earlier) => earlier < index && figure.unit === last.unit && isCalled(text, figure, name))
  const at = called !== -1 ? called : isNegated ? index - 2 : index - 1
  const part = figures[at]
  const whole = wholeBefore(text, figures.slice(0, Math.max(0, at)), part)
  if (!whole || !part || whole.unit !== part.unit || whole.value === 0) return null
  const between = text.slice(whole.end, part.start)
  const after = /^[^,;:()。、\d]*/.exec(text.slice(part.end, stated.start))?.[0] ?? ''
  const leading = (/[^,;:。]*$/.exec(text.slice(0, whole.start))?.[0] ?? '').replace(due, '')
  const isOfPart = between.includes(stem) || after.includes(stem)
  // 公开复文 19 件、12 件，公开率…: what already is called so is not the whole.
  if (!isOfPart || leading.includes(stem) || /^[、和及与]|[;。]|较|比上年|比去年/.test(between) || part.low > whole.high) return null
  // 100% is said of what was due, though some came too late in the year to be closed.
  const isDue = stated.value === 100 && /办结|答复|办理|回复|完成/.test(stem) && part.value !== whole.value
  return { reckoned: [ratio(part, whole, share)], isCertain: !isDue && [whole, part, stated].every(({ exact }) => exact) }
}

/** 主动公开率 is of 主动公开 104 件, not of what comes nearer: 依申请公开 86 件、不予公开 222 件. */
function isCalled(text: string, { start }: Figure, name: string): boolean {
  return new RegExp(`(?:^|[,;:(、和及与有中])${name}(?:的)?(?:有|为)?$`).test(text.slice(0, start))
}

/** The figure before the part, or the one that a list between them breaks down: 260 条，其中咨询 150 条、建议 110 条，办结 255 条. */
function wholeBefore(text: string, earlier: readonly Figure[], part: Figure | undefined): Figure | undefined {
  const last = earlier.at(-1)
  if (!part || !last || last.value >= part.value) return last
  const whole = earlier.findLast(({ unit, value }) => unit === part.unit && value >= part.value)
  return whole && /其中|\(/.test(text.slice(whole.end, last.start)) ? whole : undefined
}
