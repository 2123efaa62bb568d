import type { AuditedPage } from '../../lib/audit/audit.ts'
import type { Finding } from '../../lib/audit/schema.ts'
import { report } from '../../lib/browser/auditor.ts'
import type { Preferences } from '../../lib/browser/preferences.ts'
import { uiLanguage } from '../../lib/browser/ui-language.ts'
import { ownVersion } from '../../lib/browser/version.ts'
import { diagnosticOf } from '../../lib/export/diagnostic.ts'
import { createOverlay, type Overlay } from '../../lib/overlay/overlay.ts'
import { tableMarkup } from '../../lib/page/markup.ts'
import { siteOf } from '../../lib/settings/change.ts'
import { present } from '../../lib/settings/present.ts'

/** The marks of one document as its reader wants them. */
export interface Marks {
  draw(page: AuditedPage): void
  /** What the reader has set is now this; drawn with the next `draw`. */
  prefer(preferences: Preferences): void
  /** Draws marks on this page, or not, whatever is set, until it is left. */
  setShown(shown: boolean): void
  areShown(): boolean
  /** Leads the reader to a finding, or to the cell of a field. */
  show(finding: string): void
  showField(field: string): void
  /** What the makers want to know of a finding that is wrong; null where there is none of this id. */
  diagnose(finding: string): string | null
  /** Takes everything off the page; what is drawn next begins anew. */
  takeOff(): void
}

/** Marks for this window's document; nothing is on the page before there is a finding. */
export function createMarks(first: Preferences): Marks {
  let preferences = first
  let overlay: Overlay | null = null
  let page: AuditedPage | null = null
  let chosen: boolean | null = null
  /** A card is being opened for popup or panel, which know: a word that comes late would lead them back. */
  let isLed = false

  const areShown = () => chosen ?? (preferences.settings.marks && siteOf(preferences.settings, location.hostname).marks)
  const create = () =>
    createOverlay({
      document,
      language: uiLanguage(preferences.settings.language),
      onOpenChange(finding) {
        if (!isLed) void report({ type: 'gouji:opened', finding })
      },
      look: preferences.settings,
      dismiss({ id, rule, message }, scope, onFailure) {
        const tell = (away: boolean) => report({ type: 'gouji:dismiss', scope, page: location.href, finding: { id, rule, message }, away })
        void tell(true).then((isStored) => isStored || onFailure())
        return () => void tell(false)
      },
      diagnose: diagnosticFor,
    })
  const diagnosticFor = (finding: Finding): string => {
    if (!page) return ''
    const place = page.places.get(finding.id)
    const cell = place?.at === 'cell' ? place.element : finding.subject === null ? null : page.elementOf(finding.subject)
    const markup = tableMarkup(cell)
    return diagnosticOf({ audit: page.audit, finding, version: ownVersion(), browser: navigator.userAgent, markup })
  }
  const showElement = (element: Element) => {
    overlay ??= create()
    overlay.showElement(element)
  }
  return {
    draw(audited) {
      page = audited
      const { audit } = present(audited.audit, preferences.settings, preferences.dismissals)
      if (audit.findings.length > 0) overlay ??= create()
      overlay?.draw(audit, audited.places)
      overlay?.setShown(areShown())
    },
    prefer(next) {
      const speaksOtherwise = uiLanguage(next.settings.language) !== uiLanguage(preferences.settings.language)
      preferences = next
      overlay?.setLook(next.settings)
      if (!speaksOtherwise) return
      overlay?.remove()
      overlay = null
    },
    setShown(shown) {
      chosen = shown
      overlay?.setShown(shown)
    },
    areShown,
    show(finding) {
      isLed = true
      const isShown = overlay?.show(finding)
      isLed = false
      if (isShown) return
      const element = page?.places.get(finding)?.element
      if (element) showElement(element)
    },
    showField(field) {
      const element = page?.elementOf(field)
      if (element) showElement(element)
    },
    diagnose(id) {
      const finding = page?.audit.findings.find((each) => each.id === id)
      return finding ? diagnosticFor(finding) : null
    },
    takeOff() {
      overlay?.remove()
      overlay = null
    },
  }
}
