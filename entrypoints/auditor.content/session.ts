import { type AuditedPage, auditPage, withRepairs } from '../../lib/audit/audit.ts'
import { type Following, followChanges } from '../../lib/audit/follow.ts'
import type { PageKind } from '../../lib/audit/schema.ts'
import { onRequest, report } from '../../lib/browser/auditor.ts'
import type { AuditorRequest } from '../../lib/browser/messages.ts'
import { type Preferences, readPreferences, watchPreferences } from '../../lib/browser/preferences.ts'
import { uiLanguage } from '../../lib/browser/ui-language.ts'
import { isHost } from '../../lib/overlay/host.ts'
import { glanceAt } from '../../lib/page/glance.ts'
import { isShownInBrowser } from '../../lib/page/visibility.ts'
import { createMarks } from './marks.ts'
import { type Presence, watchPresence } from './presence.ts'

/**
 * Audits this document now and whenever it changes, draws its marks and answers the popup. Repairs are sought once the marks are
 * drawn: the marks never wait for them. On a page that turns out to be nothing it says so and is gone.
 *
 * @param isAlive false once the extension was updated or removed: then the session ends by itself
 * @returns ends the session and takes everything off the page
 */
export function startSession(isAlive: () => boolean, first: Preferences): () => void {
  const marks = createMarks(first)
  let language = uiLanguage(first.settings.language)
  let address = location.href
  let last: AuditedPage | null = null
  let told = ''
  /** The reader has asked for an audit, and waits for its result whatever it is. */
  let isAsked = false
  let found = ''
  /** The root under the overlay: `document.open` takes it away, and all listeners with it. */
  let root: Element | null = null
  let following: Following | null = null
  let presence: Presence | null = null
  let explaining: ReturnType<typeof setTimeout> | undefined

  /** Says, as the gate would, what a page is that is followed and shows no report now. */
  const tellKind = (kind: PageKind, links: number) => {
    if (told === kind + links) return
    told = kind + links
    void report({ type: 'gouji:page', kind, links })
  }
  const tell = (page: AuditedPage) => {
    const { kind } = page.audit.page
    if (following && !isAsked && kind !== 'report') return tellKind(kind, glanceAt(document).links)
    // The times differ from run to run; a page that only moves has nothing new to say.
    const content = JSON.stringify({ ...page.audit, timings: null, shown: marks.areShown() })
    if (content === told) return
    told = content
    void report({ type: 'gouji:audit', audit: page.audit, marksShown: marks.areShown() })
  }
  /** What was dismissed belongs to an address, which a page's script can change. */
  const keepUp = () => {
    if (location.href === address) return
    address = location.href
    void readPreferences(address).then(prefer)
  }
  const present = (page: AuditedPage) => {
    last = page
    keepUp()
    if (page.audit.page.kind !== 'report' || root !== document.documentElement) marks.takeOff()
    root = document.documentElement
    marks.draw(page)
    tell(page)
  }
  /** What the page is; null where it could not be audited. */
  const audit = (): PageKind | null => {
    if (!isAlive()) {
      end()
      return null
    }
    try {
      const page = auditPage(document, { url: location.href, language, isShown: isShownInBrowser })
      const { kind } = page.audit.page
      // A new address alone is no news for what was explained.
      const content = JSON.stringify({ ...page.audit, page: { ...page.audit.page, url: null }, timings: null })
      if (content === found && last) {
        // Nothing but places can have changed: what was explained, or is about to be, stays so.
        present({ ...page, audit: { ...page.audit, findings: last.audit.findings } })
        return kind
      }
      found = content
      clearTimeout(explaining)
      present(page)
      explaining = setTimeout(() => {
        const explained = last && withRepairs(last)
        if (explained?.audit.findings.some(({ repairs }) => repairs.length > 0)) present(explained)
      })
      return kind
    } catch (error) {
      told = ''
      found = ''
      void report({ type: 'gouji:audit-failed', error: error instanceof Error ? error.message : String(error) })
      return null
    }
  }
  /** After a change: whether there is news, or may be any time. While the page shows no report, a glance is enough to know that. */
  const auditAgain = (): boolean => {
    const before = found
    const glance = last && last.audit.page.kind !== 'report' && isAlive() ? glanceAt(document) : null
    const isIdle = glance !== null && glance.kind !== 'report'
    if (isIdle) tellKind(glance.kind, glance.links)
    else audit()
    presence?.renew()
    return isIdle || found !== before
  }
  const answer = (request: AuditorRequest): string | null => {
    if (request.type === 'gouji:recheck') {
      told = ''
      isAsked = true
      audit()
      isAsked = false
    } else if (request.type === 'gouji:marks') {
      marks.setShown(request.shown)
      if (last) tell(last)
    } else if (request.type === 'gouji:moved') {
      following?.nudge()
    } else if (request.type === 'gouji:show') {
      marks.show(request.finding)
    } else if (request.type === 'gouji:show-field') {
      marks.showField(request.field)
    } else return marks.diagnose(request.finding)
    return null
  }
  const prefer = (preferences: Preferences) => {
    marks.prefer(preferences)
    const before = language
    language = uiLanguage(preferences.settings.language)
    if (language !== before) audit()
    else if (last) present(last)
  }

  const stops: (() => void)[] = []
  const end = () => {
    clearTimeout(explaining)
    for (const stop of stops.splice(0)) stop()
    marks.takeOff()
  }
  // A report that is out of sight yet, in a tab of the page, is waited for.
  if (audit() !== 'other' || glanceAt(document).kind === 'report') {
    following = followChanges(document, auditAgain, isHost)
    presence = watchPresence(window, () => {
      told = ''
      audit()
    })
    const unwatch = watchPreferences(() => location.href, prefer)
    stops.push(following.stop, presence.stop, onRequest(answer), unwatch)
  }
  return end
}
