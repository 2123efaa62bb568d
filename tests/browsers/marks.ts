/** A mark of the overlay, by the names that the overlay promises. */
export interface Mark {
  id: string
  rule: string
  severity: string
  /** Null for a finding about the whole report. */
  subject: string | null
  /** What a screen reader says. */
  name: string
}

/** Runs in the page: the marks in the overlay's open shadow root, in its order; null where there is no overlay. */
export function readMarks(): Mark[] | null {
  const root = document.querySelector('gouji-overlay')?.shadowRoot
  if (!root) return null
  return [...root.querySelectorAll<HTMLElement>('[data-finding]')].map((mark) => ({
    id: mark.dataset.finding ?? '',
    rule: mark.dataset.rule ?? '',
    severity: mark.dataset.severity ?? '',
    subject: mark.dataset.subject || null,
    name:
      mark.getAttribute('aria-label') ??
      (mark.getAttribute('aria-labelledby') ?? '')
        .split(/\s+/)
        .map((id) => (id === '' ? '' : (root.getElementById(id)?.textContent ?? '')))
        .concat(mark.hasAttribute('aria-labelledby') ? [] : [mark.title || (mark.textContent ?? '')])
        .join(' ')
        .trim(),
  }))
}

/** Runs in the page: whether a card is open on the overlay. */
export function hasCard(): boolean {
  return !!document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('[role=dialog]')
}

/**
 * Runs in the page: brings the first element that matches into view, in the document or in the overlay's shadow root.
 * Returns its centre in CSS pixels of the viewport; null where there is none with a box.
 */
export function bringIntoView(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector) ?? document.querySelector('gouji-overlay')?.shadowRoot?.querySelector(selector)
  if (!element || element.getClientRects().length === 0) return null
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
  const box = element.getBoundingClientRect()
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
