import type { SectionId } from '../audit/schema.ts'
import { plainText } from './plain.ts'

/** A paragraph of the report, as printed, with the section that it stands in. */
export interface ReportParagraph {
  section: SectionId | null
  text: string
}

/** A stretch of the report's text as printed, and where it stands. */
export interface Quote {
  section: SectionId | null
  quote: string
  /** Index of the paragraph in which it begins, and the place there. It goes on in the next ones where a page break cuts it: `\n` between them. */
  paragraph: number
  start: number
}

export interface Sentence {
  section: SectionId | null
  /** In the plain way of writing (`plainText`). */
  text: string
  /** The sentence before it in the same paragraph; a paragraph's first has the short heading over it. */
  before: Sentence | null
  /** The sentence after it in the same paragraph, in the plain way of writing; '' for none. */
  after: string
  /** A stretch of `text` as printed. */
  quote(start: number, end: number): Quote
}

/** Paragraphs that are read as one: the index of the first, and where each of them begins in `text`. */
interface Joined extends ReportParagraph {
  first: number
  starts: readonly number[]
}

/** A longer line is no heading. */
const longestHeading = 30
/** More text than this was not cut by page breaks: it has no sentences. In characters. */
const longestCut = 3000
/** A paragraph that ends like this is cut by a page break and goes on in the next. */
const isCut = /[^。！？；：…!?;:.)）”》】\s]\s*$/
const isNumbered = /^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．])/

/** The sentences of a report in page order. Paragraphs that a page break has cut are read as one. */
export function splitSentences(paragraphs: readonly ReportParagraph[]): Sentence[] {
  const sentences: Sentence[] = []
  let heading: Sentence | null = null
  for (const paragraph of joinCut(paragraphs)) {
    const { section, text } = paragraph
    const plain = plainText(text)
    let before: Sentence | null = heading
    const matches = [...plain.text.matchAll(/[^。!?]+[。!?]?/g)]
    for (const [index, match] of matches.entries()) {
      const start = match.index
      const quote = (from: number, to: number) => quoteFrom(paragraph, plain.printed(start + from, start + to))
      const sentence: Sentence = { section, text: match[0], before, after: matches[index + 1]?.[0] ?? '', quote }
      sentences.push(sentence)
      before = sentence
    }
    heading = text.length <= longestHeading && before !== null ? { ...before, before: null } : null
  }
  return sentences
}

function quoteFrom({ section, text, first, starts }: Joined, { start, end }: { start: number; end: number }): Quote {
  const part = Math.max(
    0,
    starts.findLastIndex((begin) => begin <= start),
  )
  return { section, quote: text.slice(start, end), paragraph: first + part, start: start - (starts[part] ?? 0) }
}

function joinCut(paragraphs: readonly ReportParagraph[]): Joined[] {
  const joined: Joined[] = []
  paragraphs.forEach(({ section, text }, index) => {
    const last = joined.at(-1)
    if (last && last.section === section && goesOn(last.text, text)) {
      joined[joined.length - 1] = { ...last, text: `${last.text}\n${text}`, starts: [...last.starts, last.text.length + 1] }
    } else joined.push({ section, text, first: index, starts: [0] })
  })
  return joined
}

function goesOn(text: string, next: string): boolean {
  return text.length > longestHeading && text.length <= longestCut && isCut.test(text.slice(-longestHeading)) && !isNumbered.test(next)
}
