import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roomFor, sidesFor } from './card-place.ts'
import { boxAt } from './rectangle.ts'

const cell = boxAt(400, 300, 40, 30)
const scales = fc.double({ min: 0.3, max: 4, noNaN: true })

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

test('at the edge of the window the card goes below a row all the same: it is moved to the left there', () => {
  const row = [100, 200, 300, 400].map((left) => boxAt(left, 300, 90, 30))
  const last = boxAt(500, 300, 90, 30)
  const window = { left: 8, top: 8, right: 592, bottom: 792 }
  expect(sidesFor(last, 360, 240, [...row, last], window)[0]).toBe('bottom-start')
})

test('where there is room the card is drawn as laid out', () => {
  expect(roomFor(1100, 800, 1)).toEqual({ maxWidth: 1084, maxHeight: 784, shrink: 1 })
})

test('where there is little it is drawn smaller rather than laid out too narrow, and never larger than what is seen', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 40, max: 4000, noNaN: true }),
      fc.double({ min: 40, max: 4000, noNaN: true }),
      scales,
      (width, height, scale) => {
        const { maxWidth, maxHeight, shrink } = roomFor(width, height, scale)
        expect(maxWidth * shrink * scale).toBeLessThanOrEqual(width)
        expect(maxHeight * shrink * scale).toBeLessThanOrEqual(height)
        expect(maxWidth).toBeGreaterThanOrEqual(239.9)
        expect(maxHeight).toBeGreaterThanOrEqual(159.9)
      },
    ),
  )
})
