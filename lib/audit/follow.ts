/** The page must have been quiet for so long before it is audited anew, in milliseconds. */
const quiet = 400
/** A page that is never quiet is audited anew all the same, but at most so often, in milliseconds. */
const longestWait = 4000
/** No more than this share of the time goes to audits, however often the page changes. */
const share = 1 / 50

/**
 * Calls `audit` when the document has changed and is quiet again. Changes of the overlay are none of the page's.
 *
 * @returns stops following; nothing is left behind
 */
export function followChanges(document: Document, audit: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let firstChange = 0
  let earliest = 0
  const run = () => {
    timer = undefined
    firstChange = 0
    const started = performance.now()
    audit()
    const took = performance.now() - started
    earliest = performance.now() + took / share
    observer.takeRecords()
  }
  const observer = new MutationObserver((records) => {
    if (!records.some(isOfThePage)) return
    const now = performance.now()
    if (timer === undefined) firstChange = now
    else clearTimeout(timer)
    const patience = Math.min(quiet, firstChange + longestWait - now)
    timer = setTimeout(run, Math.max(patience, earliest - now, 0))
  })
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['style', 'class', 'hidden', 'open'],
  })
  return () => {
    observer.disconnect()
    clearTimeout(timer)
  }
}

function isOfThePage({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (isOverlay(target)) return false
  return type !== 'childList' || ![...addedNodes, ...removedNodes].every(isOverlay)
}

function isOverlay(node: Node): boolean {
  return node.nodeName.toLowerCase() === 'gouji-overlay'
}
