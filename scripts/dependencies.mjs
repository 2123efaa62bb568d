// @ts-check
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { oneAtATime } from './lock.mjs'
import { collect, root } from './run.mjs'

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }>} Packages */

/**
 * Installs the dependencies that package-lock.json lists where they are missing or others. Several processes may ask at once.
 * @param {{ silent?: boolean, folder?: string }} [options] silent: says nothing where all goes well
 * @returns {Promise<boolean>} whether they are there; what went wrong was said on standard error
 */
export async function installDependencies({ silent = false, folder = root } = {}) {
  if (await installed(folder)) return true
  return oneAtATime(join(folder, '.output', 'dependencies.lock'), async () => {
    if (await installed(folder)) return true
    if (!silent) console.log('Installing dependencies (npm ci) …')
    const { code, output } = await npm(['ci', '--no-audit', '--no-fund', '--include=dev', '--loglevel=error'], folder)
    // npm explains all of its options after the error.
    if (code !== 0)
      console.error(
        `${output.trim().split('\n').slice(0, 20).join('\n')}\nThe dependencies could not be installed: npm ci ended with ${code}.`,
      )
    else await writeFile(stampOf(folder), await fingerprint(folder))
    return code === 0
  })
}

/**
 * Whether node_modules holds what package-lock.json lists, for this major version of Node.
 * @param {string} folder
 */
export async function installed(folder) {
  const there = await packagesOf(join(folder, 'node_modules', '.package-lock.json'))
  if (there === null) return false
  const stamp = await readFile(stampOf(folder), 'utf8').catch(() => null)
  if (stamp !== null) return stamp === (await fingerprint(folder))
  // Somebody ran npm by hand: npm's own record of what it installed tells.
  const wanted = await packagesOf(join(folder, 'package-lock.json'))
  return wanted !== null && sameVersions(wanted, there)
}

/**
 * Whether every package of a lock file is in npm's record. Optional ones may be missing: they belong to other systems.
 * @param {Packages} wanted
 * @param {Packages} there
 */
export function sameVersions(wanted, there) {
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true
    const found = there[path]
    return found ? found.version === version : optional === true || devOptional === true
  })
}

/**
 * @param {string} file
 * @returns {Promise<Packages | null>}
 */
async function packagesOf(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}

/** @param {string} folder */
async function fingerprint(folder) {
  const lock = await readFile(join(folder, 'package-lock.json'))
  const major = process.versions.node.split('.')[0]
  return `${createHash('sha256').update(lock).digest('hex')} node ${major} ${process.platform} ${process.arch}\n`
}

/** @param {string} folder */
function stampOf(folder) {
  return join(folder, 'node_modules', '.gouji-installed')
}

/**
 * The npm that started us, else the one on the PATH (on Windows a script, which only a shell can start).
 * @param {string[]} args
 * @param {string} folder
 */
function npm(args, folder) {
  const caller = process.env.npm_execpath
  if (caller && basename(caller) === 'npm-cli.js') return collect(process.execPath, [caller, ...args], { cwd: folder })
  return collect('npm', args, { cwd: folder, shell: process.platform === 'win32' })
}
