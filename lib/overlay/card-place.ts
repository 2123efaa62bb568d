import { computePosition, flip, offset, type Placement, shift } from '@floating-ui/dom'
import { area, boxAt, grown, type Rectangle, shared } from './rectangle.ts'

const distance = 10
const sides = ['bottom-start', 'right', 'left', 'top-start'] as const

/**
 * Puts the card beside its mark, inside the viewport, on the side where it hides least of the cells that are lit up.
 * Resolves when it stands there; it waits for no frame.
 */
export async function placeCard(card: HTMLElement, mark: Element, cell: Rectangle, lit: readonly Rectangle[]): Promise<void> {
  const anchor = { contextElement: mark, getBoundingClientRect: () => joined(mark.getBoundingClientRect(), cell) }
  const [placement, ...fallbackPlacements] = sidesFor(joined(mark.getBoundingClientRect(), cell), card.offsetWidth, card.offsetHeight, lit)
  const { x, y } = await computePosition(anchor, card, {
    strategy: 'fixed',
    placement: placement ?? 'bottom-start',
    middleware: [offset(distance), flip({ fallbackPlacements, padding: 8 }), shift({ padding: 8, crossAxis: true })],
  })
  card.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px)`
}

/** The sides of a card of this size at an anchor, the one that hides least of the lit boxes first. */
export function sidesFor(anchor: Rectangle, width: number, height: number, lit: readonly Rectangle[]): Placement[] {
  const middle = (anchor.top + anchor.bottom) / 2 - height / 2
  const at: Record<(typeof sides)[number], Rectangle> = {
    'bottom-start': boxAt(anchor.left, anchor.bottom + distance, width, height),
    right: boxAt(anchor.right + distance, middle, width, height),
    left: boxAt(anchor.left - distance - width, middle, width, height),
    'top-start': boxAt(anchor.left, anchor.top - distance - height, width, height),
  }
  const hidden = (side: (typeof sides)[number]) => lit.reduce((sum, box) => sum + area(shared(box, grown(at[side], 2))), 0)
  return [...sides].sort((a, b) => hidden(a) - hidden(b))
}

function joined(a: Rectangle, b: Rectangle): DOMRect {
  const left = Math.min(a.left, b.left)
  const top = Math.min(a.top, b.top)
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top)
}
