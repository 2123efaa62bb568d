import type { Surface } from './surface.ts'

export interface KeyTargets {
  /** A key was pressed on a mark; returns whether it meant something there. */
  onMark(finding: string, key: string): boolean
  /** Closes what is open; returns whether something was. `inside`: the focus is in the overlay and must be given back. */
  close(inside: boolean): boolean
  /** Goes to the next or the previous finding; returns whether there was one. */
  step(key: 'ArrowRight' | 'ArrowLeft'): boolean
}

/**
 * Listens to keys: F8 and Shift+F8 anywhere on the page (editors use them for the next problem; browsers, screen readers and
 * access keys leave them free), arrows and Esc inside the overlay. The page hears every key that means nothing to us.
 */
export function listenToKeys({ document, root, host }: Surface, targets: KeyTargets, signal: AbortSignal): void {
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return
      const finding = (event.target as Element).closest<HTMLElement>('[data-finding]')?.dataset.finding
      const meant = event.key === 'Escape' ? targets.close(true) : finding !== undefined && targets.onMark(finding, event.key)
      if (meant) event.preventDefault()
      // What a button does on Enter and Space is the browser's; the page need not act on it as well.
      if (meant || event.key === 'Enter' || event.key === ' ') event.stopPropagation()
    },
    { signal },
  )
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
      if (event.key === 'Escape' && event.target !== host) targets.close(false)
      if (event.key !== 'F8' || isTyping(event)) return
      if (targets.step(event.shiftKey ? 'ArrowLeft' : 'ArrowRight')) event.preventDefault()
    },
    { signal },
  )
}

function isTyping(event: Event): boolean {
  const [target] = event.composedPath()
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input,textarea,select'))
}
