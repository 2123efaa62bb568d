// @ts-check
import { readdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { collect } from './run.mjs'

/**
 * @typedef {object} Browser
 * @property {string} program path of its executable
 * @property {string} name `Chromium`, `Google Chrome`, `Microsoft Edge`, `Mozilla Firefox`
 * @property {string} version `140.0.7339.80`; empty where it does not tell
 * @property {boolean} loadsExtensions whether it heeds `--load-extension`; where not, the debugging pipe loads them
 */

/** Since this version, Chrome and Edge ignore `--load-extension`; Chromium heeds it. */
const ignoresSwitch = 137

/** By system: names on the PATH, and where installers put them. */
const chromiums = {
  linux: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome',
    'google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: ['Chromium', 'Microsoft Edge', 'Google Chrome', 'Google Chrome for Testing'].map((name) => `${name}.app/Contents/MacOS/${name}`),
  win32: ['Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'],
}
const firefoxes = {
  linux: ['firefox-esr', 'firefox', '/snap/bin/firefox', '/opt/firefox/firefox'],
  darwin: ['Firefox', 'Firefox ESR', 'Firefox Developer Edition'].map((name) => `${name}.app/Contents/MacOS/firefox`),
  win32: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
}

/**
 * A Chromium, Edge or Chrome that starts, one that loads extensions by a switch before one that does not.
 * @param {string} [program] only this one; by default what GOUJI_CHROMIUM names, else whatever is found
 * @returns {Promise<Browser | null>}
 */
export async function findChromium(program = process.env.GOUJI_CHROMIUM) {
  const found = await browsersAmong(program ? [program] : placesOf(chromiums))
  return found.find((browser) => browser.loadsExtensions) ?? found[0] ?? null
}

/**
 * @param {string} [program] only this one; by default what GOUJI_FIREFOX names, else whatever is found
 * @returns {Promise<Browser | null>}
 */
export async function findFirefox(program = process.env.GOUJI_FIREFOX) {
  return (await browsersAmong(program ? [program] : placesOf(firefoxes)))[0] ?? null
}

/** @param {Partial<Record<NodeJS.Platform, string[]>>} names */
function placesOf(names) {
  const own = names[process.platform] ?? names.linux ?? []
  const folders =
    {
      darwin: ['/Applications', join(homedir(), 'Applications')],
      win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
        (folder) => folder !== undefined,
      ),
    }[/** @type {string} */ (process.platform)] ?? (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return own.flatMap((name) => (name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))))
}

/**
 * Those of the programs that are there and start: Ubuntu's `chromium-browser` may be a note that says to install another.
 * @param {string[]} programs
 */
async function browsersAmong(programs) {
  /** @type {Browser[]} */
  const found = []
  for (const program of programs) {
    const browser = process.platform === 'win32' ? await fromFolder(program) : await fromVersion(program)
    if (browser) found.push(browser)
    if (browser?.loadsExtensions) break
  }
  return found
}

/** @param {string} program */
async function fromVersion(program) {
  const { code, stdout } = await collect(program, ['--version'], { timeout: 120_000 })
  return code === 0 ? describe(program, stdout) : null
}

/**
 * Windows: `--version` would open a window; the versions are the names of the folders beside Chrome and Edge.
 * @param {string} program
 */
async function fromFolder(program) {
  const beside = await readdir(dirname(program)).catch(() => [])
  if (!beside.some((name) => program.endsWith(name))) return null
  const name = [
    ['msedge', 'Microsoft Edge'],
    ['\\Google\\', 'Google Chrome'],
    ['firefox', 'Mozilla Firefox'],
  ].find(([part = '']) => program.includes(part))?.[1]
  return describe(program, `${name ?? 'Chromium'} ${beside.filter((entry) => /^\d+(\.\d+){3}$/.test(entry)).at(-1) ?? ''}`)
}

/**
 * A browser from the line that it prints when asked for its version, null where the line is no such line.
 * @param {string} program
 * @param {string} line
 * @returns {Browser | null}
 */
export function describe(program, line) {
  const name = /Chromium|Google Chrome for Testing|Google Chrome|Microsoft Edge|Mozilla Firefox/.exec(line)?.[0]
  if (!name) return null
  const version = /\d+(\.\d+)*/.exec(line)?.[0] ?? ''
  const branded = name === 'Google Chrome' || name === 'Microsoft Edge'
  return { program, name, version, loadsExtensions: !branded || (version !== '' && Number.parseInt(version, 10) < ignoresSwitch) }
}
