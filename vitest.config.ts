import { defineConfig } from 'vitest/config'
import { patience } from './tests/browsers/patience.ts'

/** Tests that start a browser: they run after everything else. */
const inBrowsers = ['**/*.browser.test.ts', 'tests/grid/**/*.test.ts', 'tests/e2e/**/*.test.ts', 'tests/build/**/*.test.ts']
/** Those of them that measure, count what happens in a time, or make a machine's work on purpose: one file after the other, beside nothing else. */
const alone = [
  'bench/**/*.browser.test.ts',
  'tests/e2e/live-{changes,frames,many,spa,worker}.test.ts',
  'tests/e2e/hostile-{scripts,sizes}.test.ts',
  'tests/e2e/popup-speed.test.ts',
]
const generated = ['node_modules/**', '.output/**', '.wxt/**']
/** Machines are shared: what is waited and polled for may take its time, and a test waits more than once. */
const patient = { testTimeout: 900_000, hookTimeout: 900_000, expect: { poll: { timeout: patience } } }
const jsx = { runtime: 'automatic', importSource: 'preact' } as const

export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx },
        test: {
          name: 'unit',
          // Tests of growth take the least of many runs and leave wide margins: a neighbour does not upset them.
          maxWorkers: 2,
          // Some of them start a process, and machines are shared.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          include: [
            '{lib,components,entrypoints,cli,scripts,bench}/**/*.test.{ts,tsx}',
            'tests/{portal,browsers,reports,sums,screens}/**/*.test.ts',
          ],
          exclude: [...generated, ...inBrowsers],
        },
      },
      // A browser waits a good deal: two files at a time take three quarters of the time.
      { oxc: { jsx }, test: { name: 'browser', include: inBrowsers, exclude: [...generated, ...alone], maxWorkers: 2, ...patient } },
      {
        oxc: { jsx },
        test: { name: 'alone', include: alone, exclude: generated, fileParallelism: false, maxWorkers: 1, ...patient },
      },
    ],
  },
})
