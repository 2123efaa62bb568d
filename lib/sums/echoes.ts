import type { Exception, FoundTotal } from './totals.ts'

/**
 * Each wrong figure once. A cell that is a total both ways fails both ways; and a total whose parts are themselves totals that fail
 * differs by just as much as they do: that is said of the parts.
 */
export function withoutEchoes(totals: readonly FoundTotal[]): FoundTotal[] {
  const all = totals.flatMap(({ exceptions }) => exceptions)
  const told = new Set<string>()
  return totals.map((total) => ({
    ...total,
    exceptions: total.exceptions.filter((exception) => {
      const key = `${keyOf(exception)} ${exception.sum}`
      if (told.has(key) || isEcho(exception, all)) return false
      return told.add(key)
    }),
  }))
}

function isEcho(exception: Exception, all: readonly Exception[]): boolean {
  const parts = new Set(exception.cells.slice(1).map(placeOf))
  const sources = new Map(all.filter((other) => parts.has(keyOf(other))).map((other) => [keyOf(other), other]))
  const gap = [...sources.values()].reduce((sum, other) => sum + other.stated - other.sum, 0)
  return sources.size > 0 && Math.abs(exception.sum - exception.stated - gap) < 1e-6
}

function keyOf({ cells: [stated] }: Exception): string {
  return stated ? placeOf(stated) : ''
}

function placeOf({ row, column }: { row: number; column: number }): string {
  return `${row} ${column}`
}
