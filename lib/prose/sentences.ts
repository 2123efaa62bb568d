import type { SectionId } from '../audit/schema.ts'
import { plainText } from './plain.ts'

/** A paragraph of the report, as printed, with the section that it stands in. */
export interface ReportParagraph {
  section: SectionId | null
  text: string
}

export interface Sentence {
  section: SectionId | null
  /** In the plain way of writing (`plainText`). */
  text: string
  /** The sentence before it in the same paragraph; a paragraph's first has the short heading over it. */
  before: Sentence | null
  /** The printed text of a stretch of `text`. */
  quote(start: number, end: number): string
}

/** A longer line is no heading. */
const longestHeading = 30
/** A paragraph that ends like this is cut by a page break and goes on in the next. */
const isCut = /[^。！？；：…!?;:.)）”》】\s]\s*$/
const isNumbered = /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．])/

/** The sentences of a report in page order. Paragraphs that a page break has cut are read as one. */
export function splitSentences(paragraphs: readonly ReportParagraph[]): Sentence[] {
  const sentences: Sentence[] = []
  let heading: Sentence | null = null
  for (const { section, text } of joinCut(paragraphs)) {
    const plain = plainText(text)
    let before: Sentence | null = heading
    for (const match of plain.text.matchAll(/[^。!?]+[。!?]?/g)) {
      const start = match.index
      const sentence: Sentence = { section, text: match[0], before, quote: (from, to) => plain.quote(start + from, start + to) }
      sentences.push(sentence)
      before = sentence
    }
    heading = text.length <= longestHeading && before !== null ? { ...before, before: null } : null
  }
  return sentences
}

function joinCut(paragraphs: readonly ReportParagraph[]): ReportParagraph[] {
  const joined: ReportParagraph[] = []
  for (const paragraph of paragraphs) {
    const last = joined.at(-1)
    if (last && last.section === paragraph.section && goesOn(last.text, paragraph.text)) {
      joined[joined.length - 1] = { section: last.section, text: `${last.text}\n${paragraph.text}` }
    } else joined.push(paragraph)
  }
  return joined
}

function goesOn(text: string, next: string): boolean {
  return text.length > longestHeading && isCut.test(text) && !isNumbered.test(next)
}
