import { readAbsences } from './absences.ts'
import { readBreakdowns, type SumClaim } from './breakdowns.ts'
import { type Figure, readFigures } from './figures.ts'
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
    const figures = figuresIn(sentence.text)
    if (figures === null) return []
    // Most sentences have none, and all claims but this are of figures.
    if (figures.length === 0) return readAbsences(sentence, circumstances)
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

/** The figures of a sentence; null for one that is no prose. */
function figuresIn(text: string): readonly Figure[] | null {
  if (text.length > longestSentence) return null
  if (text.length > 8 * mostFigures && (text.match(/\d+(?=[^\d,.])/g)?.length ?? 0) > 4 * mostFigures) return null
  const figures = readFigures(text)
  return figures.length <= mostFigures ? figures : null
}
