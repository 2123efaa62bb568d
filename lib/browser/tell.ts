import type { CardMessage, DismissMessage, FailedMessage, GateMessage, GoneMessage, OpenedMessage } from './messages.ts'
import { extension } from './page-side.ts'

/** How often a background is told again that was stopped at its work. */
const tries = 5

/**
 * Tells the background what gate or auditor have to say of their document, or what the reader does there. It says when it is done; one that
 * was stopped before does not, and Chromium takes that for an answer without a word, so it is told again, and starts. One that is gone (the
 * extension was updated) does not answer then either, which is no matter for the page.
 *
 * @returns whether what was told came to its end
 */
export async function tellBackground(
  message: GateMessage | FailedMessage | GoneMessage | DismissMessage | OpenedMessage | CardMessage,
): Promise<boolean> {
  for (let left = tries; left > 0; left--) {
    try {
      if (await extension.runtime.sendMessage(message)) return true
    } catch {
      // As one that says nothing.
    }
  }
  return false
}
