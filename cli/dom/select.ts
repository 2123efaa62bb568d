import type { Selector, SelectorList } from 'css-tree'
import parse from 'css-tree/selector-parser'
import type { SavedElement } from './element.ts'
import { type Matches, matcher } from './matcher.ts'
import { isElement, nextWithin, type SavedNode } from './node.ts'

/** All elements inside `root` in the order of the document, or those of one name. */
export function elementsOf(root: SavedNode, name?: string): SavedElement[] {
  const found: SavedElement[] = []
  for (let node = root.firstChild; node; node = nextWithin(root, node)) {
    if (isElement(node) && (name === undefined || node.localName === name)) found.push(node)
  }
  return found
}

/** The elements inside `root` that a list of selectors names. @throws as `matcherOf` does */
export function selectAll(root: SavedNode, selector: string): SavedElement[] {
  return elementsOf(root).filter(matcherOf(selector))
}

/**
 * Whether an element is one of those that a list of selectors names.
 * @throws where it is no selector, or one that only a browser understands (`:hover`, `::before`)
 */
export function matcherOf(selector: string): Matches {
  const { children } = parse(selector, { context: 'selectorList' }) as SelectorList
  const matchers = children.toArray().map((each) => matcher(each as Selector))
  return (element) => matchers.some((matches) => matches(element))
}
