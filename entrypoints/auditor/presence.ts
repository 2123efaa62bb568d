import { tellBackground } from '../../lib/browser/tell.ts'
import { traces } from '../../lib/browser/traces.ts'

export interface Presence {
  /** Listens again where `document.open` has thrown all listeners out; does nothing else. */
  renew(): void
  stop(): void
}

/**
 * Tells the background when this frame's document goes for good, and calls `onReturn` when it comes back from the back/forward cache.
 * A document that goes with its tab's page is noticed there; the one of a frame is not.
 */
export function watchPresence(view: Window, onReturn: () => void): Presence {
  const hide = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted && view !== view.top) void tellBackground({ type: 'gouji:gone', document: traces.document })
  }
  const show = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) onReturn()
  }
  let isOver = false
  const renew = (): void => {
    if (isOver) return
    // The same listener twice is one listener.
    view.addEventListener('pagehide', hide)
    view.addEventListener('pageshow', show)
  }
  renew()
  return {
    renew,
    stop() {
      isOver = true
      view.removeEventListener('pagehide', hide)
      view.removeEventListener('pageshow', show)
    },
  }
}
