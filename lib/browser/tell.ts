import type { DismissMessage, FailedMessage, GateMessage, GoneMessage, OpenedMessage } from './messages.ts'
import { extension } from './page-side.ts'

/**
 * Tells the background what gate or auditor have to say of their document, or what the reader does there. One that was stopped at its work is
 * told again, and starts. One that is gone (the extension was updated) does not answer then either, which is no matter for the page.
 *
 * @returns whether what was told came to its end
 */
export async function tellBackground(
  message: GateMessage | FailedMessage | GoneMessage | DismissMessage | OpenedMessage,
): Promise<boolean> {
  const send = () => Promise.resolve(extension.runtime.sendMessage(message))
  try {
    await send().catch(send)
    return true
  } catch {
    // Nobody is there, or the context of an extension that is gone threw at once.
    return false
  }
}
