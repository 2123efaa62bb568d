import browser from 'webextension-polyfill'
import type { AuditorRequest } from './messages.ts'

/** No auditor listens in the frame: the page was left, or it was opened before the extension was updated. */
export class AuditorSilent extends Error {
  override name = 'AuditorSilent'
}

/**
 * Asks something of the auditor in one frame of a tab; resolves to its answer, which is null where it has nothing to say.
 *
 * @throws AuditorSilent where nobody listens.
 */
export async function askAuditor(tabId: number, frameId: number, request: AuditorRequest): Promise<string | null> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, request, { frameId })
    return typeof answer === 'string' ? answer : null
  } catch (cause) {
    throw new AuditorSilent(`No auditor answers in frame ${frameId} of tab ${tabId}`, { cause })
  }
}
