import { afterAll, afterEach, expect } from 'vitest'
import type { TestBrowser } from '../browsers/browser.ts'

export interface Consoles {
  /** The test that runs now fails unless a console has this to say, and does not fail because of it. */
  expectProblem(pattern: RegExp): void
  /** From now on this is nobody's fault: pages that were saved without their libraries. */
  ignoreProblems(pattern: RegExp): void
}

/**
 * Fails every test of a file, or of the `describe` around this call, in which any console of the browser had something to say: an error or a
 * rejection that nobody caught, or one that was written there (TestBrowser.problems). `browser` is asked at the end of each test.
 */
export function watchConsoles(browser: () => TestBrowser | undefined): Consoles {
  let expected: RegExp[] = []
  const ignored: RegExp[] = []
  let heard = 0
  const listen = async () => {
    const problems = ((await browser()?.problems()) ?? []).slice(heard)
    heard += problems.length
    const patterns = expected
    expected = []
    expect({
      unexpected: problems.filter((problem) => ![...ignored, ...patterns].some((pattern) => pattern.test(problem))),
      missing: patterns.filter((pattern) => !problems.some((problem) => pattern.test(problem))),
    }).toEqual({ unexpected: [], missing: [] })
  }
  afterEach(listen)
  // What came after the last test. Vitest runs these in reverse order: before the browser is closed.
  afterAll(listen)
  return { expectProblem: (pattern) => void expected.push(pattern), ignoreProblems: (pattern) => void ignored.push(pattern) }
}
