import fc from 'fast-check'
import { expect, test } from 'vitest'
import { area, boxAt, movedInto, type Rectangle, shared } from './rectangle.ts'
import { freestSpot, spotsAtCorner, spotsAtTitle, spotsInGap, spotsRound } from './spots.ts'

const badge = { width: 16, height: 16 }
const plain = (boxes: readonly Rectangle[]) => boxes.map((box) => ({ box, compact: false }))

test('the first spot at a cell is astride its upper right corner', () => {
  const cell = boxAt(100, 50, 40, 30)
  expect(spotsAtCorner(cell, badge)[0]).toEqual(boxAt(132, 42, 16, 16))
})

test('a badge leaves the corner when the number fills the cell', () => {
  const cell = boxAt(100, 50, 18, 16)
  const number = boxAt(101, 51, 16, 14)
  const spot = freestSpot(plain([...spotsAtCorner(cell, badge), ...spotsRound(cell, badge)]), [number], [])
  expect(spot && area(shared(spot.box, number))).toBe(0)
  expect(spot?.box).not.toEqual(spotsAtCorner(cell, badge)[0])
})

test('its own number outweighs whatever else is covered', () => {
  const [own, other] = [boxAt(0, 0, 16, 16), boxAt(100, 0, 16, 16)]
  const almostFree = boxAt(14, 0, 16, 16)
  expect(freestSpot(plain([almostFree, other]), [own], [other])?.box).toEqual(other)
})

test('no number of the cell is ever covered while the cell has an outside', () => {
  const cells = fc.record({ width: fc.integer({ min: 4, max: 200 }), height: fc.integer({ min: 4, max: 80 }) })
  fc.assert(
    fc.property(cells, ({ width, height }) => {
      const cell = boxAt(300, 300, width, height)
      const spot = freestSpot(plain([...spotsAtCorner(cell, badge), ...spotsRound(cell, badge)]), [cell], [])
      expect(spot && area(shared(spot.box, cell))).toBe(0)
    }),
  )
})

test('the pill of a missing section goes to the free end of the gap, or out of the column', () => {
  const column = boxAt(100, 0, 600, 400)
  const size = { width: 200, height: 16 }
  const spots = plain(spotsInGap(column, 200, size))
  const line = (left: number, right: number) => ({ left, right, top: 195, bottom: 219 })
  expect(freestSpot(spots, [], [])?.box.right).toBe(700)
  expect(freestSpot(spots, [], [line(450, 700)])?.box.left).toBe(100)
  expect(freestSpot(spots, [], [line(100, 700)])?.box.left).toBe(704)
})

test('the pill of a title follows its last line', () => {
  const spots = spotsAtTitle(boxAt(0, 0, 800, 60), boxAt(300, 30, 200, 30), { width: 100, height: 20 })
  expect(spots[0]).toEqual(boxAt(508, 35, 100, 20))
})

test('a box that is moved into bounds keeps its size and stays inside where it fits', () => {
  const number = fc.integer({ min: -500, max: 500 })
  const size = fc.integer({ min: 1, max: 300 })
  fc.assert(
    fc.property(number, number, size, size, (left, top, width, height) => {
      const bounds = boxAt(0, 0, 300, 300)
      const moved = movedInto(boxAt(left, top, width, height), bounds)
      expect([moved.right - moved.left, moved.bottom - moved.top]).toEqual([width, height])
      expect(area(shared(moved, bounds))).toBe(width * height)
    }),
  )
})

test('boxes that only touch share nothing', () => {
  expect(shared(boxAt(0, 0, 10, 10), boxAt(10, 0, 10, 10))).toBeNull()
  expect(shared(boxAt(0, 0, 10, 10), boxAt(5, 5, 10, 10))).toEqual(boxAt(5, 5, 5, 5))
})
