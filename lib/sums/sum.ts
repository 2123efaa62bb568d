import type { CellFigure } from './figure.ts'
import type { Line, LineCell } from './lines.ts'
import { hasRoundedUnit } from './names.ts'

/**
 * Whether a stated total agrees with its parts.
 * - `holds`; `isTelling` where it takes two parts other than zero to hold, `hasBlanks` where blanks count for nothing
 * - `fails`: no reading of the figures lets it hold, but for `hasBlanks` some figure in a blank
 * - `unlike`: it does not hold, but the figure looks like an average or a maximum
 */
export type Sum =
  | { outcome: 'holds'; isTelling: boolean; hasBlanks: boolean }
  | { outcome: 'fails'; hasBlanks: boolean; stated: LineCell; parts: LineCell[]; sum: number }
  | { outcome: 'unlike' }

/** What is averaged is mostly alike: no part is more than so many times another. */
const oneSize = 5

/** Judges one total cell against the cells of its parts; null where nothing can be told: a blank, words, mixed units. */
export function judgeSum(total: LineCell | undefined, parts: readonly (LineCell | undefined)[], context: string): Sum | null {
  const stated = figureOf(total)
  if (!total || !stated) return null
  // By loops: a table that is full of totals has a million of sums to judge.
  const known: CellFigure[] = []
  let decimals = 0
  let exact = 0
  let others = 0
  for (const part of parts) {
    if (part?.figure === null) return null
    const figure = figureOf(part)
    if (!figure) continue
    known.push(figure)
    decimals = Math.max(decimals, figure.decimals)
    exact += figure.value
    if (figure.value !== 0) others++
  }
  const open = parts.length - known.length
  const all = [stated, ...known]
  if (known.length === 0 || !canBeAdded(all)) return null
  const sum = decimals === 0 ? exact : Number(exact.toFixed(9))
  if (sum === stated.value || Math.abs(sum - stated.value) <= tolerance(stated, known.length, decimals, context) + 1e-9) {
    return stated.value === 0 ? null : { outcome: 'holds', isTelling: others >= 2, hasBlanks: open > 0 }
  }
  if (all.some(({ isNoted }) => isNoted)) return null
  if (looksLikeAverage(stated, known)) return { outcome: 'unlike' }
  return { outcome: 'fails', hasBlanks: open > 0, stated: total, parts: parts.flatMap((part) => part ?? []), sum }
}

/** The figures of a line's cells across, `null` for none. */
export function cellAt(line: Line | undefined, across: number): LineCell | undefined {
  return line?.cells[across]
}

/** Parts of one size, and a figure between the least and the greatest of them; or a fraction over whole numbers. */
function looksLikeAverage(stated: CellFigure, parts: readonly CellFigure[]): boolean {
  const sizes = parts.map(({ value }) => value).filter((value) => value !== 0)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  if (stated.decimals > 0 && parts.every(({ decimals }) => decimals === 0)) return true
  return sizes.length >= 2 && stated.value >= least && stated.value <= most && most <= oneSize * least
}

function figureOf(cell: LineCell | undefined): CellFigure | null {
  return cell && cell.figure !== 'blank' ? cell.figure : null
}

/** 万 beside 亿, or a bare figure beside one in 万, are not to be added up; 人 beside a bare figure is. No share is. */
function canBeAdded(figures: readonly CellFigure[]): boolean {
  // Nearly every table is of bare figures.
  if (figures.every(({ unit }) => unit === '')) return true
  const units = new Set(figures.filter(({ value }) => value !== 0).map(({ unit }) => unit))
  if (![...units].some(hasRoundedUnit)) units.delete('')
  return units.size <= 1 && !figures.some(({ unit }) => /[%‰]/u.test(unit))
}

/** Half of the last digit for each figure that may be rounded. */
function tolerance(stated: CellFigure, parts: number, decimals: number, context: string): number {
  const half = (digits: number) => 0.5 * 10 ** -digits
  if (decimals > 0 || stated.decimals > 0) return half(stated.decimals) + parts * half(decimals)
  return hasRoundedUnit(context + stated.unit) ? half(0) * (parts + 1) : 0
}
