import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import * as z from 'zod/mini'

/** A labelled set with its name. */
export interface NamedSet<Item> {
  name: string
  items: readonly Item[]
}

/**
 * The labelled sets of a folder, one a `.json` file that holds an array, by name; none where the folder is not there.
 * Throws with the file's name where one does not hold what it should.
 */
export async function readSets<Item>(folder: string, item: z.ZodMiniType<Item>): Promise<NamedSet<Item>[]> {
  const files = await readdir(folder).catch(() => [])
  const paths = files.filter((file) => extname(file) === '.json').sort()
  return Promise.all(paths.map(async (file) => ({ name: basename(file, '.json'), items: await readSet(join(folder, file), item) })))
}

async function readSet<Item>(path: string, item: z.ZodMiniType<Item>): Promise<Item[]> {
  const parsed = z.array(item).safeParse(JSON.parse(await readFile(path, 'utf8')))
  if (parsed.success) return parsed.data
  throw new Error(`${path}: ${z.prettifyError(parsed.error)}`)
}
