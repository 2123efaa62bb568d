/** How a heading is numbered: 一、 or 第一部分, （一） or （1）, 1. or Ⅰ. or not at all. */
export type NumberingStyle = 'han' | 'bracketed' | 'arabic' | 'none'

export interface Numbering {
  style: NumberingStyle
  value: number | null
  /** How many characters of the line it takes, ornaments before it (●, #) and spaces after it included. */
  length: number
}

export const hanDigits = '一二三四五六七八九十'
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

const han = `[${hanDigits}]`
/** What stands for the mark 、 after a numeral, 丶 by a slip for what looks like it. Not a bracket that opens. */
const mark = '[、丶.．。，,:：;；·•・‧_—–)）】〕\\]|/-]'

const pattern = new RegExp(
  `^[^\\p{L}\\p{N}]*?(?:${[
    `第(?<part>${han}|[1-9])(?:(?:部分|章|节)(?:${mark}|\\s)*|[、丶.．：:])`,
    `[（(【〔[]\\s*(?<bracketed>${han}|\\d{1,2})\\s*[）)】〕\\]][、.．]?`,
    // A list that numbers what is numbered: 4. 四、
    `(?:\\d{1,2}[^\\p{L}\\p{N}]+(?=${han}\\s*[、丶.．]))?(?<han>${han})(?:\\s*${mark}+|\\s+)`,
    `(?:PART|Part|NO|No)?[.\\s]*(?:(?<arabic>\\d{1,2})(?:\\s*(?:[、丶.．，,)）]|[。:：;；·](?!\\d))|\\s+|(?<=0\\d))|(?<roman>VI{0,3}|I[VX]|I{1,3}|X)(?:\\s*${mark}|\\s+))`,
  ].join('|')})\\s*`,
  'u',
)

/** The numbering at the beginning of a line. */
export function numberingOf(text: string): Numbering {
  const match = pattern.exec(text)
  if (!match) return { style: 'none', value: null, length: 0 }
  const { part, bracketed, han, arabic, roman } = match.groups ?? {}
  return {
    style: bracketed ? 'bracketed' : arabic || roman ? 'arabic' : 'han',
    value: numeralValue(part ?? bracketed ?? han ?? arabic ?? roman ?? ''),
    length: match[0].length,
  }
}

/** The numeral of a section right before a word, without any mark (四政府信息…, and ④政府信息… once it is normalised): of a name only that is known. */
export function bareNumberingOf(text: string): Numbering | null {
  const match = /^[^\p{L}\p{N}]*([一二三四五六]|[1-6])(?=\p{Script=Han})/u.exec(text)
  if (!match) return null
  const [{ length }, numeral = ''] = match
  return { style: /\d/.test(numeral) ? 'arabic' : 'han', value: numeralValue(numeral), length }
}

function numeralValue(numeral: string): number {
  return hanDigits.indexOf(numeral) + 1 || romans.indexOf(numeral) + 1 || Number(numeral)
}
