import { type Browser, chromium } from 'playwright-core'
import { findChromium } from '../../scripts/browsers.mjs'

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
