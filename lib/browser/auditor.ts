import browser from 'webextension-polyfill'
import { type AuditMessage, type AuditorRequest, type DismissMessage, type OpenedMessage, requestSchema } from './messages.ts'

/**
 * Tells the extension's other parts what came of an audit, or what the reader does on the page. A background that is gone (the extension was
 * updated) does not answer.
 */
export async function report(message: AuditMessage | DismissMessage | OpenedMessage): Promise<void> {
  try {
    await browser.runtime.sendMessage(message)
  } catch {
    // Nobody is left to be told.
  }
}

/** Calls `answer` with each request of popup and panel, and hands back what it returns, until the returned function is called. */
export function onRequest(answer: (request: AuditorRequest) => string | null): () => void {
  const listener = (message: unknown) => {
    const request = requestSchema.safeParse(message)
    if (!request.success) return
    return Promise.resolve(answer(request.data))
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}
