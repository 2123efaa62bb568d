import { area, boxAt, type Rectangle, shared } from './rectangle.ts'

/** Where a mark could stand: pure geometry, best spot first. */

export interface Size {
  width: number
  height: number
}

export interface Spot {
  box: Rectangle
  /** Drawn small: little glyphs, no label. */
  compact: boolean
}

/** Spots for a badge at a cell: at its upper right corner, astride or outside. */
export function spotsAtCorner(cell: Rectangle, { width, height }: Size): Rectangle[] {
  return [boxAt(cell.right - height / 2, cell.top - height / 2, width, height), boxAt(cell.right - 2, cell.top - height + 2, width, height)]
}

/** Spots for a badge whose corner is taken: above the cell, astride its other corners and sides, then beside it. */
export function spotsRound(cell: Rectangle, { width, height }: Size): Rectangle[] {
  const half = height / 2
  const middle = (cell.top + cell.bottom) / 2 - half
  return [
    boxAt(cell.right - width, cell.top - height, width, height),
    boxAt(cell.right - half, cell.bottom - half, width, height),
    boxAt(cell.left - width + half, cell.top - half, width, height),
    boxAt(cell.left - width + half, cell.bottom - half, width, height),
    boxAt(cell.right - half, middle, width, height),
    boxAt(cell.left - width + half, middle, width, height),
    boxAt(cell.right + 1, middle, width, height),
    boxAt(cell.left - width - 1, middle, width, height),
  ]
}

/** Spots for a pill on the line through a gap at height `y`: at the column's right or left end, then outside of it. */
export function spotsInGap(column: Rectangle, y: number, { width, height }: Size): Rectangle[] {
  return [column.right - width, column.left, column.right + 4, column.left - width - 4].map((left) =>
    boxAt(left, y - height / 2, width, height),
  )
}

/** Spots for a pill at a title: after its last line, before it, over and under its right end. */
export function spotsAtTitle(title: Rectangle, lastLine: Rectangle, { width, height }: Size): Rectangle[] {
  const middle = (lastLine.top + lastLine.bottom) / 2 - height / 2
  return [
    boxAt(lastLine.right + 8, middle, width, height),
    boxAt(lastLine.left - width - 8, middle, width, height),
    boxAt(title.right - width, title.top - height, width, height),
    boxAt(title.right - width, title.bottom, width, height),
  ]
}

/** Spots for a badge at words: after them, before them, in the gap over their end or their beginning. */
export function spotsAtWords(first: Rectangle, last: Rectangle, { width, height }: Size): Rectangle[] {
  return [
    boxAt(last.right + 2, (last.top + last.bottom - height) / 2, width, height),
    boxAt(first.left - width - 2, (first.top + first.bottom - height) / 2, width, height),
    boxAt(last.right - width + 2, last.top - height, width, height),
    boxAt(first.left - 2, first.top - height, width, height),
  ]
}

/** Spots for a badge in the margins beside a line of a column; further out where two lines have theirs. */
export function spotsBesideColumn(column: Rectangle, line: Rectangle, { width, height }: Size): Rectangle[] {
  const top = (line.top + line.bottom - height) / 2
  return [column.left - width - 4, column.right + 4, column.left - 2 * width - 6, column.right + width + 6].map((left) =>
    boxAt(left, top, width, height),
  )
}

/**
 * The first spot that covers nothing, else the one that covers least.
 * To cover a `precious` box (the cell's own number) is worse than to cover anything else.
 */
export function freestSpot(spots: readonly Spot[], precious: readonly Rectangle[], others: readonly Rectangle[]): Spot | null {
  let best: Spot | null = null
  let leastCost = Number.POSITIVE_INFINITY
  for (const spot of spots) {
    const cost = 1000 * covered(spot.box, precious) + covered(spot.box, others)
    if (cost < leastCost) {
      best = spot
      leastCost = cost
    }
    if (cost === 0) break
  }
  return best
}

function covered(box: Rectangle, boxes: readonly Rectangle[]): number {
  return boxes.reduce((sum, other) => sum + area(shared(box, other)), 0)
}
