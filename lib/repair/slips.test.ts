import { expect, test } from 'vitest'
import { slipOf } from './slips.ts'

test.each([
  [12, 21, false, 'digits-exchanged'],
  [4321, 1324, false, 'digits-exchanged'],
  [13, 123, false, 'digit-missing'],
  [7, 70, false, 'digit-missing'],
  [33, 3, false, 'digit-doubled'],
  [1223, 123, false, 'digit-doubled'],
  [20, 26, true, 'total-not-updated'],
  [0, 11, true, 'total-not-updated'],
  [62, 26, true, 'digits-exchanged'],
  [20, 26, false, 'mistyped'],
  [-3, 3, false, 'mistyped'],
  [2.5, 25, true, 'mistyped'],
  [null, 4, false, 'mistyped'],
] as const)('%s for %s', (stated, right, isTotal, reason) => {
  expect(slipOf(stated, right, isTotal).reason).toBe(reason)
})

test('what a hand does often costs less than what it seldom does', () => {
  const cost = (stated: number, right: number, isTotal = false) => slipOf(stated, right, isTotal).cost
  expect(cost(12, 21)).toBeLessThan(cost(12, 17))
  expect(cost(12, 17)).toBeLessThan(cost(12, 470))
  expect(cost(0, 11, true)).toBeLessThan(cost(11, 0))
  expect(cost(20, 26, true)).toBeLessThan(cost(26, 20))
})
