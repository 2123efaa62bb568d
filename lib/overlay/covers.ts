import { area, type Rectangle, shared } from './rectangle.ts'

/**
 * What of the page lies over other parts of it: a header that stays while the page scrolls, the stuck head of a table, a dialog. The
 * overlay is above all of it, and so must leave out by itself what a reader does not see.
 */
export interface Covers {
  /** The part of a box that no cover hides, of an element or of a mark at it; null where little or nothing is left. */
  uncovered(element: Element, box: Rectangle): Rectangle | null
}

/** Where the window is asked what lies there, in parts of its width and height: edges, corners and the middle. */
const probes = [0.02, 0.5, 0.98]

/**
 * The elements that are fixed or stuck and can lie over the `marked` ones. Reads layout: a few points of the window, and the head and
 * first column of the tables in which marks stand.
 */
export function findCovers(document: Document, view: Window, host: Element, marked: readonly Element[]): Element[] {
  const found = new Set<Element>()
  for (const x of probes) {
    for (const y of probes) {
      const top = topmost(document, host, view.innerWidth * x, view.innerHeight * y)
      const stays = top && closestThatStays(top, view)
      if (stays) found.add(stays)
    }
  }
  const tables = new Set(marked.flatMap((element) => element.closest('table') ?? []))
  for (const table of tables) for (const cell of stuckParts(table, marked, view)) found.add(cell)
  return [...found]
}

/** Looks where covers are now. Reads layout. */
export function lookAtCovers(document: Document, host: Element, covers: readonly Element[]): Covers {
  const boxes = covers.filter((cover) => cover.isConnected).map((cover) => ({ cover, box: cover.getBoundingClientRect() }))
  return {
    uncovered(element, box) {
      let left: Rectangle | null = box
      for (const { cover, box: over } of boxes) {
        const common = left && shared(left, over)
        if (!left || !common || cover.contains(element) || !liesOver(document, host, cover, common)) continue
        left = without(left, common)
      }
      return left
    },
  }
}

/** Whether a cover is what is painted at the middle of a box. Only in the window can a browser tell. */
function liesOver(document: Document, host: Element, cover: Element, { left, right, top, bottom }: Rectangle): boolean {
  const there = topmost(document, host, (left + right) / 2, (top + bottom) / 2)
  return there !== null && cover.contains(there)
}

function topmost(document: Document, host: Element, x: number, y: number): Element | null {
  return document.elementsFromPoint(x, y).find((element) => element !== host) ?? null
}

function closestThatStays(element: Element, view: Window): Element | null {
  for (let each: Element | null = element; each; each = each.parentElement) if (stays(each, view)) return each
  return null
}

function stays(element: Element, view: Window): boolean {
  const { position } = view.getComputedStyle(element)
  return position === 'fixed' || position === 'sticky'
}

/** A table's cells that stick: those of its head where one of them, its row or the head does; the first ones of the marked rows. */
function stuckParts(table: HTMLTableElement, marked: readonly Element[], view: Window): Element[] {
  const head = table.tHead?.rows.length ? [...table.tHead.rows] : [...table.rows].slice(0, 1)
  const parts = head.flatMap((row) => [row, ...row.cells])
  const firsts = marked.flatMap((element) => (table.contains(element) ? (element.closest('tr')?.cells[0] ?? []) : []))
  const all = new Set<Element>([...(table.tHead ? [table.tHead] : []), ...parts, ...firsts])
  return [...all].filter((part) => stays(part, view))
}

/** What is left of a box beside a part of it: the largest rest that is a box; null where that is less than a third of it. */
function without(box: Rectangle, part: Rectangle): Rectangle | null {
  const rests = [
    { ...box, bottom: part.top },
    { ...box, top: part.bottom },
    { ...box, right: part.left },
    { ...box, left: part.right },
  ].filter(({ left, right, top, bottom }) => left < right && top < bottom)
  const largest = rests.sort((a, b) => area(b) - area(a))[0]
  return largest && area(largest) >= area(box) / 3 ? largest : null
}
