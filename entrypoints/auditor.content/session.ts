import { type AuditedPage, auditPage, withRepairs } from '../../lib/audit/audit.ts'
import { followChanges } from '../../lib/audit/follow.ts'
import type { PageKind } from '../../lib/audit/schema.ts'
import { onRequest, report } from '../../lib/browser/auditor.ts'
import type { AuditorRequest } from '../../lib/browser/messages.ts'
import { type Preferences, watchPreferences } from '../../lib/browser/preferences.ts'
import { uiLanguage } from '../../lib/browser/ui-language.ts'
import { isShownInBrowser } from '../../lib/page/visibility.ts'
import { createMarks } from './marks.ts'

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
  let last: AuditedPage | null = null
  let told = ''
  let found = ''
  let explaining: ReturnType<typeof setTimeout> | undefined

  const tell = (page: AuditedPage) => {
    // The times differ from run to run; a page that only moves has nothing new to say.
    const content = JSON.stringify({ ...page.audit, timings: null, shown: marks.areShown() })
    if (content === told) return
    told = content
    void report({ type: 'gouji:audit', audit: page.audit, marksShown: marks.areShown() })
  }
  const present = (page: AuditedPage) => {
    last = page
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
      const content = JSON.stringify({ ...page.audit, timings: null })
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
  const answer = (request: AuditorRequest): string | null => {
    if (request.type === 'gouji:recheck') {
      told = ''
      audit()
    } else if (request.type === 'gouji:marks') {
      marks.setShown(request.shown)
      if (last) tell(last)
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
    marks.end()
  }
  if (audit() !== 'other') {
    stops.push(
      followChanges(document, audit),
      onRequest(answer),
      watchPreferences(() => location.href, prefer),
    )
  }
  return end
}
