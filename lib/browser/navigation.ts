import { tracesIn } from './look-in.ts'
import { isGovernmentPage } from './reach.ts'
import { runGate } from './scripting.ts'
import { askAuditor } from './send.ts'
import { forgetDocument, forgetDocuments, readTab } from './state.ts'

/**
 * What becomes of a tab's state when the tab moves. The browser's events do not tell a new page from a new address by the page's
 * own script (pushState) or from a frame that loads late: Chromium sends `loading` and `complete` for all of them. So the
 * documents are asked.
 */

/** The address that was last looked at in each tab. Where it is lost (the background was stopped) one look is too many. */
const lookedAt = new Map<number, string>()

/** Forgets the documents of a tab that are there no more; true where there were any. */
export async function forgetGone(tabId: number): Promise<boolean> {
  const frames = (await readTab(tabId))?.frames ?? []
  const isThere = await Promise.all(
    frames.map(async ({ frameId, document }) => document !== null && (await tracesIn(tabId, frameId))?.document === document),
  )
  const gone = frames.filter((_, index) => !isThere[index])
  if (gone.length > 0) await forgetDocuments(tabId, gone)
  return gone.length > 0
}

/**
 * Looks at the main frame's document again where it has another address than when the gate looked, or came back from the
 * back/forward cache. On a page that was just loaded, the gate has looked already: nothing is run.
 *
 * @param url the tab's address, undefined where the browser keeps it from us
 */
export async function lookAgain(tabId: number, url: string | undefined): Promise<void> {
  if (url === undefined || url === lookedAt.get(tabId) || !isGovernmentPage(url)) return
  lookedAt.set(tabId, url)
  const traces = await tracesIn(tabId, 0)
  if (!traces?.url) return
  if (traces.url === url) {
    const isKnown = (await readTab(tabId))?.frames.some(({ document }) => document === traces.document)
    // Nobody waits in the page to tell of a listing; the auditor of a report does so by itself.
    if (!isKnown && traces.kind !== 'other' && traces.kind !== 'report') await runGate(tabId)
  } else if (!leadsToTop(traces.url, url) && !(await isHeard(tabId))) {
    await forgetDocument(tabId, traces.document)
    await runGate(tabId)
  }
}

/** The tab was closed. */
export function stopLooking(tabId: number): void {
  lookedAt.delete(tabId)
}

/** Whether an auditor in the main frame heard that its page has another address: then it looks by itself. */
function isHeard(tabId: number): Promise<boolean> {
  return askAuditor(tabId, 0, { type: 'gouji:moved' }).then(
    () => true,
    () => false,
  )
}

/** The links to the top that every second page has. */
function leadsToTop(before: string, after: string): boolean {
  const [page] = before.split('#')
  return after === `${page}#` || after === `${page}#top`
}
