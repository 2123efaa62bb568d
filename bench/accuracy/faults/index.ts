import type { Fault } from '../pages/plan.ts'
import {
  boundExceeded,
  digitSlip,
  emptyCells,
  exchangedCells,
  fractionalCount,
  negativeCount,
  negativeStock,
  reviewSumOff,
  shiftedRow,
  staleTotal,
  totalLeftAtZero,
  twoWrongCells,
  wrongCell,
  wrongCellBesideBlanks,
} from './figures.ts'
import { headingLeftOut, numeralRepeated, sectionLeftOut, sectionsExchanged, tableAsPicture, tableLeftOut } from './sections.ts'
import { departmentLate, feeStatementLeftOut, governmentLate, otherPeriod } from './statements.ts'
import { columnLeftOut, labelMisspelt, otherYearsForm, rowLeftOut, wrongArticle } from './tables.ts'
import { breakdownOff, otherPartOff, otherTotalOff, percentageWrong, textAgainstTable } from './text.ts'

/** Faults whose repair is known: how often it is the first one is measured. */
export const repairable = {
  'wrong cell': wrongCell,
  'wrong cell, zeros blank': wrongCellBesideBlanks,
  'shifted row': shiftedRow,
  'two wrong cells': twoWrongCells,
} as const satisfies Record<string, Fault>

export type Repairable = keyof typeof repairable

/** All other faults of reports on the forms of 2019 and 2021. */
export const disclosureFaults: Readonly<Record<string, Fault>> = {
  'exchanged cells': exchangedCells,
  'digits exchanged': digitSlip('digits-exchanged'),
  'digit missing': digitSlip('digit-missing'),
  'digit doubled': digitSlip('digit-doubled'),
  'stale total': staleTotal,
  'total left at zero': totalLeftAtZero,
  'table 4, sum off': reviewSumOff,
  'bound exceeded': boundExceeded,
  'negative stock': negativeStock,
  'fractional count': fractionalCount,
  'negative count': negativeCount,
  'empty cells': emptyCells,
  'section left out': sectionLeftOut,
  'heading left out': headingLeftOut,
  'sections exchanged': sectionsExchanged,
  'numeral repeated': numeralRepeated,
  'table left out': tableLeftOut,
  'table as picture': tableAsPicture,
  'row left out': rowLeftOut,
  'column left out': columnLeftOut,
  'article wrong': wrongArticle,
  'label misspelt': labelMisspelt,
  'form of other years': otherYearsForm,
  'period of another year': otherPeriod,
  'department late': departmentLate,
  'government late': governmentLate,
  'fee statement left out': feeStatementLeftOut,
  'text against table': textAgainstTable,
  'breakdown off': breakdownOff,
  'percentage wrong': percentageWrong,
  'other table, total off': otherTotalOff,
  'other table, part off': otherPartOff,
}
