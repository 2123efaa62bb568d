// @ts-check

/** @typedef {{ passed: number, failed: number }} Numbers */
/** @typedef {{ status: string, assertionResults: { status: string }[] }} TestFile */

/** What a run counts that did not come to write a report. @type {Numbers} */
export const noTests = { passed: 0, failed: 1 }

/**
 * The numbers of tests in a report of Vitest's json reporter. A file that fails as a whole is one failed test, and so is a run that
 * fails though all of its tests pass (an error that no test caught, no tests at all).
 * @param {{ testResults: TestFile[] }} report
 * @param {number} exitCode of that run
 * @returns {Numbers}
 */
export function numbersOf({ testResults }, exitCode) {
  const tests = testResults.flatMap((file) => file.assertionResults)
  const passed = tests.filter((test) => test.status === 'passed').length
  const failedTests = tests.filter((test) => test.status === 'failed').length
  const failedFiles = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = failedTests + failedFiles
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed }
}
