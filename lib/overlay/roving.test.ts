import { expect, test } from 'vitest'
import { rove } from './roving.ts'

const ids = ['a', 'b', 'c']

test.each([
  ['a', 'ArrowRight', 'b'],
  ['c', 'ArrowDown', 'a'],
  ['a', 'ArrowLeft', 'c'],
  ['b', 'ArrowUp', 'a'],
  ['b', 'Home', 'a'],
  ['b', 'End', 'c'],
  [null, 'ArrowRight', 'a'],
  [null, 'ArrowLeft', 'c'],
  ['gone', 'ArrowRight', 'a'],
  ['b', 'Enter', null],
])('from %s %s leads to %s', (current, key, target) => {
  expect(rove(ids, current, key)).toBe(target)
})

test('without marks no key leads anywhere', () => {
  expect(rove([], null, 'Home')).toBeNull()
})
