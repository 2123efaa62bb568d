import { defineConfig } from 'vitest/config'

/** Tests that start a browser: they run one file after the other, after everything else. */
const inBrowsers = ['**/*.browser.test.ts', 'tests/grid/**/*.test.ts', 'tests/e2e/**/*.test.ts', 'tests/build/**/*.test.ts']
const generated = ['node_modules/**', '.output/**', '.wxt/**']
const jsx = { runtime: 'automatic', importSource: 'preact' } as const

export default defineConfig({
  test: {
    projects: [
      {
        oxc: { jsx },
        test: {
          name: 'unit',
          // Some of them start a process, and machines are shared.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          include: [
            '{lib,components,entrypoints,cli,scripts,bench}/**/*.test.{ts,tsx}',
            'tests/{portal,browsers,reports,sums,screens}/**/*.test.ts',
          ],
          exclude: [...generated, ...inBrowsers],
        },
      },
      {
        oxc: { jsx },
        test: {
          name: 'browser',
          include: inBrowsers,
          exclude: generated,
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Machines are shared: what is polled for may take its time.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
})
