import type { DismissMessage, FailedMessage, GateMessage, GoneMessage, OpenedMessage } from './messages.ts'
import { extension } from './page-side.ts'

/**
 * Tells the background what gate or auditor have to say of their document, or what the reader does there. One that was stopped at its work is
 * told again, and starts. One that is gone (the extension was updated) does not answer then either, which is no matter for the page.
 *
 * @returns whether what was told came to its end
 */
export function tellBackground(message: GateMessage | FailedMessage | GoneMessage | DismissMessage | OpenedMessage): Promise<boolean> {
  const send = async () => {
    await extension.runtime.sendMessage(message)
    return true
  }
  return send()
    .catch(send)
    .catch(() => false)
}
