import type { IsShown } from './visibility.ts'

/**
 * The same answers with one question to the browser for most cells, since asking is what reading a table costs: where the text in
 * `<tr><td><p><span>12</span>` is seen, all four have a box, and the outer three have no text of their own.
 */
export function askedOnce(isShown: IsShown): IsShown {
  if (!isShown.seesAncestors) return isShown
  const seen = new Set<Element>()
  return (element, what) => {
    if (seen.has(element)) return true
    if (what === 'text') return isShown(element, what)
    let innermost = element
    for (let inner = firstWithin(element); inner; inner = firstWithin(inner)) innermost = inner
    if (!isShown(innermost, 'text')) return isShown(element)
    for (let each: Element | null = innermost; each && each !== element; each = each.parentElement) seen.add(each)
    seen.add(element)
    return true
  }
}

/** No text stands in them but in their cells. */
const partsOfTable = new Set(['thead', 'tbody', 'tfoot', 'tr'])

/** The first element within one; null where it holds none, or text of its own. */
function firstWithin(element: Element): Element | null {
  const first = element.firstElementChild
  if (!first || partsOfTable.has(element.localName)) return first
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return null
  }
  return first
}
