import { auditPage, withRepairs } from '../../lib/audit/audit.ts'
import type { Language } from '../../lib/language.ts'
import { createOverlay } from '../../lib/overlay/overlay.ts'
import { isShownInBrowser } from '../../lib/page/visibility.ts'
import type { Theme } from '../../lib/settings/settings.ts'

/** Audits the sample and draws its marks. What the reader hides there is hidden there alone. */
export function showSample(document: Document, language: Language, theme: Theme): void {
  const page = withRepairs(auditPage(document, { url: location.href, language, isShown: isShownInBrowser }))
  const overlay = createOverlay({ document, language })
  void theme
  overlay.draw(page.audit, page.places)
}
