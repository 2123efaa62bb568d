import browser from 'webextension-polyfill'
import { type AuditMessage, type AuditorRequest, type GateMessage, type GoneMessage, requestSchema } from './messages.ts'
import { traces } from './traces.ts'

/** Hands what the auditor has to say of its document to the background. One that is gone (the extension was updated) does not answer. */
export async function report(message: AuditMessage | GateMessage | GoneMessage): Promise<void> {
  try {
    await browser.runtime.sendMessage({ ...message, document: traces.document })
  } catch {
    // Nobody is there, or the context of an extension that is gone threw at once.
  }
}

/** Calls `answer` with each request of the popup's until the returned function is called. */
export function onRequest(answer: (request: AuditorRequest) => void): () => void {
  const listener = (message: unknown) => {
    const request = requestSchema.safeParse(message)
    if (!request.success) return
    answer(request.data)
    return Promise.resolve()
  }
  browser.runtime.onMessage.addListener(listener)
  return () => {
    try {
      browser.runtime.onMessage.removeListener(listener)
    } catch {
      // The extension is gone, and the listener with it.
    }
  }
}
