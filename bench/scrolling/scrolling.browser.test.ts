import { beforeAll, expect, test } from 'vitest'
import { type Measured, measureScrolling } from './measure.ts'
import { type Situation, situations } from './page.ts'

/** Counts, never times: those are for `npm run scrolling`. */

let measured: Map<Situation, Measured>
const frames = 60

beforeAll(async () => {
  measured = new Map((await measureScrolling(frames)).measured.map((each) => [each.situation, each]))
})

test.each(situations)('%s: scrolling 150 findings reads layout once a frame at most, and forces none', (situation) => {
  const found = measured.get(situation)
  expect(found?.frames).toHaveLength(frames)
  expect(found?.reads.length).toBeGreaterThan(frames / 2)
  expect(Math.max(...(found?.reads ?? []))).toBeLessThanOrEqual(1)
  expect(Math.max(...(found?.frames ?? []).map(({ forcedLayouts }) => forcedLayouts))).toBeLessThanOrEqual(1)
  // The one at the end of the frame is the browser's own.
  expect(Math.max(...(found?.frames ?? []).map(({ layouts }) => layouts))).toBeLessThanOrEqual(2)
})

test('where the window alone scrolls, the marks go with the page and nothing at all is read', () => {
  expect(Math.max(...(measured.get('window')?.reads ?? [1]))).toBe(0)
  expect(Math.max(...(measured.get('window')?.frames ?? []).map(({ layouts }) => layouts))).toBe(0)
})
