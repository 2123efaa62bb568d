const numerals = '[一二三四五六七八九十]{1,3}'
/** From the outermost to the innermost. */
const levels = [`${numerals}、`, `\\(${numerals}\\)`, '\\d{1,2}[.、](?!\\d)', '\\(\\d{1,2}\\)', `第?${numerals}(?:是|要|,)`].map(
  (level) => new RegExp(`^${level}`),
)
const any = new RegExp(levels.map(({ source }) => source).join('|'))

/** 序号 — the number that an item of a list or a heading begins with. */
export interface Numbered {
  /** How deep it stands: 一、 over （一） over 1. over 一是. */
  level: number
  isFirst: boolean
}

/** The number that a sentence begins with: （二）依申请公开, 一是…; null for none. */
export function numberOf(text: string): Numbered | null {
  const level = levels.findIndex((words) => words.test(text))
  return level === -1 ? null : { level, isFirst: /^[(第]?(?:一(?![二三四五六七八九十])|1(?!\d))/.test(text) }
}

export function withoutNumber(text: string): string {
  return text.replace(any, '')
}
