import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** A path that could not be read, and why. */
export interface Unreadable {
  path: string
  reason: string
}

export interface FoundFiles {
  /** Sorted by code unit, each once. */
  files: string[]
  unreadable: Unreadable[]
}

const page = /\.html?$/i

/** The saved pages among `paths`: files as they are named, folders walked for .html and .htm. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files = new Set<string>()
  const unreadable: Unreadable[] = []
  const pending = [...paths]
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    try {
      if (!(await stat(path)).isDirectory()) files.add(path)
      else {
        for (const entry of await readdir(path, { withFileTypes: true })) {
          // A link could lead back to where it stands.
          if (entry.isDirectory()) pending.push(join(path, entry.name))
          else if (page.test(entry.name)) files.add(join(path, entry.name))
        }
      }
    } catch (error) {
      unreadable.push({ path, reason: reasonOf(error) })
    }
  }
  return { files: [...files].sort(byCodeUnit), unreadable: unreadable.sort((a, b) => byCodeUnit(a.path, b.path)) }
}

/** What an error of the file system says, without the path that it repeats. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return /^E[A-Z]+: [^,]+/.exec(error.message)?.[0] ?? error.message
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
