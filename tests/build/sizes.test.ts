import { beforeAll, expect, test } from 'vitest'
import { bounds, loadedOnReports } from '../../bench/speed/bounds.ts'
import { type Size, sizesOf } from '../../bench/speed/sizes.ts'
import { extensions } from '../e2e/harness.ts'

let sizes: Size[]
beforeAll(async () => {
  sizes = await sizesOf(extensions.chromium)
})

test('the gate, which every page of every portal loads, is small', () => {
  expect(sizes.find(({ what }) => what.startsWith('gate'))?.gzipped).toBeLessThanOrEqual(bounds.gate)
})

test('so is all that a report loads before its reader touches anything', () => {
  expect(loadedOnReports(sizes)).toBeGreaterThan(bounds.gate)
  expect(loadedOnReports(sizes)).toBeLessThanOrEqual(bounds.report)
})

test('popup, panel and settings load nothing that reads or checks pages', () => {
  const background = sizes.find(({ what }) => what === 'background')?.gzipped ?? 0
  for (const page of ['popup', 'sidepanel', 'options']) {
    const size = sizes.find(({ what }) => what.startsWith(page))
    expect(size?.gzipped, page).toBeGreaterThan(5000)
    expect(size?.gzipped, page).toBeLessThan(background)
  }
})
