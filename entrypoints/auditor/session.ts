import { type Following, followChanges } from '../../lib/audit/follow.ts'
import type { PageKind } from '../../lib/audit/schema.ts'
import type { Answer } from '../../lib/browser/answer.ts'
import { askForAudit, connectEarly } from '../../lib/browser/ask.ts'
import type { AuditorRequest } from '../../lib/browser/messages.ts'
import { onRequest, onSettingsChange } from '../../lib/browser/requests.ts'
import { tellBackground } from '../../lib/browser/tell.ts'
import { traces } from '../../lib/browser/traces.ts'
import { isHost } from '../../lib/overlay/host.ts'
import { glanceAt } from '../../lib/page/glance.ts'
import { packSeen } from '../../lib/page/pack.ts'
import { type LivePage, seePage } from '../../lib/page/see.ts'
import { isShownInBrowser } from '../../lib/page/visibility.ts'
import { createMarks } from './marks.ts'
import { type Presence, watchPresence } from './presence.ts'

/** In bytes: browsers carry no message of more than 64 MB, in which quotation marks are written as two characters. */
const mostSeen = 48 * 2 ** 20
const tooMuch = '网页内容过多，无法核对 (the page has more text than can be checked)'

/**
 * Has this document audited now and whenever it changes, draws its marks and answers the popup. What it sees is read and checked by the
 * background, which keeps what comes of it. On a page that turns out to be nothing it is gone.
 *
 * @param isAlive false once the extension was updated or removed: then the session ends by itself
 * @returns ends the session and takes everything off the page
 */
export function startSession(isAlive: () => boolean): () => void {
  const marks = createMarks()
  let page: LivePage | null = null
  /** Its address when it was last seen. */
  let seenAt = ''
  /** How long seeing it took, in milliseconds. */
  let took = 0
  /** What was seen when the background was last asked. */
  let asked = ''
  /** What it said last, and of what. */
  let answer: Answer | null = null
  let answered = ''
  /** What of it is news where the next one says it otherwise. */
  let news = ''
  /** It said nothing: the same may be asked again. */
  let isFailed = false
  /** The sheet for underlined words has come. */
  let hasSheet = false
  let stopAsking = () => {}
  /** Whether the reader has shown or hidden the marks of this document. */
  let chosen: boolean | null = null
  let told = ''
  /** The root under the overlay: `document.open` takes it away, and all listeners with it. */
  let root: Element | null = null
  let following: Following | null = null
  let presence: Presence | null = null

  const isReport = () => answer?.audit.page.kind === 'report'
  /** Says, as the gate would, what a page is that is followed and shows no report now. */
  const tellKind = (kind: PageKind, links: number) => {
    if (told === kind + links) return
    told = kind + links
    void tellBackground({ type: 'gouji:page', kind, links, document: traces.document })
  }
  const draw = () => {
    // The spots of an answer are those of what was seen then.
    if (!page || !answer || answered !== asked) return
    if (!isReport() || root !== document.documentElement) marks.takeOff()
    root = document.documentElement
    marks.draw(page, answer)
  }
  /** Asks the background about what was seen; resolves to whether its first answer is news. */
  const ask = (isWanted = false): Promise<boolean> =>
    new Promise((resolve) => {
      stopAsking()
      const before = news
      const question = { seen: asked, took, language: navigator.language, marks: chosen, hasSheet, document: traces.document }
      const stop = askForAudit(question, (next) => {
        isFailed = next === null
        const isFirst = answer === null
        if (next) {
          answer = next
          news = newsIn(next)
          hasSheet = next.hasSheet
          answered = asked
        }
        // First: whatever drawing meets on the page, its next change is followed.
        resolve((next ? news : '') !== before)
        if (next) learnKind(next.audit.page.kind, isFirst, isWanted)
        draw()
      })
      stopAsking = () => {
        stop()
        resolve(false)
      }
    })
  /** A page that is nothing is not followed; that one is no report any more is told as the gate would, unless the reader wants to know. */
  const learnKind = (kind: PageKind, isFirst: boolean, isWanted: boolean) => {
    if (kind === 'report' || isWanted) told = ''
    else if (!isFirst) tellKind(kind, glanceAt(document).links)
    // A report that is out of sight yet, in a tab of the page, is waited for.
    else if (kind === 'other' && glanceAt(document).kind !== 'report') stopFollowing()
  }
  /** What is to be seen now, as text; null where it could not be read. */
  const see = (): string | null => {
    try {
      const started = performance.now()
      seenAt = location.href
      const now = seePage(document, { url: seenAt, isShown: isShownInBrowser })
      const seen = packSeen(now.seen)
      // Three bytes a character at the most: few pages need be counted.
      if (seen.length > mostSeen / 3 && new Blob([seen]).size > mostSeen) throw new Error(tooMuch)
      took = performance.now() - started
      page = now
      return seen
    } catch (error) {
      asked = ''
      const message = error instanceof Error ? error.message : String(error)
      void tellBackground({ type: 'gouji:audit-failed', error: message, document: traces.document })
      return null
    }
  }
  /** Whether there is news, or may be any time. */
  const audit = (isWanted = false): boolean | Promise<boolean> => {
    const seen = see()
    if (seen === null) return false
    if (seen === asked && !isWanted && !isFailed) {
      // Nothing but places can have changed.
      draw()
      return false
    }
    asked = seen
    return ask(isWanted)
  }
  /** After a change. While the page shows no report, a glance is enough to know that. */
  const auditAgain = (): boolean | Promise<boolean> => {
    if (!isAlive()) {
      end()
      return false
    }
    presence?.renew()
    const glance = answer && !isReport() ? glanceAt(document) : null
    if (!glance || glance.kind === 'report') return audit()
    tellKind(glance.kind, glance.links)
    return true
  }
  const respond = (request: AuditorRequest): string | null => {
    if (request.type === 'gouji:recheck') void audit(true)
    else if (request.type === 'gouji:marks') {
      chosen = request.shown
      marks.setShown(chosen)
      if (asked) void ask()
    } else if (request.type === 'gouji:moved') {
      // The browser may say so late: the page was looked at there already.
      if (seenAt === location.href) following?.heed()
      else following?.nudge()
    } else if (request.type === 'gouji:show') marks.show(request.finding)
    else if (request.type === 'gouji:show-field') marks.showField(request.field)
    else return marks.markupAt(request.finding)
    return null
  }

  const stops: (() => void)[] = []
  const stopFollowing = () => {
    for (const stop of stops.splice(0)) stop()
  }
  const end = () => {
    stopAsking()
    stopFollowing()
    marks.takeOff()
  }
  connectEarly()
  void audit()
  following = followChanges(document, auditAgain, isHost)
  presence = watchPresence(window, () => {
    told = ''
    void audit(true)
  })
  const renew = () => {
    if (asked) void ask()
  }
  stops.push(following.stop, presence.stop, onRequest(respond), onSettingsChange(renew))
  return end
}

/** What makes one answer unlike another for a reader: neither its times, nor an address alone, nor repairs, which a first answer mostly lacks. */
function newsIn({ audit }: Answer): string {
  return JSON.stringify(audit, (key, value) => (key === 'timings' || key === 'url' || key === 'repairs' ? null : value))
}
