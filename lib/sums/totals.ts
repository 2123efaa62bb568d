import type { Sheet } from '../forms/sheet.ts'
import { type Cover, coversOf } from './covers.ts'
import { withoutEchoes } from './echoes.ts'
import { type Line, linesOf } from './lines.ts'
import { isAdditive, isTotal } from './names.ts'
import { looksLikeSlip } from './plausible.ts'
import { cellAt, judgeSum, type Sum } from './sum.ts'

/** A row or column 合计 and what it is the sum of. */
export interface FoundTotal {
  /** Its name as printed, and whether it is a row. */
  name: string
  isRow: boolean
  /** How many of its cells agree with their parts; 0 where it could not be inferred what it covers. */
  holds: number
  exceptions: Exception[]
}

export interface Exception {
  /** The name of the column (of a total row) or row that it stands in. */
  across: string
  sum: number
  stated: number
  /** The cell of the total first, then its parts. */
  cells: readonly { row: number; column: number; text: string }[]
}

/** A cover is believed when it holds for this share of the lines across, and for so many; one that was only tried for more. */
const share = 2 / 3
const fewest = 2
const fewestTried = 3
/** More totals than this, and the table is a ledger. */
const mostTotals = 40

/**
 * Finds the rows and columns of a table that state totals, infers from the figures what each is the sum of, and returns where
 * one fails though most of it holds. Nothing is taken for granted: a total whose parts cannot be inferred has no exceptions.
 */
export function totalsOf(sheet: Sheet): FoundTotal[] {
  const lines = linesOf(sheet)
  if (!lines) return []
  const caption = sheet.rows.flatMap((row) => row.filter(({ text }) => /单位[:：]/u.test(text)).map(({ text }) => text)).join(' ')
  // A table that says that it counts nothing twice has totals that are no sums.
  if (
    sheet.rows.some((row) =>
      row.some(({ text }) => /不重复计|[只仅]计算?(?:一次|1次)|重复的?(?:部分)?已?(?:扣除|剔除)|去重|剔重|四舍五入/u.test(text)),
    )
  )
    return []
  return withoutEchoes([
    ...totalsAmong(lines.rows, lines.columns, true, caption),
    ...totalsAmong(lines.columns, lines.rows, false, caption),
  ])
}

function totalsAmong(lines: readonly Line[], across: readonly Line[], isRow: boolean, caption: string): FoundTotal[] {
  const totals = lines.flatMap((line, at) => (line.hasFigures && isTotal(line.name) ? [at] : [])).slice(0, mostTotals)
  return totals.map((at): FoundTotal => {
    const name = lines[at]?.name ?? ''
    const trials = coversOf(lines, at).map((cover) => tryCover(lines, at, cover, across, caption))
    const best = trials.filter(({ isBelieved }) => isBelieved).sort(moreLikely)[0]
    return { name, isRow, holds: best?.holds ?? 0, exceptions: best ? exceptionsIn(best) : [] }
  })
}

/** Blanks count for nothing where so many lines across hold that way. */
const fewestBlanks = 2

interface Trial {
  isBelieved: boolean
  holds: number
  against: number
  sums: readonly SumAcross[]
}

/** The sum in one line across, and the name of that line. */
interface SumAcross {
  name: string
  sum: Sum
  isRemarked: boolean
}

/** A cover that explains every cell comes before any other. */
function moreLikely(a: Trial, b: Trial): number {
  return Number(a.against > 0) - Number(b.against > 0) || b.holds - a.holds || a.against - b.against
}

function tryCover(lines: readonly Line[], at: number, { parts, isTried }: Cover, across: readonly Line[], caption: string): Trial {
  const all = across.flatMap((line, index): SumAcross[] => {
    if (!isAdditive(line.name)) return []
    const sum = judgeSum(
      cellAt(lines[at], index),
      parts.map((part) => cellAt(lines[part], index)),
      caption + line.name,
    )
    return sum ? [{ name: line.name, sum, isRemarked: line.hasRemark || lines[at]?.hasRemark === true }] : []
  })
  const blanksAreZeros = all.filter(({ sum }) => sum.outcome === 'holds' && sum.hasBlanks).length >= fewestBlanks
  const sums = all.filter(({ sum }) => sum.outcome !== 'fails' || !sum.hasBlanks || blanksAreZeros)
  const holding = sums.filter(({ sum }) => sum.outcome === 'holds')
  const telling = holding.filter(({ sum }) => sum.outcome === 'holds' && sum.isTelling).length
  const holds = holding.length
  return {
    isBelieved: holds >= share * sums.length && holds >= fewest && telling >= (isTried ? fewestTried : 1),
    holds,
    against: sums.length - holds,
    sums,
  }
}

function exceptionsIn({ sums }: Trial): Exception[] {
  return sums.flatMap(({ name, sum, isRemarked }) =>
    sum.outcome === 'fails' && !isRemarked && looksLikeSlip(sum) ? [exceptionOf(name, sum)] : [],
  )
}

function exceptionOf(across: string, { stated, parts, sum }: Extract<Sum, { outcome: 'fails' }>): Exception {
  const value = typeof stated.figure === 'object' && stated.figure ? stated.figure.value : 0
  const cells = [stated, ...parts].map(({ cell: { row, column, text } }) => ({ row, column, text }))
  return { across, sum, stated: value, cells }
}
