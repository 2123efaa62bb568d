import { decisionSubjects, documentSubjects, moneySubjects } from './proactive-subjects.ts'
import { requestSubjects } from './request-subjects.ts'
import { reviewSubjects } from './review-subjects.ts'
import type { Subject } from './subject.ts'

/**
 * What words state which field of the form. Data that reads like officialese: each subject names the words that stand right before
 * its figure (共收到政府信息公开申请 25 件) or right after it (10 件行政诉讼). Words that are not foreseen make no claim. Outcomes of
 * requests (`outcomes.ts`), their applicants (`applicants.ts`) and results of reviews (`reviews.ts`) stand in more ways than these.
 */

/** All subjects, the more particular before the more general. A field that the report's form lacks is passed over. */
export const subjects: readonly Subject[] = [
  ...reviewSubjects,
  ...documentSubjects,
  ...decisionSubjects,
  ...moneySubjects,
  ...requestSubjects,
]
