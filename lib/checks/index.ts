import type { Rule } from './rule.ts'
import { blankCell } from './rules/blank-cell.ts'
import { bound } from './rules/bound.ts'
import { feeStatementMissing } from './rules/fee-statement-missing.ts'
import { imageTable } from './rules/image-table.ts'
import { labelTypo } from './rules/label-typo.ts'
import { latePublication } from './rules/late-publication.ts'
import { legalReference } from './rules/legal-reference.ts'
import { missingColumn } from './rules/missing-column.ts'
import { missingRow } from './rules/missing-row.ts'
import { missingSection } from './rules/missing-section.ts'
import { missingTable } from './rules/missing-table.ts'
import { narrativePercentage } from './rules/narrative-percentage.ts'
import { narrativeSum } from './rules/narrative-sum.ts'
import { narrativeTable } from './rules/narrative-table.ts'
import { negativeStock } from './rules/negative-stock.ts'
import { notACount } from './rules/not-a-count.ts'
import { requestsBalance } from './rules/requests-balance.ts'
import { requestsColumnTotal } from './rules/requests-column-total.ts'
import { requestsRowTotal } from './rules/requests-row-total.ts'
import { reviewTotal } from './rules/review-total.ts'
import { sectionOrder } from './rules/section-order.ts'
import { statisticsTotal } from './rules/statistics-total.ts'
import { tableTotal } from './rules/table-total.ts'
import { websiteTotal } from './rules/website-total.ts'
import { wrongForm } from './rules/wrong-form.ts'
import { yearMismatch } from './rules/year-mismatch.ts'

/** All rules, in the order in which their findings are told. Written by `npm run catalogue`, which adds what is new in rules/ and keeps the order of the lines. */
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
