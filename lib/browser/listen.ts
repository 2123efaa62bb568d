import browser from 'webextension-polyfill'
import { watchDismissals } from './dismissals.ts'
import { cardMessageSchema, dismissMessageSchema, failedMessageSchema, gateMessageSchema, goneMessageSchema } from './messages.ts'
import { forgetGone, lookAgain, stopLooking } from './navigation.ts'
import { lookAtOpenTabs } from './open-tabs.ts'
import { paint, paintAll } from './paint.ts'
import { recordDismissal } from './record-dismissal.ts'
import { calm, endRush, startRush } from './rush.ts'
import { injectAuditor, injectCard } from './scripting.ts'
import { serveAudits } from './serve.ts'
import { watchSettings } from './settings.ts'
import { forgetDocument, forgetTab, recordAudit, recordPage } from './state.ts'
import { tabWithId } from './tab.ts'
import { welcomeReaders } from './welcome.ts'

/** Where a message comes from. */
interface Origin {
  tabId: number
  frameId: number
  url: string
}

/** Begins to listen to gates, auditors and tabs. Everything is registered at once, as a service worker must. */
export function listen(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const tabId = sender.tab?.id
    if (tabId === undefined) return
    // Answered with a promise, so that the browser keeps the background alive until it is done.
    const frameId = sender.frameId ?? 0
    // The sender's own address is the one that its document was loaded from: its script may have changed it since.
    const url = (frameId === 0 ? sender.tab?.url : undefined) ?? sender.url ?? ''
    return receive(message, { tabId, frameId, url })
  })
  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    if (status) void follow(tabId, status, url)
  })
  browser.tabs.onRemoved.addListener((tabId) => {
    stopLooking(tabId)
    void forgetTab(tabId)
  })
  watchSettings(() => void paintAll())
  watchDismissals(() => void paintAll())
  serveAudits()
  welcomeReaders()
  lookAtOpenTabs()
}

async function follow(tabId: number, status: string, url: string | undefined): Promise<void> {
  await calm()
  const isNews = await forgetGone(tabId)
  // Browsers clear the icon of a tab that loads another page.
  if (isNews || status === 'loading') await paint(tabId)
  if (status === 'complete') await lookAgain(tabId, url)
}

/** Says when all is done, for who tells us (tell.ts). A tab may be closed while its word is on the way: what is recorded then would stay for good. */
async function receive(message: unknown, origin: Origin): Promise<true> {
  await record(message, origin)
  if ((await tabWithId(origin.tabId)) === null) await forgetTab(origin.tabId)
  return true
}

async function record(message: unknown, { tabId, frameId, url }: Origin): Promise<void> {
  const page = gateMessageSchema.safeParse(message)
  const failed = failedMessageSchema.safeParse(message)
  const gone = goneMessageSchema.safeParse(message)
  if (gone.success || (page.success && page.data.kind === 'other')) {
    // A page that is nothing says so only where it was something before.
    const { document } = gone.data ?? page.data ?? {}
    if (document !== undefined) await forgetDocument(tabId, document)
  } else if (page.success) {
    // Marks come first. This takes its turn at once all the same: what the auditor has to say is recorded after it.
    const isReport = page.data.kind === 'report'
    if (isReport) startRush()
    const recorded = tried(recordPage(tabId, frameId, url, page.data, calm())).then(() => paint(tabId))
    await Promise.all([recorded, isReport && inject(tabId, frameId, url)])
    return
  } else if (failed.success) {
    endRush()
    await tried(recordAudit(tabId, frameId, url, failed.data))
  } else {
    const dismissal = dismissMessageSchema.safeParse(message)
    if (dismissal.success) await recordDismissal(dismissal.data)
    if (cardMessageSchema.safeParse(message).success) await injectCard(tabId, frameId)
    return
  }
  await paint(tabId)
}

/** What cannot be kept, because the storage is full of other things, is no reason not to audit a report: its marks stand on the page. */
function tried(recording: Promise<unknown>): Promise<unknown> {
  return recording.catch(() => undefined)
}

async function inject(tabId: number, frameId: number, url: string): Promise<void> {
  try {
    await injectAuditor(tabId, frameId)
  } catch (cause) {
    endRush()
    const error = cause instanceof Error ? cause.message : String(cause)
    await tried(recordAudit(tabId, frameId, url, { type: 'gouji:audit-failed', error }))
    await paint(tabId)
  }
}
