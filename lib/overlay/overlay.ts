import type { Places } from '../audit/places.ts'
import type { Audit, Finding } from '../audit/schema.ts'
import type { Language } from '../language.ts'
import type { CardSurroundings, MakeCard, Origin } from './card-contract.ts'
import type { DismissScope } from './dismiss-scope.ts'
import { removeOrphans } from './host.ts'
import { listenToKeys } from './keyboard.ts'
import { createLateCard } from './late-card.ts'
import { createLights } from './lights.ts'
import { followPointer } from './pointer.ts'
import { rove } from './roving.ts'
import { createStage } from './stage.ts'
import { createSurface } from './surface.ts'
import { wordsIn } from './words.ts'

export interface OverlayOptions {
  document: Document
  language: Language
  /** The finding whose card is open now, null when it was closed. */
  onOpenChange?: (finding: string | null) => void
  /**
   * The reader hides a finding, or all of its rule: the owner keeps it, draws again without, and returns how to take it back. Where it turns out
   * that it cannot be kept, `onFailure` brings the mark back and says so.
   */
  dismiss(finding: Finding, scope: DismissScope, onFailure: () => void): () => void
  /** What is told of a finding that is wrong, beside the audit. */
  origin: Origin
  /** The code of the card (`createCardHolder`), asked for when a mark is first touched. */
  cardCode(): MakeCard | Promise<MakeCard>
  look?: Look
  /** Whether it is on the page from the beginning, which is the default; else from `setShown` on. */
  isShown?: boolean
}

/** How the reader wants cards to look. */
export interface Look {
  /** `auto` follows the browser. */
  theme: 'auto' | 'light' | 'dark'
  /** The card says which keys lead on. */
  keysHint: boolean
}

/** The marks on the page. */
export interface Overlay {
  /** Draws an audit over the page; what is drawn already stays as it is. What the reader has just hidden stays away until the owner has drawn without it. */
  draw(audit: Audit, places: Places): void
  /** Scrolls to a finding's place, focuses its mark and opens its card. False where the finding has no mark that can be seen. */
  show(finding: string): boolean
  /** Scrolls to an element of the page and lights it up for a moment. */
  showElement(element: Element): void
  /** Shows the finding after the one shown last and returns its id; null where there is none. */
  next(): string | null
  previous(): string | null
  setShown(shown: boolean): void
  isShown(): boolean
  /** What was set of the cards has changed. */
  setLook(look: Look): void
  /** Takes everything off the page: elements, listeners, observers, timers. */
  remove(): void
}

/** Makes an overlay for a document. It is the only writer to the page. */
export function createOverlay(options: OverlayOptions): Overlay {
  const { document, language, onOpenChange, dismiss, origin, cardCode, look: first, isShown = true } = options
  removeOrphans(document)
  const surface = createSurface(document, language)
  const words = wordsIn(language)
  const lights = createLights(surface)
  const stage = createStage(surface, lights, words, (boxes) => card.follow(boxes))
  const listening = new AbortController()
  /** Findings that the reader has hidden and that the owner has not yet drawn without. */
  const hidden = new Set<string>()
  let look: Look = first ?? { theme: 'auto', keysHint: true }
  surface.root.dataset.theme = look.theme
  let drawn: { audit: Audit; places: Places } | null = null
  let last: string | null = null

  const redraw = (): void => {
    if (!drawn) return
    stage.draw(drawn.audit, drawn.places, hidden)
    card.refresh()
  }
  const show = (finding: string, focus: 'mark' | 'card'): boolean => {
    if (!stage.reach(finding, 'center')) return false
    last = finding
    if (focus === 'mark') stage.buttonOf(finding)?.focus({ preventScroll: true })
    card.open(finding, true)
    return true
  }
  const step = (key: 'ArrowRight' | 'ArrowLeft', focus: 'mark' | 'card'): string | null => {
    const ids = stage.ids()
    let at = card.opened() ?? last
    for (let tries = 0; tries < ids.length; tries += 1) {
      at = rove(ids, at, key)
      if (at !== null && show(at, focus)) return at
    }
    return null
  }

  const surroundings: CardSurroundings = {
    surface,
    language,
    lights,
    stage,
    drawn: () => drawn,
    onOpenChange: (finding) => onOpenChange?.(finding),
    step: (key) => step(key, 'card'),
    dismiss(finding, scope, onFailure) {
      hidden.add(finding.id)
      const undo = dismiss(finding, scope, () => {
        hidden.delete(finding.id)
        redraw()
        onFailure()
      })
      redraw()
      return () => {
        hidden.delete(finding.id)
        undo()
        redraw()
      }
    },
    origin,
    keysHint: () => look.keysHint,
  }
  const card = createLateCard(surroundings, cardCode)

  const moveTo = (finding: string | null): boolean => {
    if (finding === null || !stage.reach(finding, 'nearest')) return false
    stage.buttonOf(finding)?.focus({ preventScroll: true })
    return true
  }
  listenToKeys(
    surface,
    {
      onMark: (finding, key) => moveTo(rove(stage.ids(), finding, key)),
      close: card.escape,
      step: (key) => stage.isOn() && step(key, 'mark') !== null,
    },
    listening.signal,
  )
  followPointer(
    surface,
    {
      hover: (finding) => card.open(finding, false),
      leave: card.leave,
      click(finding) {
        last = finding
        card.open(finding, true)
        card.enter()
      },
      outside: () => card.close(false),
    },
    listening.signal,
  )
  if (isShown) stage.enter()

  const leave = (): void => {
    card.close(false)
    lights.stop()
    stage.leave()
  }
  return {
    draw(audit, places) {
      for (const id of hidden) if (!audit.findings.some((finding) => finding.id === id)) hidden.delete(id)
      drawn = { audit, places }
      redraw()
    },
    show: (finding) => show(finding, 'mark'),
    showElement(element) {
      element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
      lights.flash(element)
      stage.arrange()
    },
    next: () => step('ArrowRight', 'mark'),
    previous: () => step('ArrowLeft', 'mark'),
    setShown(shown) {
      if (shown && !stage.isOn()) stage.enter()
      else if (!shown) leave()
    },
    isShown: stage.isOn,
    setLook(next) {
      look = next
      surface.root.dataset.theme = next.theme
      card.refresh()
    },
    remove() {
      leave()
      listening.abort()
      drawn = null
    },
  }
}
