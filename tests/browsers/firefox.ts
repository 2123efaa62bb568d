import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findFirefox } from '../../scripts/browsers.mjs'
import { type Bidi, createBidi } from './bidi.ts'
import type { BrowserOptions, TestBrowser } from './browser.ts'
import { Extension, tabsOf } from './extension.ts'
import { type Surface, until } from './page.ts'
import { longPatience, patience } from './patience.ts'

/** The extension's origin, which Firefox draws by lot for each profile unless a preference says it. */
const uuid = '1f0e4c52-9a5b-4b0c-8a53-60754a1c0de5'
const origin = `moz-extension://${uuid}/`

/** Starts Firefox with a profile of its own, which goes when it is closed. Throws where there is none. */
export async function openFirefox(options: BrowserOptions): Promise<TestBrowser> {
  const found = await findFirefox(options.program)
  if (!found) throw new Error('No Firefox on this machine')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: found.program,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    // For pages of the extension, which remote control may not open otherwise; older versions do not know it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: await preferences(options),
    timeout: 2 * patience,
    // Of one command, such as to load a page.
    protocolTimeout: longPatience,
  })
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()))
  const close = async () => {
    await browser.close()
    await closed
  }
  try {
    if (options.extension !== null) await browser.installExtension(options.extension)
    return { kind: 'firefox', version: `Firefox ${found.version}`, closed, close, ...(await pages(browser, options)) }
  } catch (error) {
    await close()
    throw error
  }
}

async function preferences({ extension, portalPort, language }: BrowserOptions): Promise<Record<string, unknown>> {
  return {
    ...(extension === null ? {} : { 'extensions.webextensions.uuids': JSON.stringify({ [await idOf(extension)]: uuid }) }),
    ...(portalPort === null ? {} : proxy(portalPort)),
    'devtools.console.stdout.content': true,
    'devtools.console.stdout.chrome': false,
    ...(language ? { 'intl.accept_languages': language === 'zh-CN' ? 'zh-CN,zh' : 'en-US,en' } : {}),
  }
}

/** Every request goes to the portal, whatever the name: nothing leaves this machine. It refuses what is not http. */
function proxy(port: number): Record<string, unknown> {
  const names = ['http', 'ssl', 'socks'].flatMap((scheme) => [
    [`network.proxy.${scheme}`, '127.0.0.1'],
    [`network.proxy.${scheme}_port`, port],
  ])
  return { 'network.proxy.type': 1, ...Object.fromEntries(names), 'dom.security.https_first': false }
}

/** The id in the extension's manifest. Throws where there is none: Firefox wants one. */
async function idOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  const id: unknown = manifest.browser_specific_settings?.gecko?.id
  if (typeof id !== 'string') throw new Error(`${folder}: the manifest names no id for Firefox`)
  return id
}

type Pages = Omit<TestBrowser, 'kind' | 'version' | 'closed' | 'close'>

async function pages(browser: Browser, options: BrowserOptions): Promise<Pages> {
  const bidi = await createBidi(browser)
  const problems: string[] = []
  hear(browser, problems)
  const open = (url: string, width?: number) =>
    url.startsWith(origin) ? openInExtension(browser, bidi, url, width) : openOnPortal(browser, url)
  // A script of the extension, shown as text: a tab that has its API and runs nothing.
  const extension = options.extension === null ? null : new Extension(() => openInExtension(browser, bidi, `${origin}background.js`))
  await extension?.tabs()
  if (options.extension !== null && existsSync(join(options.extension, 'welcome.html'))) await extension?.closeWelcome()
  return {
    async problems() {
      problems.push(...(await bidi.newlyUncaught(origin)))
      return [...problems]
    },
    stopBackground: async () => false,
    async removeExtension() {
      if (options.extension !== null) await bidi.uninstall(await idOf(options.extension))
    },
    ...tabsOf(
      extension,
      async (url, width) => surfaceOf(await open(url, width)),
      (path) => origin + path,
    ),
  }
}

/** What is written as an error to any console, ours included: Firefox repeats it on its standard output. */
function hear(browser: Browser, problems: string[]): void {
  const lines = createInterface({ input: browser.process()?.stdout ?? Readable.from([]) })
  lines.on('line', (line) => {
    // A line that ends with a name begins what a part of the browser itself has to say.
    if (line.startsWith('console.error: ') && !/^console\.error: [\w.-]+:\s*$/.test(line)) problems.push(line)
  })
}

async function openOnPortal(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url, { waitUntil: 'load', timeout: longPatience })
  return page
}

/** Firefox tells remote control nothing of a page of an extension once it is on its way: one has to ask. */
async function openInExtension(browser: Browser, bidi: Bidi, url: string, width?: number): Promise<Page> {
  const page = await browser.newPage()
  if (width !== undefined) await page.setViewport({ width, height: 600 })
  await bidi.navigate(page, url)
  await until(url, async () => (await page.evaluate('location.href + document.readyState')) === `${url}complete`)
  await page.bringToFront()
  return page
}

/** The same, but for the names of keys in its types. */
function surfaceOf(page: Page): Surface {
  return page as unknown as Surface
}
