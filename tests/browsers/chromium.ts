import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type ConsoleMessage, chromium, type Page, type Worker } from 'playwright-core'
import { findChromium } from '../../scripts/browsers.mjs'
import type { BrowserOptions, TestBrowser } from './browser.ts'
import { expression } from './expression.ts'
import { Extension, tabsOf } from './extension.ts'

const fromExtension = (url: string) => url.startsWith('chrome-extension://')

/** Starts Chromium, Edge or Chrome with a profile of its own, which goes when it is closed. Throws where there is none. */
export async function openChromium(options: BrowserOptions): Promise<TestBrowser> {
  const found = await findChromium(options.program)
  if (!found) throw new Error('No Chromium, Chrome or Edge on this machine')
  const profile = await createProfile(options.language)
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: found.program,
    headless: options.headless,
    viewport: options.headless ? { width: 1280, height: 900 } : null,
    ignoreHTTPSErrors: true,
    chromiumSandbox: process.getuid?.() !== 0,
    // Readers go back and forward with the cache.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: launchArguments(options, found.loadsExtensions),
  })
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve())).then(() =>
    rm(profile, { recursive: true, force: true, maxRetries: 5 }),
  )
  const problems = watch(context)
  const close = async () => {
    await context.close()
    await closed
  }
  try {
    const worker = options.extension === null ? null : await extensionWorker(context, options.extension, found.loadsExtensions, problems)
    const extension = worker && new Extension((source) => worker.evaluate(source))
    if (options.extension !== null && existsSync(join(options.extension, 'welcome.html'))) await extension?.closeWelcome()
    return {
      kind: 'chromium',
      version: `${found.name} ${context.browser()?.version() ?? found.version}`,
      closed,
      close,
      problems: async () => [...problems],
      ...tabsOf(
        extension,
        (url, width) => open(context, url, width),
        (path) => new URL(path, worker?.url()).href,
      ),
    }
  } catch (error) {
    await close()
    throw error
  }
}

function launchArguments({ extension, portalPort, language }: BrowserOptions, loadsExtensions: boolean): string[] {
  const own = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
  ]
  if (language) own.push(`--lang=${language}`)
  if (portalPort !== null) {
    own.push(`--host-resolver-rules=MAP *.gov.cn 127.0.0.1:${portalPort}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost`)
  }
  if (extension !== null && loadsExtensions) own.push(`--disable-extensions-except=${extension}`, `--load-extension=${extension}`)
  if (extension !== null && !loadsExtensions) own.push('--enable-unsafe-extension-debugging')
  return own
}

/** A fresh profile: the languages that pages see are a setting of it, not a switch. */
async function createProfile(language: BrowserOptions['language']): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-chromium-'))
  const languages = language === 'zh-CN' ? 'zh-CN,zh' : 'en-US,en'
  await mkdir(join(folder, 'Default'))
  await writeFile(
    join(folder, 'Default', 'Preferences'),
    JSON.stringify(language ? { intl: { accept_languages: languages, selected_languages: languages } } : {}),
  )
  return folder
}

/** The extension's service worker, once it runs. Google Chrome takes the extension over the debugging pipe alone. */
async function extensionWorker(context: BrowserContext, folder: string, loadsExtensions: boolean, problems: string[]): Promise<Worker> {
  if (!loadsExtensions) {
    const session = await context.browser()?.newBrowserCDPSession()
    // Not in Playwright's list of commands: https://chromedevtools.github.io/devtools-protocol/tot/Extensions/
    await session?.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path: folder } as never)
  }
  const running = () => context.serviceWorkers().find((worker) => fromExtension(worker.url()))
  const worker =
    running() ?? (await context.waitForEvent('serviceworker', { predicate: (started) => fromExtension(started.url()), timeout: 15_000 }))
  worker.on('console', (message) => message.type() === 'error' && problems.push(`background: ${message.text()}`))
  // Playwright does not report what a worker does not catch.
  await worker.evaluate(
    expression(() => {
      self.addEventListener('error', (event) => console.error(event.message))
      self.addEventListener('unhandledrejection', (event) => console.error(String(event.reason)))
    }, undefined),
  )
  return worker
}

function watch(context: BrowserContext): string[] {
  const problems: string[] = []
  context.on('weberror', (error) => problems.push(`${error.page()?.url() ?? 'page'}: ${error.error().stack ?? error.error().message}`))
  context.on('console', (message: ConsoleMessage) => {
    const extensions = fromExtension(message.location().url) || fromExtension(message.page()?.url() ?? '')
    if (message.type() === 'error' && extensions && !message.worker())
      problems.push(`${message.page()?.url() ?? 'page'}: ${message.text()}`)
  })
  return problems
}

async function open(context: BrowserContext, url: string, width?: number): Promise<Page> {
  const page = await context.newPage()
  if (width !== undefined) await page.setViewportSize({ width, height: 600 })
  await page.goto(url, { waitUntil: 'load' })
  return page
}
