import { blankCellExamples } from './blank-cell.examples.ts'
import { boundExamples } from './bound.examples.ts'
import { feeStatementMissingExamples } from './fee-statement-missing.examples.ts'
import { imageTableExamples } from './image-table.examples.ts'
import { labelTypoExamples } from './label-typo.examples.ts'
import { latePublicationExamples } from './late-publication.examples.ts'
import { legalReferenceExamples } from './legal-reference.examples.ts'
import { missingColumnExamples } from './missing-column.examples.ts'
import { missingRowExamples } from './missing-row.examples.ts'
import { missingSectionExamples } from './missing-section.examples.ts'
import { missingTableExamples } from './missing-table.examples.ts'
import { narrativePercentageExamples } from './narrative-percentage.examples.ts'
import { narrativeSumExamples } from './narrative-sum.examples.ts'
import { narrativeTableExamples } from './narrative-table.examples.ts'
import { negativeStockExamples } from './negative-stock.examples.ts'
import { notACountExamples } from './not-a-count.examples.ts'
import { requestsBalanceExamples } from './requests-balance.examples.ts'
import { requestsColumnTotalExamples } from './requests-column-total.examples.ts'
import { requestsRowTotalExamples } from './requests-row-total.examples.ts'
import { reviewTotalExamples } from './review-total.examples.ts'
import type { Example } from './rule.ts'
import { sectionOrderExamples } from './section-order.examples.ts'
import { statisticsTotalExamples } from './statistics-total.examples.ts'
import { tableTotalExamples } from './table-total.examples.ts'
import { websiteTotalExamples } from './website-total.examples.ts'
import { wrongFormExamples } from './wrong-form.examples.ts'
import { yearMismatchExamples } from './year-mismatch.examples.ts'

/** The examples of every rule, by its id. For tests and documentation: nothing that ships imports this. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  'requests-row-total': requestsRowTotalExamples,
  'requests-column-total': requestsColumnTotalExamples,
  'requests-balance': requestsBalanceExamples,
  'review-total': reviewTotalExamples,
  'statistics-total': statisticsTotalExamples,
  'website-total': websiteTotalExamples,
  bound: boundExamples,
  'negative-stock': negativeStockExamples,
  'not-a-count': notACountExamples,
  'blank-cell': blankCellExamples,
  'missing-section': missingSectionExamples,
  'section-order': sectionOrderExamples,
  'missing-table': missingTableExamples,
  'missing-row': missingRowExamples,
  'missing-column': missingColumnExamples,
  'image-table': imageTableExamples,
  'wrong-form': wrongFormExamples,
  'legal-reference': legalReferenceExamples,
  'label-typo': labelTypoExamples,
  'year-mismatch': yearMismatchExamples,
  'late-publication': latePublicationExamples,
  'fee-statement-missing': feeStatementMissingExamples,
  'table-total': tableTotalExamples,
  'narrative-table': narrativeTableExamples,
  'narrative-sum': narrativeSumExamples,
  'narrative-percentage': narrativePercentageExamples,
}
