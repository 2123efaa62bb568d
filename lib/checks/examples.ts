import { blankCellExamples } from './blank-cell.examples.ts'
import { boundExamples } from './bound.examples.ts'
import { imageTableExamples } from './image-table.examples.ts'
import { missingColumnExamples } from './missing-column.examples.ts'
import { missingRowExamples } from './missing-row.examples.ts'
import { missingSectionExamples } from './missing-section.examples.ts'
import { missingTableExamples } from './missing-table.examples.ts'
import { negativeStockExamples } from './negative-stock.examples.ts'
import { notACountExamples } from './not-a-count.examples.ts'
import { requestsBalanceExamples } from './requests-balance.examples.ts'
import { requestsColumnTotalExamples } from './requests-column-total.examples.ts'
import { requestsRowTotalExamples } from './requests-row-total.examples.ts'
import { reviewTotalExamples } from './review-total.examples.ts'
import type { Example } from './rule.ts'
import { sectionOrderExamples } from './section-order.examples.ts'
import { wrongFormExamples } from './wrong-form.examples.ts'

/** The examples of every rule, by its id. For tests and documentation: nothing that ships imports this. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  'requests-row-total': requestsRowTotalExamples,
  'requests-column-total': requestsColumnTotalExamples,
  'requests-balance': requestsBalanceExamples,
  'review-total': reviewTotalExamples,
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
}
