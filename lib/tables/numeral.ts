const digits = '零一二三四五六七八九'
const places: readonly [string, number][] = [
  ['千', 1000],
  ['百', 100],
  ['十', 10],
]

/** Other characters for the same numeral: those of receipts, traditional ones, 两, 〇. */
const variants: Record<string, string> = {
  零: '〇',
  一: '壹',
  二: '两兩贰貳',
  三: '叁叄參',
  四: '肆',
  五: '伍',
  六: '陆陸',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
}

const standard = new Map(Object.entries(variants).flatMap(([numeral, others]) => Array.from(others, (other) => [other, numeral] as const)))

/**
 * The number that a Chinese numeral of up to four digits names (三, 两, 十五, 一百零三, 一千二百, 贰拾), or null. Only what is written out in
 * full is read: 一百三 (130 or 103?), 二〇 and 一二 are not.
 */
export function readNumeral(text: string): number | null {
  const numeral = Array.from(text, (character) => standard.get(character) ?? character).join('')
  if (!/^[零一二三四五六七八九十百千]{1,8}$/.test(numeral)) return null
  const value = addUp(numeral)
  return writings(value).includes(numeral) ? value : null
}

/** What the characters add up to, in whatever order they stand. */
function addUp(numeral: string): number {
  let sum = 0
  let digit = 0
  for (const character of numeral) {
    const [, size] = places.find(([name]) => name === character) ?? []
    if (size === undefined) {
      digit = digits.indexOf(character)
    } else {
      sum += (digit || 1) * size
      digit = 0
    }
  }
  return sum + digit
}

/** The numeral of a number up to 9999, and the short one of 10 to 19: 十五 for 一十五. */
function writings(value: number): string[] {
  if (value === 0) return ['零']
  let numeral = ''
  let rest = value
  for (const [name, size] of places) {
    const digit = Math.floor(rest / size)
    rest %= size
    if (digit > 0) numeral += `${digits[digit]}${name}`
    else if (numeral !== '' && rest > 0 && !numeral.endsWith('零')) numeral += '零'
  }
  if (rest > 0) numeral += digits[rest]
  return numeral.startsWith('一十') ? [numeral, numeral.slice(1)] : [numeral]
}
