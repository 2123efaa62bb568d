import { reversing, withoutShapeless } from './text.ts'

/** No figure with its unit and its spaces is longer. */
const longest = 40

/** Marks that refer to a note, after a figure: superscript and circled digits, [1], 〔注2〕, （注3）, asterisks. */
const footnote =
  /(?:[\u00b2\u00b3\u00b9\u2070-\u2079\u2460-\u2473\u2776-\u277f*＊※†‡]+|[[［〔]注?[\d０-９]{0,2}[\]］〕]|[(（]注[\d０-９]{0,2}[)）])$/

/** Digits that are set as marks and that NFKC would turn into figures: superscript, subscript, in circles and brackets, with a full stop. */
const digitMarks = /[\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf]/

/**
 * The text of a cell in the one way of writing that figures are read from: half width, single spaces, without a footnote mark at the
 * end, a bracket round the whole or a full stop. Line breaks stay: two lines are hardly one number.
 *
 * @returns '' for a blank cell, null for what cannot be a figure
 */
export function figureText(text: string): string | null {
  const shaped = withoutShapeless(text).trim()
  if (shaped === '') return ''
  if (shaped.length > longest || text.includes(reversing)) return null
  const marked = shaped.replace(footnote, '').trim()
  if (marked === '' || digitMarks.test(marked)) return null
  const written = marked
    .normalize('NFKC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .replace(/。$/, '')
    .trim()
  const [, inBrackets] = /^\(([^()]*\d[^()]*)\)$/.exec(written) ?? []
  return (inBrackets ?? written).trim() || null
}
