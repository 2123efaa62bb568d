/** A stretch of columns, halved as often as the cells in it ask for. */
interface Stretch {
  /** Every column of the stretch is taken at least until this row. */
  until: number
  left?: Stretch
  right?: Stretch
}

/**
 * The columns that cells of earlier rows still take, by their `rowspan`. A tree over stretches of columns, so that a cell costs some
 * dozens of steps at most, however wide and tall it and the cells before it claim to be.
 */
export class OccupiedColumns {
  #root: Stretch = { until: 0 }
  /** The root covers columns 0 to `#width` - 1; further right all is free. */
  #width = 1024

  /** The first column from `column` on that is free in `row`. */
  firstFree(column: number, row: number): number {
    return column >= this.#width ? column : firstFree(this.#root, 0, this.#width, column, row)
  }

  /** Takes columns `start` to `end` - 1 in all rows before `until`. */
  take(start: number, end: number, until: number): void {
    while (end > this.#width) {
      this.#root = { until: 0, left: this.#root }
      this.#width *= 2
    }
    take(this.#root, 0, this.#width, start, end, until)
  }
}

/** `high` where no column of the stretch from `low` to `high` - 1 is free. */
function firstFree(stretch: Stretch | undefined, low: number, high: number, from: number, row: number): number {
  if (high <= from || (stretch && stretch.until > row)) return high
  if (!stretch?.left && !stretch?.right) return Math.max(low, from)
  const middle = (low + high) / 2
  const found = firstFree(stretch.left, low, middle, from, row)
  return found < middle ? found : firstFree(stretch.right, middle, high, from, row)
}

function take(stretch: Stretch, low: number, high: number, start: number, end: number, until: number): void {
  if (start <= low && high <= end) {
    stretch.until = Math.max(stretch.until, until)
    return
  }
  const middle = (low + high) / 2
  if (start < middle) {
    stretch.left ??= { until: 0 }
    take(stretch.left, low, middle, start, end, until)
  }
  if (end > middle) {
    stretch.right ??= { until: 0 }
    take(stretch.right, middle, high, start, end, until)
  }
  stretch.until = Math.max(stretch.until, Math.min(stretch.left?.until ?? 0, stretch.right?.until ?? 0))
}
