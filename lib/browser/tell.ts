import type { GateMessage } from './messages.ts'

/** The part of the browser's interface that the gate needs, by either of its names. */
interface Messenger {
  runtime: { sendMessage(message: unknown): Promise<unknown> | undefined }
}

/**
 * Tells the background what the gate saw. Without the polyfill, which is larger than the whole gate. A background that was stopped
 * at its work is told again, and starts. One that does not answer then either (the extension was just updated) is no matter for the page.
 */
export function tellBackground(message: GateMessage): void {
  const { browser, chrome } = globalThis as { browser?: Messenger; chrome?: Messenger }
  const messenger = browser ?? chrome
  const tell = () => messenger?.runtime.sendMessage(message)
  try {
    tell()
      ?.catch(tell)
      .catch(() => undefined)
  } catch {
    // The context of an extension that is gone throws at once.
  }
}
