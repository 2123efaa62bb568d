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
  const size = (stretch.textContent ?? '').length
  for (
    let around = stretch.parentElement;
    around && around.localName !== 'body' && around.localName !== 'html';
    around = around.parentElement
  ) {
    if ((around.textContent ?? '').length > containerGrowth * size) break
    article = around
  }
  return article
}
