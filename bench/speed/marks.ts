import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { root } from '../../scripts/run.mjs'
import { expression } from '../../tests/browsers/expression.ts'
import { samplePages } from '../../tests/portal/pages.ts'
import { compare, mediansInTurns } from './variants.ts'

/** From the moment at which Chromium begins to run scripts of extensions until the marks, or an empty overlay, are painted: milliseconds. */
export interface MarkTimes {
  page: string
  marks: number
  empty: number
}

const names = ['row-shifted', 'column-does-not-add-up', 'text-disagrees'] as const

/** An auditor that reads nothing: it puts an empty overlay on the page. */
async function emptyAuditor(): Promise<string> {
  const contents = `import { createOverlay } from './lib/overlay/whole.sample.ts'
createOverlay({ document, language: 'zh', dismiss: () => () => {}, origin: { version: '', markupOf: () => '' }, cardCode: () => { throw new Error('no card') } })`
  const bundle = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
  })
  return bundle.outputFiles[0]?.text ?? ''
}

/** How long marks take on sample reports, against an empty overlay that comes the same way, in the same run. */
export async function measureMarks(rounds: number): Promise<{ version: string; pages: MarkTimes[] }> {
  return compare({ file: 'auditor.js', script: await emptyAuditor() }, [], async (load) => {
    const pages: MarkTimes[] = []
    for (const name of names) {
      const sample = samplePages.find((page) => page.name === name)
      if (!sample) throw new Error(`There is no sample page ${name}`)
      const { ours, other } = await mediansInTurns(rounds, (which) =>
        load(which, sample, (page, url) => paintedAfter(page, url, which === 'ours' ? '[data-finding]' : '.root')),
      )
      pages.push({ page: name, marks: ours, empty: other })
    }
    return { pages }
  })
}

const said = /^gouji painted after ([\d.]+) ms$/

/**
 * Milliseconds from `DOMContentLoaded` until the frame after an element is in the overlay. The page says them into its console: to ask a page
 * would have Playwright put a script of its own into it, larger than the auditor, which is compiled just when the marks are to be drawn.
 */
async function paintedAfter(page: Page, url: string, selector: string): Promise<number> {
  await page.addInitScript(expression(watchPainting, selector))
  const painted = page.waitForEvent('console', { predicate: (message) => said.test(message.text()), timeout: 30_000 })
  await page.goto(url, { waitUntil: 'load' })
  return Number(said.exec((await painted).text())?.[1])
}

/** Runs in the page, before anything else: tells when the frame after an element of the overlay is painted. */
function watchPainting(wanted: string): void {
  document.addEventListener('DOMContentLoaded', () => {
    const begun = performance.now()
    const look = () => {
      const isThere = document.querySelector('gouji-overlay')?.shadowRoot?.querySelector(wanted)
      requestAnimationFrame(isThere ? () => console.info(`gouji painted after ${performance.now() - begun} ms`) : look)
    }
    look()
  })
}
