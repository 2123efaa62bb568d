import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../scripts/run.mjs'

const file = join(root, 'README.md')

/** Puts what was measured into README, between the marks of this name. Throws where they are not there. */
export async function writeMeasured(name: string, text: string): Promise<void> {
  await writeFile(file, withMeasured(await readFile(file, 'utf8'), name, text))
}

/**
 * The text of README with `text` between its marks `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws where the marks are not there
 */
export function withMeasured(readme: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const from = readme.indexOf(begin)
  const to = readme.indexOf(end)
  if (from === -1 || to < from) throw new Error(`README has no ${begin} … ${end}`)
  return `${readme.slice(0, from + begin.length)}\n${text}\n${readme.slice(to)}`
}

/** The day of a measurement, as ISO date. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}
