import { blankCell } from './blank-cell.ts'
import { bound } from './bound.ts'
import { feeStatementMissing } from './fee-statement-missing.ts'
import { imageTable } from './image-table.ts'
import { labelTypo } from './label-typo.ts'
import { latePublication } from './late-publication.ts'
import { legalReference } from './legal-reference.ts'
import { missingColumn } from './missing-column.ts'
import { missingRow } from './missing-row.ts'
import { missingSection } from './missing-section.ts'
import { missingTable } from './missing-table.ts'
import { narrativePercentage } from './narrative-percentage.ts'
import { narrativeSum } from './narrative-sum.ts'
import { narrativeTable } from './narrative-table.ts'
import { negativeStock } from './negative-stock.ts'
import { notACount } from './not-a-count.ts'
import { requestsBalance } from './requests-balance.ts'
import { requestsColumnTotal } from './requests-column-total.ts'
import { requestsRowTotal } from './requests-row-total.ts'
import { reviewTotal } from './review-total.ts'
import type { Rule } from './rule.ts'
import { sectionOrder } from './section-order.ts'
import { statisticsTotal } from './statistics-total.ts'
import { tableTotal } from './table-total.ts'
import { websiteTotal } from './website-total.ts'
import { wrongForm } from './wrong-form.ts'
import { yearMismatch } from './year-mismatch.ts'

/** All rules, in the order in which their findings are told. A new rule is a new file, its examples, and a line here. */
export const rules: readonly Rule[] = [
  requestsRowTotal,
  requestsColumnTotal,
  requestsBalance,
  reviewTotal,
  statisticsTotal,
  websiteTotal,
  bound,
  negativeStock,
  notACount,
  blankCell,
  missingSection,
  sectionOrder,
  missingTable,
  missingRow,
  missingColumn,
  imageTable,
  wrongForm,
  legalReference,
  labelTypo,
  yearMismatch,
  latePublication,
  feeStatementMissing,
  tableTotal,
  narrativeTable,
  narrativeSum,
  narrativePercentage,
]
