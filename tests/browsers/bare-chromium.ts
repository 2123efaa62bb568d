import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../scripts/browsers.mjs'
import { patience } from './patience.ts'

/** The Chromium, Chrome or Edge of this machine. Throws where there is none. */
export async function chromiumHere(): Promise<NonNullable<Awaited<ReturnType<typeof findChromium>>>> {
  const found = await findChromium()
  if (!found) throw new Error('No Chromium, Chrome or Edge on this machine')
  return found
}

/** Starts it without a window, an extension or a portal; `close` must be called. */
export async function launchChromium(): Promise<Browser> {
  const { program } = await chromiumHere()
  return chromium.launch({ executablePath: program, chromiumSandbox: process.getuid?.() !== 0 })
}

/** A page of it that waits as long as all tests do. */
export async function openBarePage(browser: Browser, options?: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options)
  page.setDefaultTimeout(patience)
  return page
}
