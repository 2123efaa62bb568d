import type { Figure } from './figures.ts'
import { kindBefore } from './request-kinds.ts'
import { caseUnit } from './subject.ts'

/** What stands between a whole and what is said of its parts: 22 件申请中，…. */
const within = /^[^,;:。()\d]{0,10}(?:当|之)?中[,:]?(?!心)[^;。]*$/
/** 申请 15 件，其中…. */
const listed = /^[^,;:。()\d]{0,6}[,(]?(?:其中|包括)[^;。]*$/

/**
 * The figure that a part is said to be of, where the text names it so: 办结的 22 件中，予以公开 9 件; 企业类申请 13 件，予以公开 4 件. Null where it does not, or where that
 * figure is sure to be one of the table's own, which is then held against the table by itself.
 *
 * @param isOwn whether a figure before 其中 is sure to be of all requests
 */
export function wholeOf(text: string, figures: readonly Figure[], part: Figure, isOwn: (whole: Figure) => boolean): number | null {
  const earlier = figures.filter(({ end, unit }) => end <= part.start && caseUnit.test(unit))
  const whole = earlier.findLast(({ start, end }) => {
    const between = text.slice(end, part.start)
    return within.test(between) || (listed.test(between) && !/其中|包括|[(]/.test(text.slice(Math.max(0, start - 8), start)))
  })
  if (!whole) return kindBefore(text, figures, part)?.value ?? null
  return within.test(text.slice(whole.end, part.start)) || !isOwn(whole) ? whole.value : null
}
