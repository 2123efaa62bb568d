import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser } from '../../tests/browsers/browser.ts'
import { extensions } from '../../tests/e2e/harness.ts'
import { startPortal } from '../../tests/portal/server.ts'
import { median } from '../median.ts'

/** A page to be loaded in each of two browsers in turn. */
export interface Visited {
  host: string
  path: string
}

/** The two browsers: one has the extension as it is, the other one of which a script is another. */
type Which = 'ours' | 'other'

/** The medians of so many measures in each of the two browsers, which take turns. */
export async function mediansInTurns(rounds: number, measure: (which: Which) => Promise<number>): Promise<Record<Which, number>> {
  const found: Record<Which, number[]> = { ours: [], other: [] }
  for (let round = 0; round < rounds; round += 1) {
    for (const which of ['ours', 'other'] as const) found[which].push(await measure(which))
  }
  return { ours: median(found.ours), other: median(found.other) }
}

/**
 * Loads pages in two Chromiums side by side: one with the built extension, one with the same of which one script is another. `measure`
 * is called in turns, so that what disturbs the machine disturbs both alike.
 *
 * @param pages to be served, in addition to the sample pages
 * @param work is given the two ways to load a page and take a measure of it
 */
export async function compare<Result>(
  changed: { file: string; script: string },
  pages: readonly (Visited & { html: string })[],
  work: (
    load: (which: Which, visited: Visited, measure: (page: Page, url: string) => Promise<number>) => Promise<number>,
  ) => Promise<Result>,
): Promise<Result & { version: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-bench-'))
  await cp(extensions.chromium, folder, { recursive: true })
  await writeFile(join(folder, changed.file), changed.script)
  const portal = await startPortal()
  for (const { host, path, html } of pages) portal.add(host, path, html)
  const open = (extension: string) => openBrowser('chromium', { extension, portalPort: portal.port, headless: true, language: 'zh-CN' })
  const browsers = { ours: await open(extensions.chromium), other: await open(folder) }
  try {
    const found = await work(async (which, { host, path }, measure) => {
      const page = await browsers[which].visit('about:blank')
      try {
        return await measure(page.raw as unknown as Page, `http://${host}${path}`)
      } finally {
        await page.close()
      }
    })
    return { ...found, version: browsers.ours.version }
  } finally {
    await Promise.all([browsers.ours.close(), browsers.other.close(), portal.close()])
    await rm(folder, { recursive: true, force: true })
  }
}
