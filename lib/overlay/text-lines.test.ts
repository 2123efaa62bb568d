import { expect, test } from 'vitest'
import { lanesOf, sameWords } from './lanes.ts'
import { boxAt } from './rectangle.ts'
import { gripOf, inkOf, linesOf, parted, underlined } from './text-lines.ts'

test('pieces side by side are one line, also where one is set larger; what has no width is none', () => {
  const pieces = [boxAt(100, 10, 40, 20), boxAt(140, 8, 20, 24), boxAt(160, 10, 0, 20), boxAt(0, 40, 50, 20), boxAt(50, 40, 10, 20)]
  expect(linesOf(pieces)).toEqual([
    { left: 100, top: 8, right: 160, bottom: 32 },
    { left: 0, top: 40, right: 60, bottom: 60 },
  ])
})

test('lines that overlap in height are two where the text goes back to the left', () => {
  expect(linesOf([boxAt(100, 10, 40, 20), boxAt(0, 18, 50, 20)])).toHaveLength(2)
})

test('ink is an em high in the middle of its line, and no higher than it', () => {
  expect(inkOf(boxAt(0, 0, 50, 24), 16)).toEqual(boxAt(0, 4, 50, 16))
  expect(inkOf(boxAt(0, 0, 50, 12), 16)).toEqual(boxAt(0, 0, 50, 12))
})

test('of two grips at the same words each has its middle to itself', () => {
  const line = boxAt(0, 0, 50, 16)
  const [upper, lower] = [gripOf(line, 0, 1), gripOf(line, 1, 1)]
  expect((upper.top + upper.bottom) / 2).toBeLessThan(lower.top)
  expect((lower.top + lower.bottom) / 2).toBeGreaterThan(upper.bottom)
  expect(lower.top).toBeLessThan(line.bottom)
  expect(underlined(line, 1, 1).bottom).toBeGreaterThan(underlined(line, 0, 1).bottom)
})

test('a line is shared out in parts of one width', () => {
  expect(parted(boxAt(10, 0, 30, 5), 3)).toEqual([boxAt(10, 0, 10, 5), boxAt(20, 0, 10, 5), boxAt(30, 0, 10, 5)])
})

test('words that cross others are underlined lower; words that only meet are not', () => {
  const [one, other] = [{ data: '甲' }, { data: '乙' }] as unknown as [Text, Text]
  const piece = (node: Text, start: number, end: number) => ({ node, start, end })
  const stretches = [[piece(one, 0, 5)], [piece(one, 5, 9)], [piece(one, 3, 9), piece(other, 0, 2)], [piece(other, 0, 2)]]
  expect(lanesOf(stretches)).toEqual([0, 0, 1, 0])
  expect(sameWords([piece(one, 0, 5)], [piece(one, 0, 5)])).toBe(true)
  expect(sameWords([piece(one, 0, 5)], [piece(other, 0, 5)])).toBe(false)
  expect(sameWords([piece(one, 0, 5)], [])).toBe(false)
})
