import { elementAt, findPlaces, type Places } from '../../lib/audit/places.ts'
import type { Finding } from '../../lib/audit/schema.ts'
import type { Answer } from '../../lib/browser/answer.ts'
import { takeCard } from '../../lib/browser/card-code.ts'
import { extension } from '../../lib/browser/page-side.ts'
import { tellBackground } from '../../lib/browser/tell.ts'
import type { Language } from '../../lib/language.ts'
import { createOverlay, type Look, type Overlay } from '../../lib/overlay/overlay.ts'
import { tableMarkup } from '../../lib/page/markup.ts'
import type { LivePage } from '../../lib/page/see.ts'

/** The marks of one document as its reader wants them. */
export interface Marks {
  draw(page: LivePage, answer: Answer): void
  setShown(shown: boolean): void
  /** Leads the reader to a finding, or to the cell of a field. */
  show(finding: string): void
  showField(field: string): void
  /** The markup of the table that a finding is about, empty where it is about none; null where there is no finding of this id. */
  markupAt(finding: string): string | null
  /** Takes everything off the page; what is drawn next begins anew. */
  takeOff(): void
}

/** Marks for this window's document; nothing is on the page before there is a finding. */
export function createMarks(): Marks {
  let overlay: Overlay | null = null
  let spoken: Language | null = null
  let drawn: { page: LivePage; answer: Answer; places: Places } | null = null
  /** A card is being opened for popup or panel, which know: a word that comes late would lead them back. */
  let led: string | null = null

  const create = (language: Language, look: Look): Overlay => {
    spoken = language
    return createOverlay({
      document,
      language,
      look,
      cardCode: takeCard,
      isShown: false,
      onOpenChange(finding) {
        if (finding === null || finding !== led) void tellBackground({ type: 'gouji:opened', finding })
        led = null
      },
      dismiss({ id, rule, message }, scope, onFailure) {
        const tell = (away: boolean) =>
          tellBackground({ type: 'gouji:dismiss', scope, page: location.href, finding: { id, rule, message }, away })
        void tell(true).then((isStored) => isStored || onFailure())
        return () => void tell(false)
      },
      origin: { version: extension.runtime.getManifest().version, markupOf },
    })
  }
  const markupOf = ({ id, subject }: Finding): string => {
    if (!drawn) return ''
    const place = drawn.places.get(id)
    return tableMarkup(place?.at === 'cell' ? place.element : subject === null ? null : cellOf(subject))
  }
  const cellOf = (field: string) => drawn && elementAt(drawn.answer.cells[field], drawn.page)
  const showElement = (element: Element | null | undefined) => {
    if (!drawn || !element) return
    if (!overlay) {
      overlay = create(drawn.answer.language, drawn.answer.look)
      overlay.setShown(true)
    }
    overlay.showElement(element)
  }
  const takeOff = () => {
    overlay?.remove()
    overlay = null
  }
  return {
    draw(page, answer) {
      const places = findPlaces(answer.spots, page)
      drawn = { page, answer, places }
      if (!hasStyles(document)) return
      const { audit, language, look, marksShown } = answer
      if (language !== spoken) takeOff()
      if (audit.findings.length > 0) overlay ??= create(language, look)
      overlay?.setLook(look)
      overlay?.draw(audit, places)
      // Last: a new overlay comes onto the page with all its marks, which is laid out once then.
      overlay?.setShown(marksShown)
    },
    setShown: (shown) => overlay?.setShown(shown),
    show(finding) {
      led = finding
      if (overlay?.show(finding)) return
      led = null
      showElement(drawn?.places.get(finding)?.element)
    },
    showField(field) {
      showElement(cellOf(field))
    },
    markupAt(id) {
      const finding = drawn?.answer.audit.findings.find((each) => each.id === id)
      return finding ? markupOf(finding) : null
    },
    takeOff,
  }
}

/** False for a document that is being closed: Firefox gives null then, and an answer may still come. Nobody would see what is drawn. */
function hasStyles({ documentElement: root }: Document): boolean {
  return root !== null && getComputedStyle(root) !== null
}
