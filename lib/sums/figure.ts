/** What a cell of any table says where it is one figure. */
export interface CellFigure {
  value: number
  /** How many decimals are printed. */
  decimals: number
  /** 人, 万元, % or nothing. */
  unit: string
  /** A note stands behind the figure: 120（扩招）. Then it may count something else. */
  isNoted: boolean
}

/** Longer text is no figure. */
const longest = 40
const figure = /^([-+−]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([^\d\s()]{0,4})(?:\(([^()]*)\))?[*#]*$/u
const nothing = /^(?:[-‐–—―─━−]+|[/\\]|无|零)$/u
/** 2020年, 3月, 第5名: a figure that counts nothing. */
const noQuantity = /^[年月日号时分秒名位届期]$/u

/** Reads a cell: a figure, `blank`, or null for words, dates, and what is not certainly one figure. */
export function cellFigure(text: string): CellFigure | 'blank' | null {
  const written = text.length > longest ? text : text.normalize('NFKC').replace(/[\s\u200b-\u200f\ufeff]+/gu, '')
  if (written === '') return 'blank'
  if (nothing.test(written)) return { value: 0, decimals: 0, unit: '', isNoted: false }
  const match = figure.exec(written)
  if (!match) return null
  const [, sign = '', whole = '', fraction = '', unit = '', note] = match
  if (noQuantity.test(unit) || whole.length > 15) return null
  const size = Number(whole.replaceAll(',', '') + fraction)
  const value = sign === '' || sign === '+' || size === 0 ? size : -size
  return { value, decimals: Math.max(0, fraction.length - 1), unit, isNoted: note !== undefined }
}
