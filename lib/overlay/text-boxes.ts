import { type Rectangle, shared } from './rectangle.ts'

/**
 * The boxes of all lines of text under `root` that reach into `band`, in viewport pixels.
 * Subtrees outside the band are not entered, so that the work stays small on a large page.
 */
export function textBoxes(root: Element, band: Rectangle): Rectangle[] {
  const boxes: Rectangle[] = []
  const range = root.ownerDocument.createRange()
  const visit = (node: Node): void => {
    if (node.nodeType === 3 /* text */) {
      if (!/\S/.test(node.nodeValue ?? '')) return
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) if (shared(box, band)) boxes.push(box)
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

function reachesInto(element: Element, band: Rectangle): boolean {
  const box = element.getBoundingClientRect()
  // `display: contents` has no box of its own, but its children have.
  return box.width === 0 || box.height === 0 || shared(box, band) !== null
}

function holds(box: Rectangle, band: Rectangle): boolean {
  return box.left <= band.left && box.top <= band.top && box.right >= band.right && box.bottom >= band.bottom
}
