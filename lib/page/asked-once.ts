import type { IsShown } from './visibility.ts'

/**
 * The same answers with one question to the browser for most cells, since asking is what reading a table costs: where the text in
 * `<td><p><span>12</span></p></td>` is seen, all three have a box, and the outer two have no text of their own.
 */
export function askedOnce(isShown: IsShown): IsShown {
  if (!isShown.seesAncestors) return isShown
  const seen = new WeakSet<Element>()
  return (element, what) => {
    if (what === 'text') return seen.has(element) || isShown(element, what)
    const around = [element]
    for (let inner = onlyChild(element); inner; inner = onlyChild(inner)) around.push(inner)
    if (!isShown(around.at(-1) ?? element, 'text')) return isShown(element)
    for (const each of around) seen.add(each)
    return true
  }
}

/** The element that holds all that an element shows; null where it has several, or text of its own. */
function onlyChild(element: Element): Element | null {
  const child = element.firstElementChild
  if (child === null || child !== element.lastElementChild) return null
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return null
  }
  return child
}
