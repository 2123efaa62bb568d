import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generatePage } from '../../tests/portal/generate.ts'
import { markupNames } from '../../tests/portal/markup/index.ts'
import { samplePages } from '../../tests/portal/pages.ts'

/** Saved reports in a new folder for temporary files, which the caller takes away: the sample pages, then random ones in all markups in turn. */
export async function saveReports(count: number): Promise<{ folder: string; files: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-bench-'))
  await mkdir(join(folder, 'pages'))
  const files: string[] = []
  for (let index = 0; index < count; index++) {
    const markup = markupNames[index % markupNames.length]
    const html = samplePages[index]?.html ?? generatePage(index, markup ? { markup } : {}).html
    const file = join(folder, 'pages', `${String(index).padStart(4, '0')}.html`)
    await writeFile(file, html)
    files.push(file)
  }
  return { folder, files }
}
