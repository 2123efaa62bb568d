/** How much longer than the report's own stretch an element may be and still count as its container. */
const containerGrowth = 1.3

/** Comments and processing instructions. */
const notText = new Set([7, 8])

/** The smallest element that holds all `landmarks`: the headings and tables of a report. Null where there are none. */
export function stretchOf(landmarks: readonly Element[]): Element | null {
  let stretch: Element | null = landmarks[0] ?? null
  for (const landmark of landmarks) {
    while (stretch && !stretch.contains(landmark)) stretch = stretch.parentElement
  }
  return stretch
}

/** The container of the article: the report's stretch, widened while what stands around it adds little, but not to the whole page. */
export function articleAround(stretch: Element): Element {
  let article = stretch
  let room = (containerGrowth - 1) * (stretch.textContent ?? '').length
  for (
    let around = stretch.parentElement;
    around && around.localName !== 'body' && around.localName !== 'html';
    around = around.parentElement
  ) {
    room -= lengthBeside(article, around, room)
    if (room < 0) break
    article = around
  }
  return article
}

/** How long the text of an element is beside one of its children; counted only until it is longer than `room`. */
function lengthBeside(child: Element, around: Element, room: number): number {
  let length = 0
  for (let node = around.firstChild; node && length <= room; node = node.nextSibling) {
    if (node !== child && !notText.has(node.nodeType)) length += (node.textContent ?? '').length
  }
  return length
}
