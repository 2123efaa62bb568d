import type { Lane } from './highlight-names.ts'
import { boxAt, type Rectangle } from './rectangle.ts'

/** The boxes of words on the page, line by line: pure geometry. */

/** How far the second of two underlines at the same words is lower than the first. */
const laneHeight = 5

/** Boxes of pieces of text, in reading order, joined to one box a line. */
export function linesOf(boxes: readonly Rectangle[]): Rectangle[] {
  const lines: Rectangle[] = []
  for (const box of boxes) {
    if (box.right - box.left < 0.5 || box.bottom <= box.top) continue
    const last = lines.at(-1)
    const overlap = last ? Math.min(last.bottom, box.bottom) - Math.max(last.top, box.top) : 0
    const goesOn = last && box.left >= last.left && overlap > Math.min(last.bottom - last.top, box.bottom - box.top) / 2
    if (goesOn) lines[lines.length - 1] = union(last, box)
    else lines.push(box)
  }
  return lines
}

/** The smallest box round two. */
export function union(a: Rectangle, b: Rectangle): Rectangle {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

/** The part of a text's box in which its characters are: Chinese ones stand in the middle of it, `em` high, whatever its font reserves. */
export function inkOf({ left, right, top, bottom }: Rectangle, em: number): Rectangle {
  const spare = Math.max(0, bottom - top - em) / 2
  return { left, right, top: top + spare, bottom: bottom - spare }
}

/** A line (its ink) with room for its underline, which is drawn at the lower edge where the browser does not paint it. */
export function underlined({ left, right, top, bottom }: Rectangle, lane: Lane, scale: number): Rectangle {
  return { left, right, top: top - scale, bottom: bottom + (4 + laneHeight * lane) * scale }
}

/**
 * Where a line's underline takes the pointer: low enough to leave the words to the reader who would select them. The lower lane's grip
 * lies over the other's, and leaves its middle free.
 */
export function gripOf({ left, right, bottom }: Rectangle, lane: Lane, scale: number): Rectangle {
  const [top, height] = lane === 0 ? [-7, 9] : [-0.5, 7.5]
  return boxAt(left, bottom + top * scale, right - left, height * scale)
}

/** A box cut into parts of one width, side by side. */
export function parted({ left, right, top, bottom }: Rectangle, count: number): Rectangle[] {
  const width = (right - left) / count
  return Array.from({ length: count }, (_, at) => boxAt(left + at * width, top, width, bottom - top))
}
