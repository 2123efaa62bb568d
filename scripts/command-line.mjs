// @ts-check
import { createHash } from 'node:crypto'
import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './run.mjs'

const folder = join(root, '.output', 'command-line')

/** What the bundle is made of: it is made anew when one of these is another. */
const sources = ['cli', 'lib', 'package.json', 'package-lock.json', 'scripts/command-line.mjs']

/**
 * The command line as one file of JavaScript, which Node starts much faster than a hundred files of TypeScript; its threads run it
 * too. Made where it is not there or the sources have changed since.
 * @returns {Promise<string>} its path
 */
export async function commandLine() {
  const name = await fingerprint()
  const file = join(folder, name, 'audit.mjs')
  if (await stat(file).catch(() => null)) return file
  const { build } = await import('esbuild')
  const aside = join(folder, `${name}.${process.pid}`)
  await build({
    entryPoints: { audit: join(root, 'cli', 'main.ts') },
    outdir: aside,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    // Libraries in CommonJS ask for Node's modules.
    banner: { js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);" },
    logLevel: 'error',
  })
  await removeOld()
  // Whole or not at all: another process may want it at the same time.
  await rename(aside, join(folder, name)).catch(() => rm(aside, { recursive: true, force: true }))
  return file
}

/** Takes away what was made more than a day ago: an audit that still runs has its threads load the file that it was started with. */
async function removeOld() {
  const yesterday = Date.now() - 24 * 60 * 60 * 1000
  for (const name of await readdir(folder)) {
    const old = join(folder, name)
    // Another process may be at the same.
    const found = await stat(old).catch(() => null)
    if (found && found.mtimeMs < yesterday) await rm(old, { recursive: true, force: true })
  }
}

/** Of the names, sizes and times of all sources. */
async function fingerprint() {
  const lists = await Promise.all(sources.map((source) => filesIn(join(root, source))))
  const facts = await Promise.all(
    lists.flat().map(async (file) => {
      const { size, mtimeMs } = await stat(file)
      return `${file} ${size} ${mtimeMs}`
    }),
  )
  return createHash('sha256').update(facts.sort().join('\n')).digest('hex').slice(0, 16)
}

/**
 * @param {string} path a file, or a folder that is walked
 * @returns {Promise<string[]>}
 */
async function filesIn(path) {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name))
}
