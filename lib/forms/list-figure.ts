import { readFigure } from '../tables/number.ts'
import { isPrinted } from './draft.ts'
import type { SheetCell } from './sheet.ts'

const unit = /^[（(]?(?:单位[:：])?(?:条|件|次|篇|人|个|万元|元|项|期|天|场|人次|件次|条次|场次|册|宗|起)[）)]?$/u

/** Whether a cell holds a unit and nothing else: the second column of the statistics table, so narrow that it may break the words. */
export function isUnit(cell: SheetCell): boolean {
  return unit.test(cell.text.replace(/\s+/g, ''))
}

/** Whether a cell holds a figure of any kind: a count, a decimal, an amount of money. */
export function isFigure(cell: SheetCell): boolean {
  return isPrinted(cell) && (['count', 'amount'] as const).some((measure) => readFigure(cell.text, measure).state === 'number')
}

/**
 * The cell that holds a label's figure among those between it and the next label: the only one that is printed, or the blank one
 * that would hold it. Null where there is none, and where two figures stand there.
 */
export function figureAfter(cells: readonly SheetCell[]): SheetCell | null {
  const unitAt = cells.findIndex(isUnit)
  const others = cells.filter((cell) => !isUnit(cell))
  const figures = others.filter(isFigure)
  if (figures.length > 1) return null
  // A blank right of its unit is the figure's place, wherever else the sheet has empty columns.
  return figures[0] ?? cells[unitAt + 1] ?? others[0] ?? null
}
