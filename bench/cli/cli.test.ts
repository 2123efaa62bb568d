import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measureMemory } from './memory.ts'
import { saveReports } from './pages.ts'

/** Ratios, never times. */

let saved: Awaited<ReturnType<typeof saveReports>>
beforeAll(async () => {
  saved = await saveReports(120)
})
afterAll(() => rm(saved.folder, { recursive: true }))

test('what is kept after a file does not grow with the files: within 10%, and 10% for caches that so few files fill', async () => {
  const { first, last } = await measureMemory(saved.files, 30)
  expect(last / first).toBeLessThan(1.2)
}, 120_000)
