import type { CssNode, Nth, PseudoClassSelector, Selector } from 'css-tree'
import type { SavedElement } from './element.ts'
import { type Matches, matcher } from './matcher.ts'
import { kinds, nextElement, previousElement } from './node.ts'
import { elementsOf } from './select.ts'

/** @throws where it is one that only a browser understands, as `:hover` */
export function pseudoClass({ name, children }: PseudoClassSelector): Matches {
  const [argument] = children?.toArray() ?? []
  switch (name.toLowerCase()) {
    case 'is':
    case 'where':
      return anyOf(selectorsIn(argument))
    case 'not': {
      const matches = anyOf(selectorsIn(argument))
      return (element) => !matches(element)
    }
    case 'has':
      return has(selectorsIn(argument))
    case 'empty':
      return ({ childNodes }) => childNodes.every(({ nodeType, nodeValue }) => nodeType === kinds.comment || nodeValue === '')
    case 'first-child':
      return (element) => previousElement(element) === null
    case 'last-child':
      return (element) => nextElement(element) === null
    case 'nth-child':
      if (argument?.type === 'Nth') return nth(argument, argument.selector ? anyOf(selectorsIn(argument.selector)) : () => true)
      break
    case 'nth-of-type':
      if (argument?.type === 'Nth') return (element) => nth(argument, ({ localName }) => localName === element.localName)(element)
  }
  throw new Error(`no pseudo-class for a saved page: ${name}`)
}

function selectorsIn(list: CssNode | undefined): Selector[] {
  if (list?.type !== 'SelectorList') throw new Error('no list of selectors')
  return list.children.toArray().filter((node): node is Selector => node.type === 'Selector')
}

function anyOf(selectors: readonly Selector[]): Matches {
  const matchers = selectors.map((selector) => matcher(selector))
  return (element) => matchers.some((matches) => matches(element))
}

/** What a relative selector names stands in the element, or after it and in what follows. */
function has(selectors: readonly Selector[]): Matches {
  let scope: SavedElement | null = null
  const relatives = selectors.map((selector) => {
    const { first } = selector.children
    const isBeside = first?.type === 'Combinator' && (first.name === '+' || first.name === '~')
    return { isBeside, matches: matcher(selector, (element) => element === scope) }
  })
  return (element) => {
    const outer = scope
    scope = element
    const found = relatives.some(({ isBeside, matches }) => elementsOf((isBeside && element.parentNode) || element).some(matches))
    scope = outer
    return found
  }
}

/** `an+b` of those that `counts` (https://drafts.csswg.org/selectors-4/#nth-child-pseudo). */
function nth({ nth: which }: Nth, counts: Matches): Matches {
  const [step, first] =
    which.type === 'Identifier' ? (which.name.toLowerCase() === 'even' ? [2, 0] : [2, 1]) : [Number(which.a ?? 0), Number(which.b ?? 0)]
  return (element) => {
    if (!counts(element)) return false
    let place = 1
    for (let before = previousElement(element); before; before = previousElement(before)) if (counts(before)) place++
    const steps = step === 0 ? (place === first ? 0 : -1) : (place - first) / step
    return steps >= 0 && Number.isInteger(steps)
  }
}
