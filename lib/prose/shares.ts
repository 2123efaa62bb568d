import type { Figure } from './figures.ts'
import type { Reckoning } from './percentages.ts'
import { ratio, share } from './ratio.ts'

const takes = /^(?:[^,;:()\d%占]{0,16}(?=[(,、占]))?[(,、]?(?:约|共|均|总|分别|各)?占(?<whole>[^,;:()\d%]{0,24}):?$/
const takesOf = /^[(,、]?(?:约|共)?占(?<whole>[^,;:()\d%]{0,20})$/
/** What names no whole of its own: 占总数的, 占比为. */
const neutral = /比重|比例|总数量?|总量|总|全部|所有|当年|全年|本年度?|年度|其|数量|数|量|件|的|比|为|达到|达|到|是|约|近|中|同期/g
const foreign = /全市|全省|全区|全县|全国|系统|同期/
const listOpening = /其中|包括|包含|\(|:|分别为|(?:申请|案件|信息|文件|当)中|里/g

/** 其中网上申请 20 件，占 80%; 10 件，占办结数 25 件的 40%. */
export function shareOf(text: string, figures: readonly Figure[], index: number): Reckoning | null {
  const [earlier, part, stated] = [figures[index - 2], figures[index - 1], figures[index]]
  if (!part || !stated) return null
  const link = text.slice(part.end, stated.start)
  if (earlier && /^的?(?:比例)?(?:为|达|达到)?$/.test(link) && earlier.unit === part.unit && part.value > 0) {
    if (!takesOf.test(text.slice(earlier.end, part.start))) return null
    return {
      reckoned: [earlier, ...togetherWith(text, figures, earlier)].map((some) => ratio(some, part, share)),
      isCertain: [earlier, part, stated].every(({ exact }) => exact),
    }
  }
  const said = takes.exec(link)?.groups?.whole
  if (said === undefined) return null
  const wholes = figures
    .slice(0, index - 1)
    .filter((whole, at) => whole.unit === part.unit && whole.value > 0 && !isSibling(text, whole, figures[at + 1], part))
  if (wholes.length === 0) return null
  const name = said.replace(neutral, '')
  const named = name === '' ? wholes : wholes.filter((whole) => isCalled(text, whole, name))
  const meant = named.length > 0 ? named : wholes
  return {
    reckoned: [part, ...togetherWith(text, figures, part)].flatMap((some) => meant.map((whole) => ratio(some, whole, share))),
    isCertain:
      [stated, part, ...meant].every(({ exact }) => exact) &&
      named.length > 0 &&
      // A share of what the sentence has not stated cannot be told: a whole must be a possible one.
      meant.some((whole) => whole.low >= part.high) &&
      !/约|近|分别|各占/.test(link) &&
      !foreign.test(said) &&
      (wholes.length === 1 || (name !== '' && named.length === 1) || isBrokenDown(text, figures, wholes, part)),
  }
}

/** 予以公开 10 件、部分公开 2 件，占 52.2%: the share can be of both. */
function togetherWith(text: string, figures: readonly Figure[], part: Figure): Figure[] {
  const before = figures[figures.indexOf(part) - 1]
  if (!before || before.unit !== part.unit || !/^(?:、|和|及)[^,;:()\d]*$/.test(text.slice(before.end, part.start))) return []
  return [{ ...part, start: before.start, value: before.value + part.value, low: before.low + part.low, high: before.high + part.high }]
}

/** 网上 18 件，占 75%；信函 6 件，占 25%: a figure with a share of its own is a part, as the next one is, unless that is broken down. */
function isSibling(text: string, whole: Figure, next: Figure | undefined, part: Figure): boolean {
  if (next?.unit !== '%' || !takes.test(text.slice(whole.end, next.start))) return false
  return !/其中|包括|\(/.test(text.slice(next.end, part.start))
}

/** 占办结总数: whether the words round a figure call it by the name that the share is said to be of. */
function isCalled(text: string, whole: Figure, name: string): boolean {
  const clause = (/[^,;。()]{0,30}$/.exec(text.slice(0, whole.start))?.[0] ?? '') + text.slice(whole.start, whole.end + 6)
  return clause.includes(name) || (name.length > 2 && (clause.includes(name.slice(0, 2)) || clause.includes(name.slice(-2))))
}

/** The part and a whole are one thing: 其中, a bracket or a total stands between, and nothing but parts with shares of their own. */
function isBrokenDown(text: string, figures: readonly Figure[], wholes: readonly Figure[], part: Figure): boolean {
  const first = wholes[0]
  if (!first) return false
  const between = text.slice(first.end, part.start)
  let opened = -1
  for (const match of between.matchAll(listOpening)) opened = match.index + first.end
  if (opened === -1) return /办结|答复/.test(between) && !between.includes(';')
  const listed = figures.filter(({ start, end }) => start > opened && end <= part.start)
  const isList = listed.every(({ unit }, at) => unit === (at % 2 === 0 ? part.unit : '%'))
  return isList || !text.slice(opened, part.start).includes(';')
}
