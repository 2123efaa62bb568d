import browser from 'webextension-polyfill'
import { watchDismissals } from './dismissals.ts'
import { auditMessageSchema, dismissMessageSchema, gateMessageSchema } from './messages.ts'
import { paint, paintAll } from './paint.ts'
import { recordDismissal } from './record-dismissal.ts'
import { injectAuditor } from './scripting.ts'
import { watchSettings } from './settings.ts'
import { forgetTab, recordAudit, recordPage } from './state.ts'
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
    return receive(message, { tabId, frameId: sender.frameId ?? 0, url: sender.url ?? '' })
  })
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void forgetTab(tabId).then(() => paint(tabId))
  })
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))
  watchSettings(() => void paintAll())
  watchDismissals(() => void paintAll())
  welcomeReaders()
}

async function receive(message: unknown, { tabId, frameId, url }: Origin): Promise<void> {
  const page = gateMessageSchema.safeParse(message)
  const audit = auditMessageSchema.safeParse(message)
  if (page.success) {
    await recordPage(tabId, frameId, url, page.data)
    await paint(tabId)
    if (page.data.kind === 'report') await inject(tabId, frameId, url)
  } else if (audit.success) {
    await recordAudit(tabId, frameId, url, audit.data)
    await paint(tabId)
  } else {
    const dismissal = dismissMessageSchema.safeParse(message)
    if (dismissal.success) await recordDismissal(url, dismissal.data)
  }
}

async function inject(tabId: number, frameId: number, url: string): Promise<void> {
  try {
    await injectAuditor(tabId, frameId)
  } catch (cause) {
    const error = cause instanceof Error ? cause.message : String(cause)
    await recordAudit(tabId, frameId, url, { type: 'gouji:audit-failed', error })
    await paint(tabId)
  }
}
