import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast } from '../design/contrast.ts'
import { groundFor, opaqueColour, underlineColours } from './ground.ts'

const grey = (value: number) => `#${value.toString(16).padStart(2, '0').repeat(3)}`

test.each([
  ['#ffffff', 'light'],
  ['#f0f0f0', 'light'],
  ['#808080', 'grey'],
  ['#1e1e1e', 'dark'],
  ['#000000', 'dark'],
  ['#1c4f8f', 'dark'],
])('on %s underlines are those of a %s ground, with a contrast of 3', (background, ground) => {
  expect(groundFor(background)).toBe(ground)
  for (const colour of Object.values(underlineColours[groundFor(background)]))
    expect(contrast(colour, background)).toBeGreaterThanOrEqual(3)
})

test('on any grey at all, underlines can be seen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 255 }), (value) => {
      for (const colour of Object.values(underlineColours[groundFor(grey(value))]))
        expect(contrast(colour, grey(value))).toBeGreaterThan(2.6)
    }),
  )
})

test('a background that is hardly there does not count', () => {
  expect(opaqueColour('rgba(0, 0, 0, 0)')).toBeNull()
  expect(opaqueColour('rgba(0, 0, 0, 0.3)')).toBeNull()
  expect(opaqueColour('rgba(1, 2, 3, 0.9)')).toBe('#010203')
  expect(opaqueColour('rgb(255, 128, 0)')).toBe('#ff8000')
  expect(opaqueColour('color(srgb 1 0 0)')).toBeNull()
})
