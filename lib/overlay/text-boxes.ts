import { type Rectangle, shared } from './rectangle.ts'
import { inkOf } from './text-lines.ts'

/**
 * The boxes of all lines of text under `root` that reach into `band`, in viewport pixels.
 * Subtrees outside the band are not entered, so that the work stays small on a large page. Of `ink`, only where the characters are.
 */
export function textBoxes(root: Element, band: Rectangle, what: 'lines' | 'ink' = 'lines'): Rectangle[] {
  const boxes: Rectangle[] = []
  const range = root.ownerDocument.createRange()
  const visit = (node: Node): void => {
    if (node.nodeType === 3 /* text */) {
      if (!/\S/.test(node.nodeValue ?? '')) return
      range.selectNodeContents(node)
      const found = [...range.getClientRects()].filter((box) => shared(box, band))
      const em = what === 'ink' && node.parentElement && found.length > 0 ? emOf(node.parentElement) : null
      boxes.push(...(em === null ? found : found.map((box) => inkOf(box, em))))
    } else if (node.nodeType === 1 /* element */ && reachesInto(node as Element, band)) {
      node.childNodes.forEach(visit)
    }
  }
  visit(root)
  return boxes
}

/**
 * The elements in which all text that can reach into the band stands: the rows round a table cell, so that a long table is
 * not walked for each of its cells, else the nearest ancestor whose box holds the whole band.
 */
export function surroundings(element: Element, band: Rectangle): Element[] {
  const row = element.closest('tr')
  const above = row?.previousElementSibling
  const below = row?.nextElementSibling
  if (row && above && below && above.getBoundingClientRect().top <= band.top && below.getBoundingClientRect().bottom >= band.bottom) {
    return [above, row, below]
  }
  let around = element
  while (around.parentElement !== null && !holds(around.getBoundingClientRect(), band)) around = around.parentElement
  return [around]
}

/** The height of an element's characters in viewport pixels, however the page is zoomed or scaled. */
export function emOf(element: Element): number {
  const size = Number.parseFloat(element.ownerDocument.defaultView?.getComputedStyle(element).fontSize ?? '')
  const width = element instanceof HTMLElement ? element.offsetWidth : 0
  return size * (width > 0 ? element.getBoundingClientRect().width / width : 1)
}

function reachesInto(element: Element, band: Rectangle): boolean {
  const box = element.getBoundingClientRect()
  // `display: contents` has no box of its own, but its children have.
  return box.width === 0 || box.height === 0 || shared(box, band) !== null
}

function holds(box: Rectangle, band: Rectangle): boolean {
  return box.left <= band.left && box.top <= band.top && box.right >= band.right && box.bottom >= band.bottom
}
