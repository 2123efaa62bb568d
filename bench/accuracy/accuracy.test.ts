import { expect, test } from 'vitest'
import { shortfalls } from './bounds.ts'
import { type Accuracy, measureAccuracy } from './measure/accuracy.ts'
import { fewestPages } from './pages/series.ts'

/** Of one seed. More pages and other seeds: `npm run accuracy`. */
let good: Promise<Accuracy> | null = null
const measured = () => {
  good ??= measureAccuracy(20_190_515, 2 * fewestPages)
  return good
}

test('every bound is reached on the pages of one seed, and on all labelled sentences and tables', async () => {
  expect(shortfalls(await measured())).toEqual([])
})

test('and on those of another', async () => {
  expect(shortfalls(await measureAccuracy(20_211_124, fewestPages))).toEqual([])
})

const bounds = async (change: (accuracy: Accuracy) => Partial<Accuracy>) => {
  const accuracy = await measured()
  return shortfalls({ ...accuracy, ...change(accuracy) }).map(({ bound }) => bound)
}

test('nothing passes that was not measured', async () => {
  expect(await bounds(({ pages }) => ({ pages: { ...pages, kinds: new Map([...pages.kinds, ['shifted row', 0]]) } }))).toContain(
    'not measured; give more --pages',
  )
  expect(await bounds(({ pages }) => ({ pages: { ...pages, pages: [] } }))).toContain('not measured; give more --pages')
  expect(await bounds(({ repairs }) => ({ repairs: repairs.map((one) => ({ ...one, determined: 0, right: 0 })) }))).toContain(
    'not measured; give more --pages',
  )
})

test('one false alarm and one missed error of the identities are too many', async () => {
  const withTally = (change: { missed?: string[]; false?: string[] }) =>
    bounds(({ pages }) => {
      const tally = pages.rules.get('requests-balance') ?? { expected: 0, found: 0, missed: [], false: [] }
      return { pages: { ...pages, rules: new Map([...pages.rules, ['requests-balance', { ...tally, ...change }]]) } }
    })
  expect((await withTally({ missed: ['page 1'] })).join()).toMatch(/requests-balance: recall 9\d/)
  expect((await withTally({ false: ['page 1'] })).join()).toMatch(/requests-balance: precision 9\d/)
})
