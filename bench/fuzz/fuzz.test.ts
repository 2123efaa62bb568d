import { expect, test } from 'vitest'
import { baseAt, mutantsOfBase } from './bases/index.ts'
import { fuzzPage } from './fuzz.ts'
import { mutationNames } from './mutations/index.ts'
import { summaryLines, wrongPages, wrongText } from './print/summary.ts'
import type { FuzzedPage } from './result.ts'

/** More pages and other seeds: `npm run fuzz`. */
const seed = Number(process.env.GOUJI_SEED ?? 20_190_515)
const count = 1500
const batch = 60
const batches = Array.from({ length: count / batch }, (_, index) => index * batch)
const judged: FuzzedPage[] = []

test.each(batches)('pages %i and the next: nothing is thrown, none takes long, no error that the page does not bear out', (from) => {
  const pages = Array.from({ length: batch }, (_, index) => fuzzPage(seed, from + index))
  judged.push(...pages)
  expect(wrongPages({ pages }).length === 0 ? '' : wrongText({ seed, pages, stuck: [] })).toBe('')
})

test('the pages tell something', () => {
  const known = judged.filter(({ isKnown }) => isKnown)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  expect(judged).toHaveLength(count)
  expect(new Set(judged.flatMap(({ mutations }) => mutations))).toEqual(new Set(mutationNames))
  expect(judged.filter(({ isReport }) => isReport).length / count).toBeGreaterThan(0.7)
  expect(known.length / count).toBeGreaterThan(0.35)
  // What is said to be false is worth nothing if nothing is found at all.
  expect(sum(known.map(({ found }) => found)) / sum(known.map(({ broken }) => broken))).toBeGreaterThan(0.9)
  expect(judged.filter(({ errors }) => errors.doubtful.length > 0).length / count).toBeLessThan(0.12)
  console.info(summaryLines({ seed, pages: judged, stuck: [] }).join('\n'))
})

test('the figures of nearly every report are known', () => {
  const bases = Array.from({ length: 30 }, (_, index) => baseAt(1, index * mutantsOfBase))
  expect(bases.filter(({ form, values }) => form !== null && values.size < 20).length).toBeLessThan(3)
})
