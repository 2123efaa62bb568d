import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserKind } from '../browsers/browser.ts'
import { extensions } from '../e2e/harness.ts'

/** A file of the built extension. */
export interface BuiltFile {
  /** From the extension's folder, with slashes. */
  path: string
  bytes: Buffer
}

/** All files below a folder, by their paths. Throws where it is not there: `npm run build` makes it. */
export async function filesIn(folder: string): Promise<BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = paths.map(async (path) => ({
    path: path.slice(folder.length + 1).replaceAll('\\', '/'),
    bytes: await readFile(path),
  }))
  return (await Promise.all(files)).sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** What the built extension states of itself. */
export async function manifestOf(kind: BrowserKind): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(extensions[kind], 'manifest.json'), 'utf8'))
}

/** The text of everything that a browser could run, styles included. */
export async function codeOf(kind: BrowserKind): Promise<{ path: string; text: string }[]> {
  const files = await filesIn(extensions[kind])
  return files.filter(({ path }) => /\.(js|html|css)$/.test(path)).map(({ path, bytes }) => ({ path, text: bytes.toString('utf8') }))
}
