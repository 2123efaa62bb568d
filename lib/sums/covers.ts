import type { Line } from './lines.ts'
import { isAdditive, isTotal, isWithin, levelOf } from './names.ts'

/** Lines that a total may cover, by number. */
export interface Cover {
  parts: readonly number[]
  /** Found by trying, not by how the table is made: it wants more evidence. */
  isTried: boolean
}

/** No more neighbours than this are tried one by one. */
const longestRun = 24

/**
 * What the total in line `at` may be the sum of: the lines before or after it up to the next total, all of them, the subtotals
 * among them, those of one level; with and without the lines that begin with 其中; and as a last resort its nearest neighbours.
 */
export function coversOf(lines: readonly Line[], at: number): Cover[] {
  const usable = (index: number) => lines[index]?.hasFigures && isAdditive(nameAt(index))
  const nameAt = (index: number) => lines[index]?.name ?? ''
  const before = lines
    .map((_, index) => index)
    .slice(0, at)
    .reverse()
    .filter(usable)
  const after = lines
    .map((_, index) => index)
    .slice(at + 1)
    .filter(usable)
  const covers = [before, after].flatMap((side): Cover[] => {
    const end = side.findIndex((index) => isTotal(nameAt(index)))
    const details = side.filter((index) => !isTotal(nameAt(index)))
    const segment = end < 0 ? side : side.slice(0, end)
    const known = [segment, details, side.filter((index) => isTotal(nameAt(index)))].flatMap((lines) => [
      lines,
      lines.filter((index) => !isWithin(nameAt(index))),
      ...oneLevel(lines, nameAt),
    ])
    const runs = details.slice(0, longestRun).map((_, index) => details.slice(0, index + 1))
    return [...known.map((parts) => ({ parts, isTried: false })), ...runs.map((parts) => ({ parts, isTried: true }))]
  })
  const seen = new Set<string>()
  return covers.filter(({ parts }) => {
    const key = [...parts].sort((a, b) => a - b).join()
    if (parts.length < 2 || seen.has(key)) return false
    return seen.add(key)
  })
}

/** The lines that are numbered like the outermost one: of 一、 1. 2. 二、 only 一、 and 二、. */
function oneLevel(lines: readonly number[], nameAt: (index: number) => string): number[][] {
  const levels = ['han', 'bracketed', 'arabic']
  const outermost = levels.find((level) => lines.some((index) => levelOf(nameAt(index)) === level))
  return outermost === undefined ? [] : [lines.filter((index) => levelOf(nameAt(index)) === outermost)]
}
