import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type ConsoleMessage, chromium, type Page } from 'playwright-core'
import { chromiumHere } from './bare-chromium.ts'
import type { BrowserOptions, TestBrowser } from './browser.ts'
import { Extension, tabsOf } from './extension.ts'
import { longPatience, patience } from './patience.ts'
import { watchWorkers } from './workers.ts'

const fromExtension = (url: string) => url.startsWith('chrome-extension://')

/** Starts Chromium, Edge or Chrome with a profile of its own, which goes when it is closed. Throws where there is none. */
export async function openChromium(options: BrowserOptions): Promise<TestBrowser> {
  const found = await chromiumHere()
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
  context.setDefaultTimeout(patience)
  context.setDefaultNavigationTimeout(longPatience)
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve())).then(() =>
    // What is left of Chromium may still write there. A folder that will not go is no fault of what was tested.
    rm(profile, { recursive: true, force: true, maxRetries: 20 }).catch(() => {}),
  )
  const problems = watch(context)
  const close = async () => {
    await context.close()
    await closed
  }
  try {
    const workers = await watchWorkers(browserOf(context), (problem) => problems.push(problem))
    const origin = options.extension === null ? null : await extensionOrigin(context, options.extension, found.loadsExtensions)
    // A script of the extension, shown as text: a tab that has its API and runs nothing, and does not keep its worker alive.
    const extension = origin === null ? null : new Extension(() => open(context, `${origin}background.js`))
    await extension?.tabs()
    if (options.extension !== null && existsSync(join(options.extension, 'welcome.html'))) await extension?.closeWelcome()
    return {
      kind: 'chromium',
      version: `${found.name} ${context.browser()?.version() ?? found.version}`,
      closed,
      close,
      async problems() {
        await workers.heard()
        return [...problems]
      },
      async stopBackground() {
        await workers.stop()
        return true
      },
      async removeExtension() {
        await extension?.uninstall()
      },
      ...tabsOf(
        extension,
        (url, width) => open(context, url, width),
        (path) => origin + path,
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

/** A fresh profile: the languages that pages see are a setting of it, not a switch. Only developers may reload an unpacked extension. */
async function createProfile(language: BrowserOptions['language']): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-chromium-'))
  const languages = language === 'zh-CN' ? 'zh-CN,zh' : 'en-US,en'
  await mkdir(join(folder, 'Default'))
  await writeFile(
    join(folder, 'Default', 'Preferences'),
    JSON.stringify({
      extensions: { ui: { developer_mode: true } },
      ...(language ? { intl: { accept_languages: languages, selected_languages: languages } } : {}),
    }),
  )
  return folder
}

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser()
  if (!browser) throw new Error('Playwright does not tell the browser of its context')
  return browser
}

/** `chrome-extension://…/`, once the extension's worker runs. Google Chrome takes the extension over the debugging pipe alone. */
async function extensionOrigin(context: BrowserContext, folder: string, loadsExtensions: boolean): Promise<string> {
  if (!loadsExtensions) {
    const session = await browserOf(context).newBrowserCDPSession()
    // Not in Playwright's list of commands: https://chromedevtools.github.io/devtools-protocol/tot/Extensions/
    await session.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path: folder } as never)
  }
  const running = () => context.serviceWorkers().find((worker) => fromExtension(worker.url()))
  const worker = running() ?? (await context.waitForEvent('serviceworker', (started) => fromExtension(started.url())))
  return new URL('/', worker.url()).href
}

/** What the pages' scripts and ours in them do not catch, and what they write as errors. What could not be loaded is no script's. */
function watch(context: BrowserContext): string[] {
  const problems: string[] = []
  context.on('weberror', (error) => problems.push(`${error.page()?.url() ?? 'page'}: ${error.error().stack ?? error.error().message}`))
  context.on('console', (message: ConsoleMessage) => {
    if (message.type() !== 'error' || message.worker() || message.text().startsWith('Failed to load resource')) return
    problems.push(`${message.page()?.url() ?? 'page'}: ${message.text()} (${message.location().url})`)
  })
  return problems
}

async function open(context: BrowserContext, url: string, width?: number): Promise<Page> {
  const page = await context.newPage()
  if (width !== undefined) await page.setViewportSize({ width, height: 600 })
  try {
    await page.goto(url, { waitUntil: 'load' })
  } catch (error) {
    await page.close()
    throw error
  }
  return page
}
