import type { DismissMessage, FailedMessage, GateMessage, GoneMessage, OpenedMessage } from './messages.ts'
import { extension } from './page-side.ts'

/**
 * Tells the background what gate or auditor have to say of their document, or what the reader does there. One that does not answer (the
 * extension was just updated) is no matter for the page.
 */
export function tellBackground(message: GateMessage | FailedMessage | GoneMessage | DismissMessage | OpenedMessage): void {
  try {
    extension.runtime.sendMessage(message)?.catch(() => undefined)
  } catch {
    // The context of an extension that is gone throws at once.
  }
}
