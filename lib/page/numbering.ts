/** How a heading is numbered: 一、 or 第一部分, （一）, 1. or not at all. */
export type NumberingStyle = 'han' | 'bracketed' | 'arabic' | 'none'

export interface Numbering {
  style: NumberingStyle
  value: number | null
  /** How many characters of the line it takes, spaces after it included. */
  length: number
}

const hanDigits = '一二三四五六七八九十'

/** The numbering at the beginning of a line. */
export function numberingOf(text: string): Numbering {
  const match =
    /^\s*(?:第([一二三四五六七八九十1-9])(?:部分|章|节)[、.．：:\s]*|[（(]\s*([一二三四五六七八九十])\s*[）)][、.．]?|([一二三四五六七八九十])(?:\s*[、.．，,:：]|\s+)|(\d{1,2})(?:\s*[、.．，,)）]|\s+|(?<=0\d)))\s*/u.exec(
      text,
    )
  if (!match) return { style: 'none', value: null, length: 0 }
  const [whole, part, bracketed, han, arabic] = match
  const numeral = part ?? bracketed ?? han
  return {
    style: bracketed ? 'bracketed' : arabic ? 'arabic' : 'han',
    // 第1部分 has a figure where others have a numeral.
    value: (numeral && hanDigits.indexOf(numeral) + 1) || Number(arabic ?? numeral),
    length: whole.length,
  }
}
