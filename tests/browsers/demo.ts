import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { languageOfTerminal } from '../../cli/language.ts'
import type { TabState } from '../../lib/browser/messages.ts'
import type { Language } from '../../lib/language.ts'
import { root } from '../../scripts/run.mjs'
import { samplePages } from '../portal/pages.ts'
import { startPortal } from '../portal/server.ts'
import { type BrowserKind, openBrowser, type TestBrowser } from './browser.ts'
import { type TestPage, until } from './page.ts'
import { summarise } from './summary.ts'

/**
 * What `npm start` runs once all is there: demo.ts KIND PROGRAM [URL…]. Opens the sample reports, or the addresses, in a browser with the
 * built extension and prints what it says of each. Without a display it leaves pictures in `.output/demo/`.
 */

const pictures = join(root, '.output', 'demo')
const builds: Record<BrowserKind, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv2' }

const [kind, program, ...addresses] = process.argv.slice(2)
if ((kind !== 'chromium' && kind !== 'firefox') || program === undefined) throw new Error('demo.ts KIND PROGRAM [URL…]')
process.exitCode = await demonstrate(kind, program, addresses)

/** Returns the exit code: 1 where a page could not be opened. */
async function demonstrate(kind: BrowserKind, program: string, addresses: readonly string[]): Promise<number> {
  const language = languageOfTerminal(process.env)
  const headless = !hasDisplay()
  const portal = addresses.length === 0 ? await startPortal() : null
  const browser = await openBrowser(kind, {
    program,
    extension: join(root, '.output', builds[kind]),
    portalPort: portal?.port ?? null,
    headless,
    language: language === 'zh' ? 'zh-CN' : 'en',
  })
  console.log(browser.version)
  const pages = portal ? samplePages.map(({ host, path }) => `http://${host}${path.startsWith('/') ? path : `/${path}`}`) : addresses
  let unopened = 0
  try {
    if (headless) await rm(pictures, { recursive: true, force: true })
    for (const [index, address] of pages.entries()) {
      const opened = await show(browser, address, index + 1, language, headless).catch((error: unknown) => {
        console.error(`${String(index + 1).padStart(2)}  ${address}\n    ${String(error).split('\n', 1)[0]}\n`)
      })
      if (!opened) unopened += 1
    }
    if (headless && unopened < pages.length) console.log(language === 'zh' ? `截图在 ${pictures}` : `Pictures are in ${pictures}`)
    if (!headless) await browser.closed
  } finally {
    await browser.close()
    await portal?.close()
  }
  return unopened === 0 ? 0 : 1
}

/** Opens one page, prints what the extension says of it and takes its pictures. Throws where it cannot be opened. */
async function show(browser: TestBrowser, address: string, number: number, language: Language, headless: boolean): Promise<true> {
  const page = await browser.visit(address)
  const state = await verdictOf(browser, page)
  const lines = [await page.title(), address, ...summarise(state, language)]
  console.log(`${String(number).padStart(2)}  ${lines.join('\n    ')}\n`)
  if (headless) {
    await takePictures(browser, page, join(pictures, `${String(number).padStart(2, '0')}-${nameOf(address)}`), state !== null)
    await page.close()
  }
  return true
}

/** What the extension says of the page; null where it says nothing within a while: then it is no report. */
async function verdictOf(browser: TestBrowser, page: TestPage): Promise<TabState | null> {
  // A page that promises a report may load it late.
  const patience = /年报|年度报告/.test(await page.title()) ? 6_000 : 1_000
  const noticed = await until('a word', () => browser.tabState(page), patience).catch(() => null)
  return noticed && browser.waitForAudit(page)
}

async function takePictures(browser: TestBrowser, page: TestPage, name: string, marked: boolean): Promise<void> {
  await mkdir(pictures, { recursive: true })
  if (marked) await page.waitForOverlay(2_000).catch(() => {})
  await page.screenshot(`${name}.page.png`, 'whole')
  const popup = await browser.openPopup(page)
  await popup.waitFor('text in the popup', () => document.body.textContent?.trim() !== '')
  await popup.screenshot(`${name}.popup.png`, 'whole')
  await popup.close()
}

/** The last part of an address, as a name for a file. */
function nameOf(address: string): string {
  const { hostname, pathname } = new URL(address)
  const last = pathname.split('/').findLast((part) => part !== '') ?? hostname
  return last.replace(/\.[a-z]+$/i, '').replace(/[^\p{L}\p{N}.-]+/gu, '-')
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}
