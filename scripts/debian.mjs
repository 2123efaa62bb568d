// @ts-check
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium, findFirefox } from './browsers.mjs'
import { oneAtATime } from './lock.mjs'
import { collect } from './run.mjs'

/** @typedef {'chromium' | 'firefox'} BrowserKind */
/** @typedef {{ chromium: import('./browsers.mjs').Browser | null, firefox: import('./browsers.mjs').Browser | null }} Browsers */

/** Where these name a browser, no other is looked for, nor installed. */
const overrides = { chromium: 'GOUJI_CHROMIUM', firefox: 'GOUJI_FIREFOX' }
const packageOf = { chromium: 'chromium', firefox: 'firefox-esr' }
const kinds = /** @type {BrowserKind[]} */ (['chromium', 'firefox'])
const cjkFonts = 'fonts-noto-cjk'

/**
 * The browsers of this machine. Where wanted ones are missing they are installed on Debian or Ubuntu, as root, with a font
 * for Chinese; elsewhere one line says what to install.
 * @param {'any' | 'both'} wanted `any`: one of them is enough, and Chromium is the one that is installed
 * @returns {Promise<Browsers>}
 */
export async function provideBrowsers(wanted) {
  const found = await findBrowsers()
  for (const kind of kinds) {
    const program = process.env[overrides[kind]]
    if (program && !found[kind]) console.log(`${overrides[kind]} names ${program}, which is no such browser or does not start.`)
  }
  const missing = await missingPackages(found, wanted)
  if (missing.length === 0) return found
  if (!(await maySetUp())) {
    console.log(advice(missing))
    return found
  }
  await oneAtATime(join(tmpdir(), 'gouji-packages.lock'), async () => install(await missingPackages(await findBrowsers(), wanted)))
  return findBrowsers()
}

/** @returns {Promise<Browsers>} */
async function findBrowsers() {
  return { chromium: await findChromium(), firefox: await findFirefox() }
}

/**
 * @param {Browsers} found
 * @param {'any' | 'both'} wanted
 */
async function missingPackages(found, wanted) {
  const absent = kinds.filter((kind) => found[kind] === null && !process.env[overrides[kind]])
  const browsers = wanted === 'both' ? absent : found.chromium || found.firefox ? [] : absent.slice(0, 1)
  return [...browsers.map((kind) => packageOf[kind]), ...((await hasChineseFont()) ? [] : [cjkFonts])]
}

/** Fonts matter on Linux alone: the other systems come with them. */
async function hasChineseFont() {
  if (process.platform !== 'linux') return true
  const { code, stdout } = await collect('fc-list', [':lang=zh', 'family'])
  return code === 0 && stdout.trim() !== ''
}

async function maySetUp() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(release)
}

/** @param {string[]} packages */
async function install(packages) {
  if (packages.length === 0) return
  console.log(`Installing ${packages.join(', ')} (apt-get) …`)
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }
  const apt = (/** @type {string[]} */ ...args) => collect('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=600', ...args], options)
  const update = await apt('update')
  if (update.code !== 0) console.error(update.output.trim())
  // One by one: a package that this release lacks (Ubuntu has neither browser as a package) must not keep the others away.
  for (const name of packages) {
    const { code, output } = await apt('install', '-y', '--no-install-recommends', name)
    if (code !== 0) console.error(`${output.trim()}\n${advice([name])}`)
  }
}

/** @param {string[]} packages */
function advice(packages) {
  const names = packages.map(
    (name) =>
      ({ chromium: 'Chromium, Edge or Chrome', 'firefox-esr': 'Firefox', [cjkFonts]: 'a font with Chinese characters (Noto Sans CJK)' })[
        name
      ] ?? name,
  )
  return `Please install ${names.join(' and ')}; GOUJI_CHROMIUM and GOUJI_FIREFOX name browsers that stand elsewhere.`
}
