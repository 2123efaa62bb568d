import fc from 'fast-check'
import { expect, test } from 'vitest'
import { OccupiedColumns } from './occupied.ts'

test('finds the first free column as one list of columns would', () => {
  const takes = fc.array(
    fc.record({ start: fc.nat(1500), width: fc.integer({ min: 1, max: 1000 }), until: fc.integer({ min: 1, max: 9 }) }),
    {
      maxLength: 20,
    },
  )
  const asks = fc.array(fc.record({ column: fc.nat(2600), row: fc.nat(9) }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(takes, asks, (taken, asked) => {
      const occupied = new OccupiedColumns()
      const list: number[] = []
      for (const { start, width, until } of taken) {
        occupied.take(start, start + width, until)
        for (let column = start; column < start + width; column++) list[column] = Math.max(list[column] ?? 0, until)
      }
      for (const { column, row } of asked) {
        let free = column
        while ((list[free] ?? 0) > row) free++
        expect(occupied.firstFree(column, row)).toBe(free)
      }
    }),
    { numRuns: 300 },
  )
})
