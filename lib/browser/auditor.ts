import browser from 'webextension-polyfill'
import { type AuditMessage, type AuditorRequest, requestSchema } from './messages.ts'

/** Hands a result of the auditor to the background. One that is gone (the extension was updated) does not answer. */
export async function report(message: AuditMessage): Promise<void> {
  await browser.runtime.sendMessage(message).catch(() => undefined)
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
  return () => browser.runtime.onMessage.removeListener(listener)
}
