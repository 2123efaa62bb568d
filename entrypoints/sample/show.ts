import { auditPage, withRepairs } from '../../lib/audit/audit.ts'
import type { Language } from '../../lib/language.ts'
import { createCardHolder } from '../../lib/overlay/card-holder.ts'
import { createOverlay, type Look } from '../../lib/overlay/overlay.ts'
import { isShownInBrowser } from '../../lib/page/visibility.ts'

/** Audits the sample and draws its marks. What the reader hides there is hidden there alone. */
export function showSample(document: Document, { language, look, version }: { language: Language; look: Look; version: string }): void {
  const { audit, places } = withRepairs(auditPage(document, { url: location.href, language, isShown: isShownInBrowser }))
  const away = new Set<string>()
  const draw = () => overlay.draw({ ...audit, findings: audit.findings.filter(({ id, rule }) => !away.has(id) && !away.has(rule)) }, places)
  const overlay = createOverlay({
    document,
    language,
    look,
    dismiss({ id, rule }, scope) {
      const hidden = scope === 'here' ? id : rule
      away.add(hidden)
      draw()
      return () => {
        away.delete(hidden)
        draw()
      }
    },
    cardCode: () => createCardHolder,
    origin: { version, markupOf: () => '' },
  })
  draw()
}
