import { findSpot, findSpotAtWords, gapHeight } from './find-spot.ts'
import type { Light } from './lights.ts'
import type { Mark } from './marks.ts'
import { area, boxAt, grown, movedInto, type Rectangle, shared } from './rectangle.ts'
import { lookAt, type Sight } from './sight.ts'
import type { Size, Spot } from './spots.ts'
import { type Origin, originOf, put, type Surface } from './surface.ts'
import { layUnderline, putUnderline, seeWords, type UnderlineLayout, type Underlining } from './underline-mark.ts'

/** Everything that has to be put somewhere. */
export interface Arrangement {
  marks: readonly Mark[]
  lights: readonly Light[]
  /** What of the page may lie over other parts of it. */
  covers: readonly Element[]
}

/** Where the marks are going to stand, in viewport pixels; null for one that cannot be seen now. */
export type MarkBoxes = ReadonlyMap<Element, Rectangle | null>

/**
 * Puts all marks and lights where their elements are: first all reads, then all writes, so that the browser lays the page out once at
 * most. `meanwhile` is called between the two, for what else must be read.
 * Returns whether some of them moves against the page while the page is scrolled.
 */
export function arrange(surface: Surface, { marks, lights, covers }: Arrangement, meanwhile: (boxes: MarkBoxes) => void): boolean {
  const sight = lookAt(surface.document, surface.view, surface.host, covers)
  const origin = originOf(surface)
  for (const mark of marks) mark.size ??= measured(mark)
  const taken: Rectangle[] = []
  const settled = marks.map((mark) => ({ mark, ...settle(mark, sight, origin, taken) }))
  const shining = lights.map(({ element, node }) => ({ node, box: lightBox(element, node, sight) }))
  meanwhile(new Map(settled.map(({ mark, box, underline }) => [mark.node, underline ? underline.whole : box])))
  for (const { mark, box, frame, underline } of settled) {
    mark.node.classList.toggle('compact', mark.spot?.compact === true)
    if (underline) putUnderline(mark, underline, origin)
    else put(mark.node, box, origin, false)
    put(mark.frame, frame, origin, true)
  }
  for (const { node, box } of shining) put(node, box, origin, true)
  return sight.adrift()
}

interface Settled {
  box: Rectangle | null
  frame: Rectangle | null
  underline?: UnderlineLayout
}

/** Where a mark and its frame go; null for what cannot be seen now. Adds the mark's box to those `taken`. */
function settle(mark: Mark, sight: Sight, origin: Origin, taken: Rectangle[]): Settled {
  const { element, at } = mark.group
  if (mark.underlining) return settleAtWords(mark, mark.underlining, sight, origin, taken)
  const seen = sight.visible(element)
  if (!seen) return { box: null, frame: null }
  const whole = element.getBoundingClientRect()
  const bounds = sight.bounds(element)
  const { spot } = mark
  if (!isStillOf(spot, whole)) mark.spot = spotIn(whole, findSpot(mark, bounds, origin.scale, taken))
  const { size } = mark.spot ?? nowhere
  const box = boxOf(mark, whole, bounds)
  taken.push(box)
  const around = element.parentElement && sight.window(element.parentElement)
  // Scrolled out of its container: a mark that is mostly beyond the edge points at nothing.
  const inWindow = around && shared(box, grown(around, size.height / 2))
  const clear = inWindow && sight.uncovered(element, inWindow)
  const shown = clear !== null && area(clear) >= area(box) / 2
  const frame = at === 'cell' ? seen : at === 'title' ? null : gapLine(whole, gapHeight(mark), seen)
  return { box: shown ? box : null, frame: shown || at === 'cell' ? frame : null }
}

function settleAtWords(mark: Mark, underlining: Underlining, sight: Sight, origin: Origin, taken: Rectangle[]): Settled {
  const words = seeWords(underlining, sight)
  if (!words) return { box: null, frame: null }
  const { whole } = words
  const parent = underlining.ranges[0]?.startContainer.parentElement ?? mark.group.element
  const bounds = sight.bounds(parent)
  if (!isStillOf(mark.spot, whole)) mark.spot = spotIn(whole, findSpotAtWords(mark, words.lines, bounds, origin.scale, taken))
  const box = boxOf(mark, whole, bounds)
  taken.push(box)
  const around = sight.window(parent)
  // The margin beside a column is often outside of the box that cuts it off; far from it, the words have been scrolled away.
  const isNear = around && shared(box, grown(around, 2 * (box.bottom - box.top))) && sight.uncovered(parent, box)
  return { box, frame: null, underline: layUnderline(mark, words, isNear ? box : null, origin.scale) }
}

const nowhere = { dx: 0, dy: 0, size: { width: 0, height: 0 } }

function isStillOf(spot: Mark['spot'], whole: Rectangle): boolean {
  const { width, height } = sizeOf(whole)
  return spot !== null && spot.of.width === width && spot.of.height === height
}

function spotIn(whole: Rectangle, { box, compact }: Spot): Mark['spot'] {
  return { dx: box.left - whole.left, dy: box.top - whole.top, size: sizeOf(box), compact, of: sizeOf(whole) }
}

function boxOf({ spot }: Mark, whole: Rectangle, bounds: Rectangle): Rectangle {
  const { dx, dy, size } = spot ?? nowhere
  return movedInto(boxAt(whole.left + dx, whole.top + dy, size.width, size.height), bounds)
}

function gapLine(whole: Rectangle, y: number, seen: Rectangle): Rectangle {
  return { left: Math.max(whole.left, seen.left), right: seen.right, top: y, bottom: y }
}

function lightBox(element: Element, node: HTMLElement, sight: Sight): Rectangle | null {
  const seen = sight.visible(element)
  if (!seen) return null
  return node.classList.contains('part') ? seen : shared(grown(seen, 2), sight.bounds(element))
}

function measured({ node }: Mark): Size {
  return { width: node.offsetWidth, height: node.offsetHeight }
}

function sizeOf(box: Rectangle): Size {
  return { width: box.right - box.left, height: box.bottom - box.top }
}
