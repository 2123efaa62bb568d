import { randomSource } from '../../tests/portal/random.ts'
import { baseAt } from './bases/index.ts'
import { judge } from './judge/judge.ts'
import { type MutatedPage, mutate } from './mutations/index.ts'
import type { FuzzedPage } from './result.ts'

/** The mutated page `index` of a series; the same for the same seed and index. */
export function pageAt(seed: number, index: number): MutatedPage {
  return mutate(baseAt(seed, index), randomSource(seed * 7_000_003 + index + 1))
}

/** Mutates, audits and judges one page. */
export function fuzzPage(seed: number, index: number): FuzzedPage {
  const page = pageAt(seed, index)
  return { index, base: page.mutant.base.name, mutations: page.mutations, ...judge(page) }
}
