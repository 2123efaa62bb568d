import type { SeenBody } from './seen.ts'
import { shownTexts } from './shown-texts.ts'

/** How much longer than the report's own stretch an element may be and still count as its container. */
const containerGrowth = 1.3

/**
 * The container of the article: the report's stretch, widened while what a reader sees around it adds little, but not to the whole page.
 *
 * @param stretch the smallest element that holds the report's headings and tables
 */
export function articleAround(page: Pick<SeenBody, 'outline' | 'blocks'>, stretch: number): number {
  const { outline } = page
  const lengths = textLengths(page)
  const lengthOf = (element: number) => lengths[element] ?? 0
  let article = stretch
  for (let around = outline[stretch] ?? 0; around > 0; around = outline[around] ?? 0) {
    if (lengthOf(around) > containerGrowth * lengthOf(stretch)) break
    article = around
  }
  return article
}

/** How much text a reader sees in each element, in characters. */
function textLengths(page: Pick<SeenBody, 'outline' | 'blocks'>): number[] {
  const lengths = page.outline.map(() => 0)
  const add = (element: number, length: number) => {
    lengths[element] = (lengths[element] ?? 0) + length
  }
  for (const { element, text } of shownTexts(page)) add(element, text.length)
  // What holds an element comes before it.
  for (let element = lengths.length - 1; element > 0; element--) add(page.outline[element] ?? 0, lengths[element] ?? 0)
  return lengths
}
