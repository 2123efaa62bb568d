import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, type TestBrowser } from '../browsers/browser.ts'
import { leastOfThree } from '../growth.ts'
import { startPortal } from '../portal/server.ts'
import { watchConsoles } from './consoles.ts'
import { extensions, type Given } from './harness.ts'
import { visitSample } from './sample.ts'

/**
 * How long the popup takes to be painted with its content, by the measure of an empty Preact popup in the same run: the built extension
 * with one page more. Ratios only: machines are shared.
 */

const most = 3
const rounds = 20
let folder = ''
let given: Given

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-empty-popup-'))
  await cp(extensions.chromium, folder, { recursive: true })
  await build({
    stdin: {
      contents: `import { h, render } from 'preact'; render(h('p', { class: 'done' }, 'empty'), document.getElementById('root'))`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    outfile: join(folder, 'empty.js'),
  })
  await writeFile(
    join(folder, 'empty.html'),
    '<!doctype html><meta charset="utf-8"><div id="root"></div><script type="module" src="./empty.js"></script>',
  )
  const portal = await startPortal()
  const browser: TestBrowser = await openBrowser('chromium', {
    extension: folder,
    portalPort: portal.port,
    headless: true,
    language: 'zh-CN',
  })
  given = { kind: 'chromium', browser, portal, ...consoles }
})
afterAll(async () => {
  await given?.browser.close()
  await given?.portal.close()
  await rm(folder, { recursive: true, force: true })
})
const consoles = watchConsoles(() => given?.browser)

/** Milliseconds from the start of the page until the frame after `selector` was there. */
async function paintedAfter(path: string, selector: string): Promise<number> {
  const view = await given.browser.openExtensionPage('options.html', 460)
  const raw = view.raw as unknown as Page
  await raw.addInitScript((wanted) => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector(wanted)) return
      seen.disconnect()
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { paintedAt: performance.now() })))
    })
    seen.observe(document, { childList: true, subtree: true })
  }, selector)
  await raw.goto(new URL(path, raw.url()).href)
  const time = await view.waitFor('the content', () => (window as unknown as { paintedAt?: number }).paintedAt)
  await view.close()
  return time
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** How many times as long as an empty popup the one of this tab takes: medians of some rounds, in turns. */
async function timesTheEmptyOne(tab: number | null): Promise<number> {
  const popup: number[] = []
  const empty: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    empty.push(await paintedAfter('empty.html', '.done'))
    popup.push(await paintedAfter(`popup.html?tab=${tab}`, '.finding'))
  }
  const [full, bare] = [median(popup), median(empty)]
  console.log(`popup painted after ${full.toFixed(1)} ms, an empty one after ${bare.toFixed(1)} ms: ${(full / bare).toFixed(2)} times`)
  return full / bare
}

test(`a finished audit is painted in at most ${most} times what an empty popup takes`, async () => {
  const page = await visitSample(given, 'text-disagrees')
  const measure = () => timesTheEmptyOne(page.tab)
  // Where there is too little of the machine, the larger page loses more.
  expect(await leastOfThree(await measure(), most, measure)).toBeLessThanOrEqual(most)
  await page.close()
})
