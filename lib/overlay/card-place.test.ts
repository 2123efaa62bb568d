import { expect, test } from 'vitest'
import { sidesFor } from './card-place.ts'
import { boxAt } from './rectangle.ts'

const cell = boxAt(400, 300, 40, 30)

test('beside nothing that is lit the card goes below', () => {
  expect(sidesFor(cell, 360, 240, [])[0]).toBe('bottom-start')
})

test('below a column that goes on the card goes beside it', () => {
  const column = [330, 360, 390].map((top) => boxAt(400, top, 40, 30))
  expect(sidesFor(cell, 360, 240, column)[0]).toBe('right')
})

test('beside a row the card goes below it, not over it', () => {
  const row = [200, 240, 280, 320, 360].map((left) => boxAt(left, 300, 40, 30))
  expect(sidesFor(cell, 360, 240, row)).toEqual(['bottom-start', 'right', 'top-start', 'left'])
})
