import browser from 'webextension-polyfill'
import {
  type AuditMessage,
  type AuditorRequest,
  type DismissMessage,
  type GateMessage,
  type GoneMessage,
  type OpenedMessage,
  requestSchema,
} from './messages.ts'
import { traces } from './traces.ts'

/**
 * Tells the extension's other parts what the auditor has to say of its document, or what the reader does there. A background that was stopped
 * at its work is told again, and starts. One that is gone (the extension was updated) does not answer then either. Resolves to whether what
 * was told came to its end.
 */
export async function report(message: AuditMessage | GateMessage | GoneMessage | DismissMessage | OpenedMessage): Promise<boolean> {
  const send = () => browser.runtime.sendMessage({ ...message, document: traces.document })
  try {
    await send().catch(send)
    return true
  } catch {
    // Nobody is there, or the context of an extension that is gone threw at once.
    return false
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
  return () => {
    try {
      browser.runtime.onMessage.removeListener(listener)
    } catch {
      // The extension is gone, and the listener with it.
    }
  }
}
