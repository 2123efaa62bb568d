import type { Quote } from '../prose/sentences.ts'

/** What a reader sees of a paragraph, and the text nodes that it was read from, in order. */
export interface PrintedText {
  text: string
  nodes: readonly Text[]
}

/** A stretch of one text node of the page, in UTF-16 units. */
export interface TextPiece {
  node: Text
  start: number
  end: number
}

/**
 * The stretches of text nodes that print a quote, in page order; null where the nodes do not hold, character by character, what was
 * read from them, so that no other words can be meant. What a reader does not see between them belongs to none.
 *
 * @param paragraphs those of the report, which the quote counts
 */
export function findWords(paragraphs: readonly PrintedText[], { quote, paragraph, start }: Omit<Quote, 'section'>): TextPiece[] | null {
  const pieces: TextPiece[] = []
  let wanted = quote
  let from = start
  for (let at = paragraph; ; at++) {
    const there = paragraphs[at]
    const part = there?.text.slice(from, from + wanted.length) ?? ''
    const found = there && wanted.startsWith(part) ? piecesOf(there, from, from + part.length) : null
    if (found === null) return null
    pieces.push(...found)
    if (part.length === wanted.length) return pieces.length > 0 ? pieces : null
    // Cut by a page break: it goes on at the beginning of the next paragraph.
    if (wanted[part.length] !== '\n') return null
    wanted = wanted.slice(part.length + 1)
    from = 0
  }
}

/** The pieces of a paragraph's nodes that print its text from one place to another; null where the nodes print something else. */
function piecesOf(paragraph: PrintedText, from: number, to: number): TextPiece[] | null {
  const ways = waysThrough(paragraph)
  const start = ways?.printed[firstAt(ways.read, from)]
  const last = ways?.printed[firstAt(ways.read, to) - 1]
  if (ways === null) return null
  if (start === undefined || last === undefined) return []
  let end = 0
  return paragraph.nodes.flatMap((node) => {
    const begin = end
    end += node.data.length
    const piece = { node, start: Math.max(start - begin, 0), end: Math.min(last + 1, end) - begin }
    return /\S/.test(node.data.slice(piece.start, Math.max(piece.start, piece.end))) ? [piece] : []
  })
}

/** The places of all characters that have a shape: in what was read, and in the nodes' text. The one is the other's, by its number. */
interface Ways {
  read: readonly number[]
  printed: readonly number[]
}

const known = new WeakMap<readonly Text[], { ways: Ways | null }>()

/** Null where the two do not have the same characters: a cell's text leaves out footnote marks. Reckoned once for all its quotes. */
function waysThrough(paragraph: PrintedText): Ways | null {
  const before = known.get(paragraph.nodes)
  if (before) return before.ways
  const read = shapesOf(paragraph.text)
  const printed = shapesOf(paragraph.nodes.map(({ data }) => data).join(''))
  const ways = read.text === printed.text ? { read: read.places, printed: printed.places } : null
  known.set(paragraph.nodes, { ways })
  return ways
}

/** Without a shape: white space, zero-width characters and soft hyphens, ornaments of a private font. */
const shapeless = /[\s\p{Default_Ignorable_Code_Point}\p{Co}]/u

function shapesOf(text: string): { text: string; places: number[] } {
  const places: number[] = []
  let shapes = ''
  let at = 0
  for (const character of text) {
    if (!shapeless.test(character)) {
      for (let unit = 0; unit < character.length; unit++) places.push(at + unit)
      shapes += character
    }
    at += character.length
  }
  return { text: shapes, places }
}

/** The index of the first of the ascending places that is not before `place`. */
function firstAt(places: readonly number[], place: number): number {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? place) < place) low = middle + 1
    else high = middle
  }
  return low
}
