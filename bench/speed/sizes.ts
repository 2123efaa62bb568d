import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What is loaded for one thing, in bytes. */
export interface Size {
  what: string
  plain: number
  gzipped: number
}

/** What a page of the extension loads before anything is done in it: scripts, those that they import at once, and style sheets. */
const linked = /<(?:script|link)\b[^>]*\b(?:src|href)="\/?([^"]+\.(?:js|css))"/g

const scripts: readonly [what: string, file: string][] = [
  ['gate, on every page of gov.cn', 'gate.js'],
  ['auditor, on a report', 'auditor.js'],
  ['card, when a mark is touched', 'card.js'],
  ['background', 'background.js'],
]
const pages = ['popup', 'sidepanel', 'options', 'welcome', 'printed'] as const

/** The sizes of all that the extension in `folder` loads: its scripts one by one, and its pages with all that they load at once. */
export async function sizesOf(folder: string): Promise<Size[]> {
  const read = (file: string) => readFile(join(folder, file))
  const alone = scripts.map(async ([what, file]) => sizeOf(what, [await read(file)]))
  const whole = pages.map(async (page) => {
    const html = await read(`${page}.html`)
    const files = [...html.toString('utf8').matchAll(linked)].map(([, file = '']) => file)
    return sizeOf(`${page} with all that it loads at once`, [html, ...(await Promise.all([...new Set(files)].map(read)))])
  })
  return Promise.all([...alone, ...whole])
}

/** Each file is packed by itself, as a server would. */
function sizeOf(what: string, files: readonly Buffer[]): Size {
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)
  return {
    what,
    plain: sum(files.map(({ length }) => length)),
    gzipped: sum(files.map((file) => gzipSync(file, { level: 9 }).length)),
  }
}
