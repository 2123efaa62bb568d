import { beforeAll, expect, test } from 'vitest'
import { leastOfThree } from '../../tests/growth.ts'
import { median } from '../median.ts'
import { bounds, growthOf, held, noise } from './bounds.ts'
import { type AuditMeasures, measureAudits } from './pages.ts'

/** Ratios, never times: those are for `npm run bench`. */

let measured: AuditMeasures
beforeAll(async () => {
  measured = await measureAudits(5, (name) => ['clean-2023', 'clean-2020', 'column-does-not-add-up', 'text-disagrees'].includes(name))
})

test('an audit takes no more than so many times as long as touching every cell', () => {
  const ratios = measured.reports.map(({ audit, cellsAlone }) => audit / cellsAlone)
  expect(ratios).toHaveLength(4)
  expect(median(ratios)).toBeLessThan(held.audit)
})

test('axe-core takes so many times as long for its table rules', () => {
  expect(median(measured.reports.map(({ axe, audit }) => (axe ?? 0) / audit))).toBeGreaterThan(held.axe)
})

test('a hundred times as many cells take a hundred times as long, and hardly more', async () => {
  expect(measured.growth.map(({ cells }) => cells > 1000)).toEqual([true, true, true])
  const most = bounds.growth * noise
  // The sizes are measured one after the other, so that somebody else who comes in between slows one of them alone.
  const again = async () => growthOf(await measureAudits(5, () => false))
  expect(await leastOfThree(growthOf(measured), most, again)).toBeLessThan(most)
})
