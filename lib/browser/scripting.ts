import browser from 'webextension-polyfill'
import { highlightStyles } from '../overlay/highlight-style.ts'
import { isRefusal } from './reach.ts'

/** The browser does not let the extension into this page: a setting of the reader's, or a page that is closed to all extensions. */
export class AccessWithheld extends Error {
  override name = 'AccessWithheld'
}

/**
 * Runs the gate again in the main frame's document, or in those of all frames. It tells by itself what the page is. A document that is
 * gone meanwhile, or is closed to the extension, is no matter.
 */
export async function runGate(tabId: number, where: 'main frame' | 'all frames' = 'main frame'): Promise<void> {
  const target = where === 'main frame' ? { tabId, frameIds: [0] } : { tabId, allFrames: true }
  await browser.scripting.executeScript({ target, files: ['/gate.js'] }).catch(() => undefined)
}

/**
 * Puts the auditor into one frame of a tab. It reports by itself when its first audit is done.
 *
 * @throws AccessWithheld where the browser refuses; any other error (the frame is gone) as the browser has it.
 */
export async function injectAuditor(tabId: number, frameId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/auditor.js'] })
  } catch (cause) {
    if (cause instanceof Error && isRefusal(cause.message)) throw new AccessWithheld(cause.message, { cause })
    throw cause
  }
}

/**
 * Puts the sheet for underlined words into one frame of a tab, of which no script of the page knows. Only where words are to be underlined: the
 * browser reckons the styles of the whole page anew. Where it cannot be put in, the overlay draws the lines by itself.
 */
export async function insertUnderlines(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css: highlightStyles }).catch(() => undefined)
}

/** Puts the code of the card into one frame of a tab, where it waits for the auditor to take it up (card-code.ts). */
export async function injectCard(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/card.js'] })
}
