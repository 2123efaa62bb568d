import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measureMemory } from './memory.ts'
import { saveReports } from './pages.ts'

/** Ratios, never times. */

/** So many files fill what is remembered, which is bounded, and have the engine compile what it will. Of 1,000 they are no matter. */
const warmUp = 120

let saved: Awaited<ReturnType<typeof saveReports>>
beforeAll(async () => {
  saved = await saveReports(warmUp + 120)
})
afterAll(() => rm(saved.folder, { recursive: true }))

test('what is kept after a file does not grow with the files: within 10%', () => {
  measureMemory(saved.files.slice(0, warmUp), 1)
  const { first, last } = measureMemory(saved.files.slice(warmUp), 30)
  expect(last / first).toBeLessThan(1.1)
})
