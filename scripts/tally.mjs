// @ts-check
import { relative } from 'node:path'
import { root } from './run.mjs'

/** @typedef {{ passed: number, failed: number }} Numbers */
/** @typedef {{ status: string, fullName: string, failureMessages?: string[] | null }} TestResult */
/** @typedef {{ name: string, message?: string, status: string, assertionResults: TestResult[] }} TestFile */

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

/**
 * What failed by such a report, a line each: file, test, and the first line of what it said.
 * @param {{ testResults: TestFile[] }} report
 * @returns {string[]}
 */
export function failuresIn({ testResults }) {
  return testResults.flatMap(({ name, message, status, assertionResults }) => {
    const file = relative(root, name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [`${file}: ${firstLine(message)}`] : []
    return failed.map(({ fullName, failureMessages }) => `${file} > ${fullName}: ${firstLine(failureMessages?.[0])}`)
  })
}

/** @param {string | undefined} text */
function firstLine(text = '') {
  return text.split('\n', 1)[0]
}
