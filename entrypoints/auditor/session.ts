import { type Following, followChanges } from '../../lib/audit/follow.ts'
import { packReading } from '../../lib/audit/pack.ts'
import { type ReadPage, readPage } from '../../lib/audit/reading.ts'
import type { PageKind } from '../../lib/audit/schema.ts'
import type { Answer } from '../../lib/browser/answer.ts'
import { askForAudit } from '../../lib/browser/ask.ts'
import type { AuditorRequest } from '../../lib/browser/messages.ts'
import { onRequest, onSettingsChange } from '../../lib/browser/requests.ts'
import { tellBackground } from '../../lib/browser/tell.ts'
import { traces } from '../../lib/browser/traces.ts'
import { isHost } from '../../lib/overlay/host.ts'
import { glanceAt } from '../../lib/page/glance.ts'
import { isShownInBrowser } from '../../lib/page/visibility.ts'
import { createMarks } from './marks.ts'
import { type Presence, watchPresence } from './presence.ts'

/**
 * Has this document audited now and whenever it changes, draws its marks and answers the popup. What it reads is checked by the background,
 * which keeps what comes of it. On a page that turns out to be nothing it says so and is gone.
 *
 * @param isAlive false once the extension was updated or removed: then the session ends by itself
 * @returns ends the session and takes everything off the page
 */
export function startSession(isAlive: () => boolean): () => void {
  const marks = createMarks()
  let page: ReadPage | null = null
  /** What was read when the background was last asked, and what it said of that. */
  let asked = ''
  let answer: Answer | null = null
  /** It said nothing: the same may be asked again. */
  let isFailed = false
  let stopAsking = () => {}
  /** Whether the reader has shown or hidden the marks of this document. */
  let chosen: boolean | null = null
  let told = ''
  /** The root under the overlay: `document.open` takes it away, and all listeners with it. */
  let root: Element | null = null
  let following: Following | null = null
  let presence: Presence | null = null

  /** Says, as the gate would, what a page is that is followed and shows no report now. */
  const tellKind = (kind: PageKind, links: number) => {
    if (told === kind + links) return
    told = kind + links
    void tellBackground({ type: 'gouji:page', kind, links, document: traces.document })
  }
  const draw = () => {
    if (!page || !answer) return
    if (page.reading.page.kind !== 'report' || root !== document.documentElement) marks.takeOff()
    root = document.documentElement
    marks.draw(page, answer)
  }
  /** Asks the background about what was read; resolves to whether its first answer is news. */
  const ask = ({ reading }: ReadPage): Promise<boolean> =>
    new Promise((resolve) => {
      stopAsking()
      const before = newsIn(answer)
      const question = { reading: asked, timings: reading.timings, language: navigator.language, marks: chosen, document: traces.document }
      const stop = askForAudit(question, (next) => {
        isFailed = next === null
        if (next) answer = next
        // First: whatever drawing meets on the page, its next change is followed.
        resolve(newsIn(next) !== before)
        draw()
      })
      stopAsking = () => {
        stop()
        resolve(false)
      }
    })
  /** What the page is; null where it could not be read. */
  const read = (): PageKind | null => {
    try {
      page = readPage(document, { url: location.href, isShown: isShownInBrowser })
      return page.reading.page.kind
    } catch (error) {
      asked = ''
      const message = error instanceof Error ? error.message : String(error)
      void tellBackground({ type: 'gouji:audit-failed', error: message, document: traces.document })
      return null
    }
  }
  /** Whether there is news, or may be any time. */
  const audit = (isWanted = false): boolean | Promise<boolean> => {
    const kind = read()
    if (!page || kind === null) return false
    if (following && !isWanted && kind !== 'report') {
      asked = ''
      marks.takeOff()
      tellKind(kind, glanceAt(document).links)
      return true
    }
    told = ''
    const reading = packReading(page.reading)
    if (reading === asked && !isWanted && !isFailed) {
      // Nothing but places can have changed.
      draw()
      return false
    }
    asked = reading
    return ask(page)
  }
  /** After a change. While the page shows no report, a glance is enough to know that. */
  const auditAgain = (): boolean | Promise<boolean> => {
    if (!isAlive()) {
      end()
      return false
    }
    const glance = page && page.reading.page.kind !== 'report' ? glanceAt(document) : null
    presence?.renew()
    if (!glance || glance.kind === 'report') return audit()
    tellKind(glance.kind, glance.links)
    return true
  }
  const respond = (request: AuditorRequest): string | null => {
    if (request.type === 'gouji:recheck') void audit(true)
    else if (request.type === 'gouji:marks') {
      chosen = request.shown
      marks.setShown(chosen)
      if (page && asked) void ask(page)
    } else if (request.type === 'gouji:moved') following?.nudge()
    else if (request.type === 'gouji:show') marks.show(request.finding)
    else if (request.type === 'gouji:show-field') marks.showField(request.field)
    else return marks.markupAt(request.finding)
    return null
  }

  const stops: (() => void)[] = []
  const end = () => {
    stopAsking()
    for (const stop of stops.splice(0)) stop()
    marks.takeOff()
  }
  const isNothing = () => page?.reading.page.kind === 'other'
  void audit()
  // A report that is out of sight yet, in a tab of the page, is waited for.
  if (!isNothing() || glanceAt(document).kind === 'report') {
    following = followChanges(document, auditAgain, isHost)
    presence = watchPresence(window, () => {
      told = ''
      void audit(true)
    })
    const renew = () => {
      if (page && asked) void ask(page)
    }
    stops.push(following.stop, presence.stop, onRequest(respond), onSettingsChange(renew))
  }
  return end
}

/** What makes one answer unlike another for a reader: neither its times, nor an address alone, nor repairs, which a first answer never has. */
function newsIn(answer: Answer | null): string {
  return JSON.stringify(answer?.audit, (key, value) => (key === 'timings' || key === 'url' || key === 'repairs' ? null : value)) ?? ''
}
