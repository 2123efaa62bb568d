import { expect, test } from 'vitest'
import { contrast } from './contrast.ts'
import { type Colour, colours } from './tokens.ts'

const themes = [
  ['light', 0],
  ['dark', 1],
] as const

test('black on white is 21, a colour on itself 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#b3261e', '#b3261e')).toBe(1)
})

test.each(themes)('%s: text has a contrast of 4.5 on its ground, shapes of 3', (_, at) => {
  const texts: Colour[] = ['ink', 'soft', 'link', 'error', 'warning', 'notice', 'good']
  const shapes: Colour[] = ['rim', 'cell-right', 'error']
  for (const ground of ['ground', 'raised'] as const) {
    for (const text of texts) expect([text, contrast(colours[text][at], colours[ground][at]) >= 4.5]).toEqual([text, true])
    for (const shape of shapes) expect([shape, contrast(colours[shape][at], colours[ground][at]) >= 3]).toEqual([shape, true])
  }
  for (const ground of ['cell-part', 'cell-doubtful'] as const) {
    expect(contrast(colours.ink[at], colours[ground][at])).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colours.error[at], colours[ground][at])).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colours.soft[at], colours[ground][at])).toBeGreaterThanOrEqual(4.5)
  }
})

test('the letters of the signs can be read on them', () => {
  expect(contrast(colours['mark-letter'][0], colours['mark-error'][0])).toBeGreaterThanOrEqual(4.5)
  expect(contrast(colours['mark-warning-edge'][0], colours['mark-warning'][0])).toBeGreaterThanOrEqual(4.5)
})
