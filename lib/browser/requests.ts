import type { AuditorRequest } from './messages.ts'
import { extension } from './page-side.ts'

/**
 * Calls `answer` with each request of popup and panel, and hands back what it returns, until the returned function is called. Only the
 * extension's own scripts can ask, which make requests by their type; what is none is left to others.
 */
export function onRequest(answer: (request: AuditorRequest) => string | null): () => void {
  const listener = (message: unknown, _sender: unknown, reply: (value: unknown) => void): undefined => {
    if (isRequest(message)) reply(answer(message))
  }
  extension.runtime.onMessage.addListener(listener)
  return () => {
    try {
      extension.runtime.onMessage.removeListener(listener)
    } catch {
      // The extension is gone, and the listener with it.
    }
  }
}

const types: Readonly<Record<AuditorRequest['type'], true>> = {
  'gouji:recheck': true,
  'gouji:show': true,
  'gouji:show-field': true,
  'gouji:marks': true,
  'gouji:markup': true,
  'gouji:moved': true,
}

/** By its type alone: a library of schemas is as large as all that reads tables. */
function isRequest(message: unknown): message is AuditorRequest {
  return typeof message === 'object' && message !== null && 'type' in message && Object.hasOwn(types, String(message.type))
}

/** Calls back whenever the reader has set something, here or on another machine, until the returned function is called. */
export function onSettingsChange(callback: () => void): () => void {
  const listener = (_: unknown, area: string): void => {
    if (area === 'sync' || area === 'local') callback()
  }
  extension.storage.onChanged.addListener(listener)
  return () => {
    try {
      extension.storage.onChanged.removeListener(listener)
    } catch {
      // The extension is gone, and the listener with it.
    }
  }
}
