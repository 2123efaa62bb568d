import { type Covers, lookAtCovers } from './covers.ts'
import { type Rectangle, shared } from './rectangle.ts'

/** What a reader can see of the page, by one batch of reads: valid until something moves. */
export interface Sight {
  /** The painted part of an element, in viewport pixels; null where nothing of it is shown. */
  visible(element: Element): Rectangle | null
  /** The same for an element's text: where it may be painted; null where it is not shown. */
  inside(element: Element): Rectangle | null
  /** The part of the page in which the children of an element are painted; null where all of them are cut off. */
  window(element: Element): Rectangle | null
  /** The part of a box at an element that nothing of the page lies over; null where too little is left. */
  uncovered: Covers['uncovered']
  /** Our marks must stay inside, or the page would get a scroll bar. `element` is on the page already and widens it. */
  bounds(element: Element): Rectangle
  /** Some element asked for stands in a sticky or fixed one, and so moves against the page when the page is scrolled. */
  adrift(): boolean
}

const everywhere: Rectangle = { left: -1e7, top: -1e7, right: 1e7, bottom: 1e7 }

/** Looks at a document, of which `covers` may lie over other parts. Reads layout, writes nothing. */
export function lookAt(document: Document, view: Window, host: Element, covers: readonly Element[]): Sight {
  const windows = new Map<Element, Rectangle | null>()
  const seen = new Map<Element, Rectangle | null>()
  const { uncovered } = lookAtCovers(document, host, covers)
  const styleOf = (element: Element) => view.getComputedStyle(element)
  // The viewport takes over the overflow of the root, or of the body where the root has none.
  const rootScrolls = clips(styleOf(document.documentElement))
  const isViewport = (element: Element) => element === document.documentElement || (element === document.body && !rootScrolls)
  let drifts = false

  const windowOf = (element: Element): Rectangle | null => {
    const known = windows.get(element)
    if (known !== undefined) return known
    const parent = element.parentElement
    const outer = parent ? windowOf(parent) : everywhere
    const style = styleOf(element)
    drifts ||= style.position === 'sticky' || style.position === 'fixed'
    const found = outer === null || isViewport(element) || !clips(style) ? outer : shared(outer, insideBorders(element))
    windows.set(element, found)
    return found
  }

  const page = document.scrollingElement ?? document.documentElement
  const viewport = {
    left: -view.scrollX,
    top: -view.scrollY,
    right: page.clientWidth - view.scrollX,
    bottom: page.clientHeight - view.scrollY,
  }

  // Where lines or columns run from right to left, so does the page: what stands out on its left is scrolled to.
  const growsLeft = [document.documentElement, document.body].some((each) => each && runsLeft(styleOf(each)))

  const isShown = (element: Element) => element.isConnected && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  const look = (element: Element): Rectangle | null => {
    if (!isShown(element)) return null
    const around = element.parentElement ? windowOf(element.parentElement) : everywhere
    const painted = around && shared(element.getBoundingClientRect(), around)
    return painted && uncovered(element, painted)
  }
  const visible = (element: Element): Rectangle | null => {
    const known = seen.get(element)
    if (known !== undefined) return known
    const found = look(element)
    seen.set(element, found)
    return found
  }

  return {
    visible,
    inside: (element) => (isShown(element) ? windowOf(element) : null),
    window: windowOf,
    uncovered,
    bounds: (element) => {
      const there = visible(element) ?? viewport
      return {
        left: growsLeft ? Math.min(viewport.left, there.left) : viewport.left,
        top: viewport.top,
        right: growsLeft ? viewport.right : Math.max(viewport.right, there.right),
        bottom: Math.max(viewport.bottom, there.bottom),
      }
    },
    adrift: () => drifts || covers.length > 0,
  }
}

function runsLeft({ direction, writingMode }: CSSStyleDeclaration): boolean {
  return writingMode === 'vertical-rl' || (direction === 'rtl' && writingMode === 'horizontal-tb')
}

function clips({ overflowX, overflowY, display }: CSSStyleDeclaration): boolean {
  return display !== 'inline' && display !== 'contents' && (overflowX !== 'visible' || overflowY !== 'visible')
}

function insideBorders(element: Element): Rectangle {
  const { left, top, width } = element.getBoundingClientRect()
  const scale = element instanceof HTMLElement && element.offsetWidth > 0 ? width / element.offsetWidth : 1
  const innerLeft = left + element.clientLeft * scale
  const innerTop = top + element.clientTop * scale
  return { left: innerLeft, top: innerTop, right: innerLeft + element.clientWidth * scale, bottom: innerTop + element.clientHeight * scale }
}
