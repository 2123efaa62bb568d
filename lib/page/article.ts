/** How much longer than the report's own stretch an element may be and still count as its container. */
const containerGrowth = 1.3

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
  let size = textLength(stretch)
  const most = containerGrowth * size
  for (
    let around = stretch.parentElement;
    around && around.localName !== 'body' && around.localName !== 'html';
    around = around.parentElement
  ) {
    for (let node = around.firstChild; node && size <= most; node = node.nextSibling) {
      if (node !== article && !isComment(node)) size += textLength(node)
    }
    if (size > most) break
    article = around
  }
  return article
}

function textLength(node: Node): number {
  return (node.textContent ?? '').length
}

/** What is no part of an element's text has a text of its own: comments and processing instructions. */
function isComment({ nodeType }: Node): boolean {
  return nodeType === 8 || nodeType === 7
}
