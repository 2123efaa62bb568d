import { expect, test } from 'vitest'
import { compare, precisionOf, recallOf, together } from './tally.ts'

test('what stands twice must be found twice', () => {
  expect(compare(['a', 'a', 'b'], ['b', 'a', 'c'])).toEqual({ expected: 3, found: 3, missed: ['a'], false: ['c'] })
})

test('shares of several comparisons together; null where there is nothing to share', () => {
  const all = together([compare(['a'], []), compare(['b'], ['b', 'c']), compare([], [])])
  expect(recallOf(all)).toBe(1 / 2)
  expect(precisionOf(all)).toBe(1 / 2)
  expect([recallOf(compare([], ['a'])), precisionOf(compare(['a'], []))]).toEqual([null, null])
})
