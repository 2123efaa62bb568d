import { type Group, isCounted } from './groups.ts'
import type { Mark } from './marks.ts'
import { boxAt, grown, movedInto, type Rectangle } from './rectangle.ts'
import {
  freestSpot,
  type Size,
  type Spot,
  spotsAtCorner,
  spotsAtTitle,
  spotsAtWords,
  spotsBesideColumn,
  spotsInGap,
  spotsRound,
} from './spots.ts'
import { surroundings, textBoxes } from './text-boxes.ts'
import { union } from './text-lines.ts'

/** As style.ts draws them: the glyph's size, and how far the next one in the same badge peeks out. */
const compactGlyphs = { badge: { size: 12, step: 5 }, pill: { size: 16, step: 18 } }
/** Beyond so many marks, those at words go to the margin: to look at the text round each of them takes too long. */
const mostLookedAt = 300
const fullGlyphs = { size: 16, step: 7 }
/** A count beside a sign: its edges, and each of its digits. */
const countWidth = { edges: 7, digit: 7 }
/** How far from an element the line through a wide gap stands. */
const gapReach = 12

/**
 * The best place for a mark beside the text that is there, in viewport pixels. `bounds` is where marks may stand, `scale` how
 * many viewport pixels one of ours takes, `taken` holds the marks that have their place already. Reads layout.
 */
export function findSpot(mark: Mark, bounds: Rectangle, scale: number, taken: readonly Rectangle[]): Spot {
  const { element, at } = mark.group
  const whole = element.getBoundingClientRect()
  const full = scaled(mark.size ?? { width: 0, height: 0 }, scale)
  const small = scaled(compactSize(mark), scale)
  const gap = { column: gapColumn(element), y: gapHeight(mark) }
  const target = at === 'cell' || at === 'title' ? whole : boxAt(gap.column.left, gap.y, gap.column.right - gap.column.left, 0)
  const band = { ...grown(target, full.height + 2), left: target.left - full.width - 8, right: target.right + full.width + 8 }
  const own = at === 'cell' || at === 'title' ? textBoxes(element, band) : []
  // A line's box is a little higher than its characters: in a narrow gap that pixel counts.
  const slack = at === 'cell' ? 0 : -1
  const around = surroundings(element, band).flatMap((each) => textBoxes(each, band))
  const others = [...around.map((box) => grown(box, slack)), ...taken]

  const sized = (spots: (size: Size) => Rectangle[]): Spot[] => [
    ...spots(full).map((box) => ({ box: movedInto(box, bounds), compact: false })),
    ...spots(small).map((box) => ({ box: movedInto(box, bounds), compact: true })),
  ]
  const spots =
    at === 'cell'
      ? [...sized((size) => spotsAtCorner(whole, size)), ...sized((size) => spotsRound(whole, size))]
      : at === 'title'
        ? sized((size) => spotsAtTitle(whole, own.at(-1) ?? whole, size))
        : sized((size) => spotsInGap(gap.column, gap.y, size))
  return freestSpot(spots, own, others) ?? { box: boxAt(whole.right, whole.top, small.width, small.height), compact: true }
}

/**
 * The best place for the badge of a mark at words, the ink of whose lines is given: close by where there is room for it, else in the margin
 * beside their column. Reads layout.
 */
export function findSpotAtWords(
  mark: Mark,
  lines: readonly Rectangle[],
  bounds: Rectangle,
  scale: number,
  taken: readonly Rectangle[],
): Spot {
  const { element } = mark.group
  const [first, last] = [lines[0], lines.at(-1)]
  const column = element.getBoundingClientRect()
  const full = scaled(badgeSize(mark.group, fullGlyphs), scale)
  const small = scaled(compactSize(mark), scale)
  if (!first || !last) return { box: boxAt(column.right, column.top, small.width, small.height), compact: true }
  const whole = grown(lines.reduce(union, first), full.height + 2)
  const band = { ...whole, left: column.left - 2 * full.width - 8, right: column.right + 2 * full.width + 8 }
  const isCrowded = taken.length > mostLookedAt
  const text = isCrowded ? [] : surroundings(element, band).flatMap((each) => textBoxes(each, band, 'ink'))
  const drawn = (compact: boolean, boxes: readonly Rectangle[]) => boxes.map((box): Spot => ({ box: movedInto(box, bounds), compact }))
  const closeBy = [...drawn(false, spotsAtWords(first, last, full)), ...drawn(true, spotsAtWords(first, last, small))]
  const spots = [
    ...(isCrowded ? [] : closeBy),
    ...drawn(false, spotsBesideColumn(column, first, full)),
    ...drawn(true, spotsBesideColumn(column, first, small)),
  ]
  return freestSpot(spots, lines, [...text, ...taken]) ?? { box: boxAt(last.right, last.top, small.width, small.height), compact: true }
}

/** The height of the line through the gap below or above an element: its middle, or close by where the gap is wide. */
export function gapHeight({ group: { element, at } }: Mark): number {
  const box = element.getBoundingClientRect()
  if (at === 'before') {
    const above = element.previousElementSibling?.getBoundingClientRect().bottom ?? box.top
    return box.top - Math.max(0, Math.min(gapReach, (box.top - above) / 2))
  }
  const below = element.nextElementSibling?.getBoundingClientRect().top ?? box.bottom + 2 * gapReach
  return box.bottom + Math.max(0, Math.min(gapReach, (below - box.bottom) / 2))
}

/** The article's column at an element: what stands in it may be narrower than the text above and below. */
function gapColumn(element: Element): Rectangle {
  const own = element.getBoundingClientRect()
  const around = element.parentElement?.getBoundingClientRect() ?? own
  return own.width < around.width / 2 ? around : own
}

function compactSize({ group }: Mark): Size {
  return badgeSize(group, group.at === 'cell' || group.at === 'words' ? compactGlyphs.badge : compactGlyphs.pill)
}

function badgeSize(group: Group, { size, step }: { size: number; step: number }): Size {
  const count = group.findings.length
  const others = isCounted(group) ? countWidth.edges + countWidth.digit * String(count).length : (count - 1) * step
  return { width: size + others, height: size }
}

function scaled({ width, height }: Size, scale: number): Size {
  return { width: width * scale, height: height * scale }
}
