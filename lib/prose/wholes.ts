import type { Figure } from './figures.ts'
import { caseUnit } from './subject.ts'

/** What stands between a whole and what is said of its parts: 22 件申请中，…. */
const within = /^[^,;:。()\d]{0,10}(?:当|之)?中[,:]?(?!心)[^;。]*$/
/** 申请信息 52 项，其中…: beside requests in 件, what they ask for. */
const listed = /^[^,;:。()\d]{0,6}[,(]?(?:其中|包括)[^;。]*$/

/** The figure that a part is said to be of, where the text names it so: 办结的 22 件中，予以公开 9 件. Null where it does not. */
export function wholeOf(text: string, figures: readonly Figure[], part: Figure): number | null {
  const earlier = figures.filter(({ end, unit }) => end <= part.start && caseUnit.test(unit))
  const whole = earlier.findLast((figure) => {
    const between = text.slice(figure.end, part.start)
    if (within.test(between)) return true
    return listed.test(between) && figure.unit === part.unit && figure.unit !== '件' && earlier.some(({ unit }) => unit === '件')
  })
  return whole?.value ?? null
}
