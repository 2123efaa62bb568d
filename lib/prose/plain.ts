import { ofProse, remembered } from '../tables/remembered.ts'
import { rowsNamed } from './outcome-rows.ts'

/** A text in the one way of writing that claims are read from, and the way back to what is printed. */
export interface Plain {
  /** Half width, without spaces (but for one between two figures), titles of documents and quotations masked. */
  text: string
  /** Where a stretch of `text` begins in the printed text, and where it ends. */
  printed(start: number, end: number): { start: number; end: number }
}

const shapeless = /[\s\p{Default_Ignorable_Code_Point}]/u

/** One character in the one way of writing, '' for one without a shape. A text has the same few marks over and over. */
const folded = remembered((character) => {
  if (shapeless.test(character)) return ''
  const compatible = character.normalize('NFKC')
  return compatible.length === 1 ? compatible : character
})

/** What stands in title marks and quotation marks makes no claim unless it names a row of the form: its characters are masked, so that no place moves. */
const quoted = /《[^《》]{1,80}》|“[^“”]{1,60}”|「[^「」]{1,60}」/g

/** Folds a text character by character, so that every place in it has its place in the printed text. */
export const plainText = remembered((printed): Plain => {
  /** The places of characters that are left out. */
  const gaps: number[] = []
  let text = ''
  /** Where what is plain as it stands begins. */
  let start = 0
  for (let at = 0; at < printed.length; at++) {
    if (isPlain(printed.charCodeAt(at))) continue
    text += printed.slice(start, at)
    start = at + 1
    const character = folded(printed.charAt(at))
    if (character !== '') text += character
    else if (betweenFigures(printed, at) && !text.endsWith(' ')) text += ' '
    else gaps.push(at)
  }
  text += printed.slice(start)
  const originOf = (place: number) => gaps.reduce((origin, gap) => (gap <= origin ? origin + 1 : origin), place)
  const masked = text.replace(quoted, (title) => (isRowName(title) ? title : `${title[0]}${'□'.repeat(title.length - 2)}${title.at(-1)}`))
  return {
    text: masked,
    printed: (from, to) => ({
      start: from < text.length ? originOf(from) : printed.length,
      end: to > 0 && to <= text.length ? originOf(to - 1) + 1 : printed.length,
    }),
  }
}, ofProse)

/** Common Chinese characters and visible ASCII: most of every text, and the same in every way of writing. */
function isPlain(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f)
}

/** 因“本机关不掌握相关政府信息”无法提供: the form's own words, quoted. */
function isRowName(title: string): boolean {
  return title.startsWith('“') && title.length < 30 && !/\d/.test(title) && rowsNamed(title).length > 0
}

/** Whether the white space at a place stands between two digits: without it they would be one number. */
function betweenFigures(text: string, at: number): boolean {
  if (!/[\d０-９\s]/.test(text.charAt(at - 1))) return false
  return /[\d０-９]\s*$/.test(text.slice(Math.max(0, at - 8), at)) && /^\s*[\d０-９]/.test(text.slice(at, at + 8))
}
