import type { Random } from '../random.ts'

/** Ways to write a count that is not zero. */
export const countStyles = [
  'plain',
  'full-width',
  'comma',
  'full-width-comma',
  'spaced',
  'with-unit',
  'two-decimals',
  'padded',
  'full-width-padded',
  'bracketed',
  'chinese',
] as const
export type CountStyle = (typeof countStyles)[number]

/** Ways to write zero; `blank` leaves every zero of a table empty. */
export const zeroStyles = ['0', '０', '-', '—', '/', '\\', '无', '零', 'as-count', 'blank'] as const
export type ZeroStyle = (typeof zeroStyles)[number]

const fullWidth = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const grouped = (value: number, separator: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, separator)
const chineseDigits = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九']

/** A count as a clerk writes it. Anything that is no count (a fraction, a negative) is written plainly. */
export function writeCount(value: number, style: CountStyle, zero: ZeroStyle, unit: string): string {
  if (value === 0 && zero !== 'as-count') return zero === 'blank' ? '' : zero
  if (!Number.isInteger(value) || value < 0) return String(value)
  switch (style) {
    case 'plain':
      return String(value)
    case 'full-width':
      return fullWidth(String(value))
    case 'comma':
      return grouped(value, ',')
    case 'full-width-comma':
      return grouped(value, '，')
    case 'spaced':
      return grouped(value, ' ')
    case 'with-unit':
      return `${value}${unit}`
    case 'two-decimals':
      return `${value}.00`
    case 'padded':
      return `\u00a0${value}\u00a0`
    case 'full-width-padded':
      return `\u3000${value}`
    case 'bracketed':
      return `(${value})`
    case 'chinese':
      return chineseDigits[value] ?? String(value)
  }
}

/** A signed change against last year, in one of the ways seen on portals. */
export function writeChange(value: number, zero: ZeroStyle, random: Random): string {
  if (value === 0) return zero === 'blank' ? '' : random.pick(['0', '0', '持平', zero === 'as-count' ? '0' : zero])
  const size = Math.abs(value)
  return value > 0
    ? random.pick([`+${size}`, `增 ${size}`, `增加${size}项`, `↑${size}`, `${size}`, fullWidth(`${size}`)])
    : random.pick([`-${size}`, `－${size}`, `减 ${size}`, `减少${size}项`, `↓${size}`])
}

/** An amount of 万元. Without the unit in its header the cell itself must carry one. */
export function writeAmount(value: number, zero: ZeroStyle, unitInHeader: boolean, random: Random): string {
  if (value === 0) return zero === 'blank' ? '' : random.pick(['0', '0 万元', zero === 'as-count' ? '0.00' : zero])
  const ways = [`${value} 万元`, `${value}万元`, `${Math.round(value * 10_000)}元`]
  return random.pick(unitInHeader ? [`${value}`, `${value}`, ...ways] : ways)
}
