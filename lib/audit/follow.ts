import { createAllowance } from './allowance.ts'
import { watchRestlessness } from './restless.ts'

/** The page must have been quiet for so long before it is audited anew, in milliseconds. */
const quiet = 400
/** Changes that come closer upon one another than this, in milliseconds, are one change. */
const closest = 30
/** A page that is never quiet is audited anew all the same, but at most so often, in milliseconds. */
const longestWait = 4000
/** Where nothing moves but what has moved in vain before, audits come ever more seldom, but no more seldom than this, in milliseconds. */
const longestRest = 60_000

/** What shows or hides content without a change of the document: tabs made of radio buttons and CSS, of `:target`, of media queries. */
const settings = { document: ['change', 'visibilitychange'], view: ['hashchange', 'resize'] }

export interface Following {
  /** Something has changed that the document does not show: its address. */
  nudge(): void
  /** What comes next may come in the place of what has moved in vain until now: that counts again. */
  heed(): void
  /** Stops following; nothing is left behind. */
  stop(): void
}

/**
 * Calls `audit` when the document has changed and is quiet again. Changes of the overlay are none of the page's. What keeps
 * moving in vain (a clock, a carousel) neither puts an audit off nor asks for one often: beside a clock and a carousel that turn
 * every 10 ms a report was audited 4 times in 20 s, in Chromium and in Firefox (tests/e2e/live-changes.test.ts).
 *
 * @param audit returns whether it found anything new; where that takes a while, no other audit begins meanwhile
 * @param isOurs whether a node is the element that the marks stand in
 */
export function followChanges(document: Document, audit: () => boolean | Promise<boolean>, isOurs: (node: Node) => boolean): Following {
  const allowance = createAllowance()
  const restlessness = watchRestlessness()
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the timer goes off, and when the audit is due, which may be later. */
  let goesOff = 0
  let due = 0
  let firstChange: number | null = null
  let lastChange = 0
  let rest = longestWait
  let isOver = false
  let isRunning = false
  /** While an audit was under way something moved that has moved in vain before. */
  let hasMoved = false

  const run = () => {
    const isProbe = firstChange === null
    firstChange = null
    const started = performance.now()
    const result = audit()
    allowance.spend(performance.now() - started)
    // Records that stand out are of the audit's own making: marks.
    observer.takeRecords()
    listen()
    const judge = (isNews: boolean) => {
      rest = isProbe && !isNews ? Math.min(2 * rest, longestRest) : longestWait
      restlessness.judge(isNews)
    }
    if (typeof result === 'boolean') return judge(result)
    isRunning = true
    hasMoved = false
    void result.then((isNews) => {
      isRunning = false
      judge(isNews)
      // What has changed meanwhile.
      if (isOver) return
      if (firstChange !== null) runIn(quiet)
      else if (hasMoved) runIn(rest)
    })
  }
  const runIn = (delay: number) => {
    due = performance.now() + Math.max(delay, allowance.wait(), 0)
    // A timer for each change of a page that never rests would cost more than all else; one that goes off too early waits once more.
    if (isRunning || (timer !== undefined && goesOff <= due)) return
    clearTimeout(timer)
    wait()
  }
  const wait = () => {
    goesOff = due
    timer = setTimeout(() => {
      timer = undefined
      if (performance.now() < due) wait()
      else run()
    }, due - performance.now())
  }
  const changed = () => {
    const now = performance.now()
    if (firstChange !== null && timer !== undefined && now - lastChange < closest) return
    firstChange ??= now
    lastChange = now
    runIn(Math.min(quiet, firstChange + longestWait - now))
  }
  const nudge = () => {
    restlessness.forget()
    changed()
  }
  const observer = new MutationObserver((records) => {
    let isMoving = false
    let isChanged = false
    for (const record of records) {
      // What moves on and on is looked at once between two audits.
      const said = restlessness.saidOf(record.target)
      if (said === undefined && !isOfThePage(record, isOurs)) continue
      isMoving = true
      if (said ?? restlessness.see(record.target)) isChanged = true
    }
    if (isChanged) changed()
    else if (isMoving && isRunning) hasMoved = true
    else if (isMoving && timer === undefined) runIn(rest)
  })
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['style', 'class', 'hidden', 'open', 'colspan', 'rowspan'],
  })
  // Again after each audit: `document.open` throws all listeners out, and the same listener twice is one listener.
  const listen = () => {
    if (isOver) return
    for (const type of settings.document) document.addEventListener(type, nudge, { passive: true })
    for (const type of settings.view) document.defaultView?.addEventListener(type, nudge, { passive: true })
  }
  listen()
  return {
    nudge,
    heed: restlessness.forget,
    stop() {
      isOver = true
      observer.disconnect()
      clearTimeout(timer)
      for (const type of settings.document) document.removeEventListener(type, nudge)
      for (const type of settings.view) document.defaultView?.removeEventListener(type, nudge)
    },
  }
}

/** Asked of every record of a page that may never rest: lists of nodes are not copied, and mostly their first one tells. */
function isOfThePage(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (isOurs(record.target)) return false
  return record.type !== 'childList' || hasOthers(record.addedNodes, isOurs) || hasOthers(record.removedNodes, isOurs)
}

function hasOthers(nodes: NodeList, isOurs: (node: Node) => boolean): boolean {
  for (let at = 0; at < nodes.length; at++) if (!isOurs(nodes[at] as Node)) return true
  return false
}
