/** A sum that a form prints or that follows from it: both sides are sums. */
export interface PrintedSum {
  rule: string
  subject: string
  left: readonly string[]
  right: readonly string[]
}

/** The cells of one table of a form as they are printed. */
export interface PrintedCells {
  /** Every field of the table. */
  fields: readonly string[]
  /** null: the cell is blank or not there. */
  values: Readonly<Record<string, number | null>>
  /** Fields that the page has no cell for. */
  absent: readonly string[]
  /** Whether a cell states what others add up to: left blank, it never stands for zero. */
  isStatedTotal(field: string): boolean
}

export type SumOutcome = 'holds' | 'fails' | 'cannotTell'

/** True where a table writes its zeros as blanks: none of its cells says 0. */
export function zerosAreBlanks({ fields, values }: Pick<PrintedCells, 'fields' | 'values'>): boolean {
  return fields.every((field) => values[field] !== 0)
}

/** Whether a sum holds, fails, or cannot be told for blanks. */
export function sumOutcome(cells: PrintedCells, { left, right }: Pick<PrintedSum, 'left' | 'right'>): SumOutcome {
  const [one, other] = [sideOf(cells, left), sideOf(cells, right)]
  if (!one.open && !other.open) return one.least === other.least ? 'holds' : 'fails'
  const impossible = (!one.open && other.least > one.least) || (!other.open && one.least > other.least)
  return impossible ? 'fails' : 'cannotTell'
}

/** What the fields of one side add up to: `least`, or more where `open` (a blank stands for an unknown count). */
function sideOf(cells: PrintedCells, side: readonly string[]): { least: number; open: boolean } {
  const { values, absent, isStatedTotal } = cells
  const filled = side.some((field) => values[field] !== null)
  const standsForZero = (field: string): boolean => zerosAreBlanks(cells) && filled && !isStatedTotal(field) && !absent.includes(field)
  return {
    least: side.reduce((sum, field) => sum + (values[field] ?? 0), 0),
    open: side.some((field) => values[field] === null && !standsForZero(field)),
  }
}
