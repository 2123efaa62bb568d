import { remembered } from '../tables/remembered.ts'
import { rowsNamed } from './outcome-rows.ts'

/** A text in the one way of writing that claims are read from, and the way back to what is printed. */
export interface Plain {
  /** Half width, without spaces (but for one between two figures), titles of documents and quotations masked. */
  text: string
  /** Where a stretch of `text` begins in the printed text, and where it ends. */
  printed(start: number, end: number): { start: number; end: number }
}

const shapeless = /[\s\p{Default_Ignorable_Code_Point}]/u

/** What stands in title marks and quotation marks makes no claim unless it names a row of the form: its characters are masked, so that no place moves. */
const quoted = /《[^《》]{1,80}》|“[^“”]{1,60}”|「[^「」]{1,60}」/g

/** Folds a text character by character, so that every place in it has its place in the printed text. */
export const plainText = remembered((printed): Plain => {
  const origins: number[] = []
  let text = ''
  for (let at = 0; at < printed.length; at++) {
    const character = printed[at] ?? ''
    if (isPlain(printed.charCodeAt(at))) text += character
    else if (shapeless.test(character)) {
      if (!betweenFigures(printed, at) || text.endsWith(' ')) continue
      text += ' '
    } else {
      const folded = character.normalize('NFKC')
      text += folded.length === 1 ? folded : character
    }
    origins.push(at)
  }
  const masked = text.replace(quoted, (title) => (isRowName(title) ? title : `${title[0]}${'□'.repeat(title.length - 2)}${title.at(-1)}`))
  return {
    text: masked,
    printed: (start, end) => ({ start: origins[start] ?? printed.length, end: (origins[end - 1] ?? printed.length - 1) + 1 }),
  }
})

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
  return /[\d０-９]\s*$/.test(text.slice(Math.max(0, at - 8), at)) && /^\s*[\d０-９]/.test(text.slice(at, at + 8))
}
