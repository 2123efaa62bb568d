import { mkdir, mkdtemp, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { describe as describeBrowser, findChromium } from './browsers.mjs'
import { installed, sameVersions } from './dependencies.mjs'
import { oneAtATime } from './lock.mjs'
import { root } from './run.mjs'
import { failuresIn, numbersOf } from './tally.mjs'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-scripts-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('tells a Chrome or Edge that ignores --load-extension from one that heeds it', () => {
  const loads = (line: string) => describeBrowser('x', line)?.loadsExtensions
  expect(loads('Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)')).toBe(true)
  expect(loads('Google Chrome 136.0.7103.113 ')).toBe(true)
  expect(loads('Google Chrome 137.0.7151.55 ')).toBe(false)
  expect(loads('Google Chrome for Testing 141.0.7390.37')).toBe(true)
  expect(loads('Microsoft Edge 141.0.3537.57')).toBe(false)
  expect(loads('Google Chrome ')).toBe(false)
})

test('a program that prints no version of a browser is none', async () => {
  expect(describeBrowser('x', 'Command requires the chromium snap to be installed.')).toBeNull()
  expect(describeBrowser('x', 'Mozilla Firefox 140.3.0esr')).toMatchObject({ name: 'Mozilla Firefox', version: '140.3.0' })
  expect(await findChromium(process.execPath)).toBeNull()
  expect(await findChromium(join(folder, 'nothing'))).toBeNull()
})

test('installed are all packages of the lock file but optional ones, each in its version', () => {
  const wanted = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0', optional: true } }
  expect(sameVersions(wanted, { 'node_modules/a': { version: '1.0.0' } })).toBe(true)
  expect(sameVersions(wanted, { 'node_modules/a': { version: '1.0.1' } })).toBe(false)
  expect(sameVersions(wanted, { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.1' } })).toBe(false)
  expect(sameVersions(wanted, {})).toBe(false)
})

test('a folder without node_modules is not installed', async () => {
  expect(await installed(folder)).toBe(false)
})

test('work under one lock is done one after the other, and an error sets it free', async () => {
  const lock = join(folder, 'locks', 'a.lock')
  const log: string[] = []
  // Of two that ask at once either may be the first: the second asks when the first has begun.
  let second: Promise<string> | undefined
  const first = oneAtATime(lock, async () => {
    log.push('first begins')
    second = oneAtATime(lock, async () => {
      log.push('second')
      return 'done'
    })
    await pause(300)
    log.push('first ends')
    throw new Error('it failed')
  })
  await expect(first).rejects.toThrow('it failed')
  expect(await second).toBe('done')
  expect(log).toEqual(['first begins', 'first ends', 'second'])
  await expect(stat(lock)).rejects.toThrow('ENOENT')
})

test('a lock whose holder is gone is taken over', async () => {
  const lock = join(folder, 'a.lock')
  await mkdir(lock)
  const longAgo = new Date(Date.now() - 60_000)
  await utimes(lock, longAgo, longAgo)
  expect(await oneAtATime(lock, async () => 'done')).toBe('done')
})

test('counts tests; a file or a run that fails as a whole is one that failed', () => {
  const file = (status: string, ...tests: string[]) => ({
    name: '',
    status,
    assertionResults: tests.map((status) => ({ status, fullName: '' })),
  })
  const run = { testResults: [file('passed', 'passed', 'passed', 'skipped'), file('failed', 'passed', 'failed', 'failed')] }
  expect(numbersOf(run, 1)).toEqual({ passed: 3, failed: 2 })
  expect(numbersOf({ testResults: [file('passed', 'passed'), file('failed')] }, 1)).toEqual({ passed: 1, failed: 1 })
  expect(numbersOf({ testResults: [file('passed', 'passed')] }, 1)).toEqual({ passed: 1, failed: 1 })
  expect(numbersOf({ testResults: [] }, 1)).toEqual({ passed: 0, failed: 1 })
  expect(numbersOf({ testResults: [file('passed', 'passed')] }, 0)).toEqual({ passed: 1, failed: 0 })
})

test('tells what failed: file, test, first line of what it said', () => {
  const passed = { status: 'passed', fullName: 'a sum' }
  const failed = { status: 'failed', fullName: 'another sum', failureMessages: ['expected 3 to be 4\n    at a line'] }
  const testResults = [
    { name: join(root, 'lib/a.test.ts'), status: 'failed', assertionResults: [passed, failed] },
    { name: join(root, 'lib/b.test.ts'), status: 'failed', message: 'no such file\nat all', assertionResults: [] },
    { name: join(root, 'lib/c.test.ts'), status: 'passed', assertionResults: [passed] },
  ]
  expect(failuresIn({ testResults })).toEqual(['lib/a.test.ts > another sum: expected 3 to be 4', 'lib/b.test.ts: no such file'])
})
