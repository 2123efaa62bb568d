import browser from 'webextension-polyfill'
import { openedMessageSchema } from './messages.ts'

/** Calls back with the finding whose card is opened on the page of a tab (null: closed), until the returned function is called. */
export function watchOpened(tabId: number, callback: (finding: string | null, frameId: number) => void): () => void {
  const listener = (message: unknown, sender: browser.Runtime.MessageSender) => {
    const opened = openedMessageSchema.safeParse(message)
    if (opened.success && sender.tab?.id === tabId) callback(opened.data.finding, sender.frameId ?? 0)
    // The background answers.
    return undefined
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}
