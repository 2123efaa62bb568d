/** How long a page that promises a report is waited for, in milliseconds. */
const patience = 30_000
/** A page in the middle of a change is looked at once it has been quiet for so long, in milliseconds. */
const quiet = 250

/**
 * Calls `look` after each change of the document until it returns true, for 30 seconds at the most. Nothing is left behind
 * after either.
 *
 * @returns ends the wait
 */
export function waitForReport(document: Document, look: () => boolean): () => void {
  let pending: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    observer.disconnect()
    clearTimeout(pending)
    clearTimeout(deadline)
  }
  const observer = new MutationObserver(() => {
    // Not put off by further changes: a page with a clock in it is never quiet.
    pending ??= setTimeout(() => {
      pending = undefined
      if (look()) stop()
    }, quiet)
  })
  const deadline = setTimeout(stop, patience)
  observer.observe(document, { childList: true, subtree: true, characterData: true })
  return stop
}
