import type { Breakdown } from './breakdowns.ts'
import type { Figure } from './figures.ts'

/** Whether the parts contradict the total: more than it, or, where they are all, not it. */
export function contradicts({ total, parts, isComplete, rivals, row }: Breakdown): boolean {
  const low = parts.reduce((sum, part) => sum + part.low, 0)
  const high = parts.reduce((sum, part) => sum + part.high, 0)
  const tolerance = 1e-9
  const equals = (figure: Pick<Figure, 'low' | 'high'>) => low <= figure.high + tolerance && high >= figure.low - tolerance
  if (equals(total) || rivals.some(equals) || rivals.some((_, index) => equals(together([...rivals.slice(index), total])))) return false
  if (row.length > 1 && low <= together(row).high) return false
  if (isNested(parts)) return false
  if (isComplete) return true
  // What exceeds the nearest figure may be part of one before it: 收到 90 件，办结 80 件，其中….
  return low > total.high + tolerance && !rivals.some((rival) => low <= rival.high + tolerance)
}

/** Of smaller figures some add up to another by chance. */
const leastNested = 20

/** 网站 140 条，甲类 41 条、乙类 99 条: figures right after a part that make it up are its own parts. */
function isNested(parts: readonly Figure[]): boolean {
  return parts.some(({ value }, index) => {
    let sum = 0
    return parts.slice(index + 1).some((part, at) => {
      sum += part.value
      return at > 0 && value >= leastNested && sum === value
    })
  })
}

/** 召开发布会 4 次，参加访谈 2 次，其中…: the list may break down both. */
function together(figures: readonly Figure[]): Pick<Figure, 'low' | 'high'> {
  return {
    low: figures.reduce((sum, { low }) => sum + low, 0),
    high: figures.reduce((sum, { high }) => sum + high, 0),
  }
}
