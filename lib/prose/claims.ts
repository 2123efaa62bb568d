import { remembered } from '../tables/remembered.ts'
import { readAbsences } from './absences.ts'
import { readBreakdowns, type SumClaim } from './breakdowns.ts'
import { readFigures } from './figures.ts'
import { type PercentageClaim, readPercentages } from './percentages.ts'
import type { Circumstances } from './scope.ts'
import { type ReportParagraph, splitSentences } from './sentences.ts'
import { readStatements, type TableClaim } from './statements.ts'

export type Claim = TableClaim | SumClaim | PercentageClaim

/** More text than this is no report, and reading it would hold up the page. In characters of all paragraphs. */
const longestText = 100_000
/** A longer sentence is a list or a table without marks, not prose. In characters. */
const longestSentence = 3000
/** A sentence with more figures than this is one too. */
const mostFigures = 60

/**
 * What the text of a report claims in figures: fields of the form, sums, percentages. In page order; each says whether it is certain
 * enough to be held against anything.
 *
 * @param paragraphs as printed, in page order
 */
export function readClaims(paragraphs: readonly ReportParagraph[], circumstances: Circumstances): Claim[] {
  return splitSentences(readParagraphs(paragraphs)).flatMap((sentence) => {
    if (!isReadable(sentence.text)) return []
    return [
      ...readStatements(sentence, circumstances),
      ...readAbsences(sentence, circumstances),
      ...readBreakdowns(sentence),
      ...readPercentages(sentence),
    ]
  })
}

/** Whether a report has no more text than is read. */
export function isReadWhole(paragraphs: readonly ReportParagraph[]): boolean {
  return readParagraphs(paragraphs).length === paragraphs.length
}

function readParagraphs(paragraphs: readonly ReportParagraph[]): readonly ReportParagraph[] {
  let length = 0
  const end = paragraphs.findIndex(({ text }) => {
    length += text.length
    return length > longestText
  })
  return end < 0 ? paragraphs : paragraphs.slice(0, end)
}

const isReadable = remembered((text): boolean => {
  if (text.length > longestSentence || !/[\d零〇一二两三四五六七八九十百未无没不]/.test(text)) return false
  return (text.match(/\d+(?=[^\d,.])/g)?.length ?? 0) <= 4 * mostFigures && readFigures(text).length <= mostFigures
})
