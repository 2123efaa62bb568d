import { computePosition, flip, offset, type Placement, platform, shift } from '@floating-ui/dom'
import { area, boxAt, grown, movedInto, type Rectangle, shared } from './rectangle.ts'
import { originOf, type Surface } from './surface.ts'

const distance = 10
const everywhere: Rectangle = { left: -1e7, top: -1e7, right: 1e7, bottom: 1e7 }
const margin = 8
const sides = ['bottom-start', 'right', 'left', 'top-start'] as const
/** The least that a card is laid out in, in our pixels: where the reader sees less of the page, it is drawn smaller instead. */
const least = { width: 240, height: 160 }

/** How large a card may be, and how much smaller than laid out it is drawn. */
export interface CardRoom {
  maxWidth: number
  maxHeight: number
  shrink: number
}

/** The room for a card where the reader sees `width` by `height` viewport pixels, of which `scale` make one of ours. */
export function roomFor(width: number, height: number, scale: number): CardRoom {
  const [free, deep] = [width, height].map((length) => Math.max(1, (length - 2 * margin) / scale)) as [number, number]
  const shrink = Math.min(1, free / least.width, deep / least.height)
  return { maxWidth: free / shrink, maxHeight: deep / shrink, shrink }
}

/** Keeps the card no larger than what the reader sees of the page: less than the window where it is zoomed by two fingers. */
export function fitCard(card: HTMLElement, { view, windowRuler }: Surface): CardRoom {
  const { width, height } = seenOf(view)
  const room = roomFor(width, height, originOf({ ruler: windowRuler }).scale)
  const [maxWidth, maxHeight] = [`${Math.floor(room.maxWidth)}px`, `${Math.floor(room.maxHeight)}px`]
  if (card.style.maxWidth !== maxWidth) card.style.maxWidth = maxWidth
  if (card.style.maxHeight !== maxHeight) card.style.maxHeight = maxHeight
  return room
}

/**
 * Puts the card beside its mark, inside what the reader sees of the page, on the side where it hides least of the cells that are lit up.
 * All boxes are in viewport pixels. Reads layout at once; resolves when the card stands there, without waiting for a frame.
 */
export async function placeCard(card: HTMLElement, surface: Surface, anchor: Rectangle, lit: readonly Rectangle[]): Promise<void> {
  const { shrink } = fitCard(card, surface)
  const origin = originOf({ ruler: surface.windowRuler })
  const scale = origin.scale * shrink
  const size = { width: card.offsetWidth * scale, height: card.offsetHeight * scale }
  const clip = seenOf(surface.view)
  const seen = { left: clip.x + margin, top: clip.y + margin, right: clip.x + clip.width - margin, bottom: clip.y + clip.height - margin }
  const [placement, ...fallbackPlacements] = sidesFor(anchor, size.width, size.height, lit, seen)
  const box = DOMRect.fromRect({ x: anchor.left, y: anchor.top, width: anchor.right - anchor.left, height: anchor.bottom - anchor.top })
  const { x, y } = await computePosition({ getBoundingClientRect: () => box }, card, {
    strategy: 'fixed',
    placement: placement ?? 'bottom-start',
    middleware: [
      offset(distance),
      flip({ fallbackPlacements, padding: margin, crossAxis: false }),
      shift({ padding: margin, crossAxis: true }),
    ],
    // What was read above, in viewport pixels: zoom, writing direction and transforms of the page have no part in it.
    platform: {
      ...platform,
      getElementRects: () => ({ reference: box, floating: { x: 0, y: 0, ...size } }),
      getDimensions: () => size,
      getClippingRect: () => clip,
      getOffsetParent: () => surface.view,
      isRTL: () => false,
    },
  })
  const [left, top] = [(x - origin.left) / origin.scale, (y - origin.top) / origin.scale].map(Math.round)
  card.style.transform = `translate(${left}px,${top}px)${shrink < 1 ? ` scale(${shrink})` : ''}`
}

/** What the reader sees of the page, in viewport pixels. */
function seenOf(view: Window): { x: number; y: number; width: number; height: number } {
  const page = view.document.documentElement
  const {
    offsetLeft: x,
    offsetTop: y,
    width,
    height,
  } = view.visualViewport ?? {
    offsetLeft: 0,
    offsetTop: 0,
    width: page.clientWidth,
    height: page.clientHeight,
  }
  return { x, y, width, height }
}

/**
 * The sides of a card of this size at an anchor, the one that hides least of the lit boxes first, once the card has been moved into what is
 * seen of the page.
 */
export function sidesFor(anchor: Rectangle, width: number, height: number, lit: readonly Rectangle[], seen = everywhere): Placement[] {
  const middle = (anchor.top + anchor.bottom) / 2 - height / 2
  const at: Record<(typeof sides)[number], Rectangle> = {
    'bottom-start': boxAt(anchor.left, anchor.bottom + distance, width, height),
    right: boxAt(anchor.right + distance, middle, width, height),
    left: boxAt(anchor.left - distance - width, middle, width, height),
    'top-start': boxAt(anchor.left, anchor.top - distance - height, width, height),
  }
  const hidden = (side: (typeof sides)[number]) => lit.reduce((sum, box) => sum + area(shared(box, grown(movedInto(at[side], seen), 2))), 0)
  return [...sides].sort((a, b) => hidden(a) - hidden(b))
}
