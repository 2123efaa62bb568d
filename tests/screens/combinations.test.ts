import { expect, test } from 'vitest'
import { combinations, nameOf } from './combinations.ts'

test('every pair of values of two factors occurs, the same combinations each time, and no more than can be looked at', () => {
  const all = combinations()
  const factors = ['theme', 'language', 'zoom', 'markup', 'findings'] as const
  for (const one of factors) {
    for (const other of factors.slice(factors.indexOf(one) + 1)) {
      const values = new Set(all.map((each) => each[one])).size * new Set(all.map((each) => each[other])).size
      expect(new Set(all.map((each) => `${each[one]} ${each[other]}`)).size).toBe(values)
    }
  }
  expect(all.length).toBeLessThanOrEqual(26)
  expect(combinations().map(nameOf)).toEqual(all.map(nameOf))
})
