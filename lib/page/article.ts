/** How much longer than the report's own stretch an element may be and still count as its container. */
const containerGrowth = 1.3

/** The smallest element that holds all `landmarks` (headings, tables), widened while what stands around it adds little. */
export function articleOf(landmarks: readonly Element[]): Element | null {
  let article: Element | null = landmarks[0] ?? null
  for (const landmark of landmarks) {
    while (article && !article.contains(landmark)) article = article.parentElement
  }
  if (!article) return null
  const size = (article.textContent ?? '').length
  for (let around = article.parentElement; around && around.localName !== 'html'; around = around.parentElement) {
    if ((around.textContent ?? '').length > containerGrowth * size) break
    article = around
  }
  return article
}
