// @ts-check
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { provideBrowsers } from './debian.mjs'
import { installDependencies } from './dependencies.mjs'
import { buildExtension } from './extension.mjs'
import { collect, root, run, tool } from './run.mjs'
import { failuresIn, noTests, numbersOf } from './tally.mjs'

/** @typedef {import('./tally.mjs').Numbers} Numbers */

const reports = join(root, '.output', 'tests')
const node = process.execPath

/** @type {Numbers} */
const total = { passed: 0, failed: 0 }
/** What failed, a line each: told once more at the end, for what was printed in between is long. @type {string[]} */
const failures = []

await test()
if (failures.length > 0) console.log(`\nfailed:\n${failures.map((line) => `  ${line}`).join('\n')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

/** All that `npm test` does. It stops where what follows could not run. */
async function test() {
  if (!(await step('dependencies', installDependencies))) return
  await mkdir(reports, { recursive: true })
  await step('lint', () => quietly(tool.biome, 'check', '.'))
  if (await step('prepare', () => quietly(tool.wxt, 'prepare'))) await step('types', () => quietly(tool.tsc, '--noEmit'))
  await step('unit tests', () => vitest('unit'))
  const chromium = await step('build for Chromium', () => quiet(buildExtension('chrome')))
  const firefox = await step('build for Firefox', () => quiet(buildExtension('firefox')))
  if (!chromium || !firefox) return
  await step('browsers', async () => {
    const found = await provideBrowsers('both')
    for (const browser of [found.chromium, found.firefox]) if (browser) console.log(`  ${browser.name} ${browser.version}`)
    return found.chromium !== null && found.firefox !== null
  })
  await step('tests in browsers', () => vitest('browser'))
  await step('tests in a browser alone', () => vitest('alone'))
}

/**
 * One step, with its name and time. One that is no run of tests counts only where it fails: as one failed test.
 * @param {string} name
 * @param {() => Promise<boolean | Numbers>} work
 * @returns {Promise<boolean>} whether nothing failed
 */
async function step(name, work) {
  console.log(`\n── ${name}`)
  const start = performance.now()
  const result = await work().catch((error) => {
    console.error(error)
    return false
  })
  const numbers = typeof result === 'boolean' ? { passed: 0, failed: result ? 0 : 1 } : result
  total.passed += numbers.passed
  total.failed += numbers.failed
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`── ${name}: ${numbers.failed === 0 ? 'ok' : 'FAILED'}, ${seconds} s`)
  if (numbers.failed > 0) failures.push(`${name} (${numbers.failed})`)
  return numbers.failed === 0
}

/**
 * Runs a tool and shows what it says only where it fails.
 * @param {string} program
 * @param {string[]} args
 */
function quietly(program, ...args) {
  return quiet(collect(node, [program, ...args]))
}

/**
 * Whether a program went well; what it said is shown where not.
 * @param {Promise<{ code: number, output: string }>} running
 */
async function quiet(running) {
  const { code, output } = await running
  if (code !== 0) console.log(output.trim())
  return code === 0
}

/**
 * Runs a project of vitest.config.ts.
 * @param {string} project
 * @returns {Promise<Numbers>}
 */
async function vitest(project) {
  const report = join(reports, `${project}.json`)
  await rm(report, { force: true })
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(node, [tool.vitest, ...args], { stdio: ['ignore', 'inherit', 'inherit'] })
  const written = await readFile(report, 'utf8').catch(() => null)
  if (written === null) return noTests
  const found = JSON.parse(written)
  failures.push(...failuresIn(found))
  return numbersOf(found, code)
}
