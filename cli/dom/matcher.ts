import type { CssNode, Selector } from 'css-tree'
import { ident } from 'css-tree/utils'
import { html } from 'parse5'
import { matchesAttribute } from './attribute.ts'
import type { SavedElement } from './element.ts'
import { previousElement } from './node.ts'
import { pseudoClass } from './pseudo-class.ts'

/** Whether an element is one that a selector, or a part of one, names. */
export type Matches = (element: SavedElement) => boolean

/**
 * A selector (https://drafts.csswg.org/selectors-4/), made ready to be asked of many elements.
 * @param scope what the left end of a relative selector (`> a` in `:has(> a)`) stands for
 * @throws on what only a browser can tell (`:hover`, `::before`), and on what this does not know
 */
export function matcher({ children }: Selector, scope?: Matches): Matches {
  let compound: Matches[] = []
  let left: Matches | null = null
  if (scope) {
    compound.push(scope)
    if (children.first?.type !== 'Combinator') [compound, left] = [[], combined(' ', scope)]
  }
  for (const node of children) {
    if (node.type === 'Combinator') [compound, left] = [[], combined(node.name, all(compound, left))]
    else compound.push(simple(node))
  }
  return all(compound, left)
}

function all(compound: readonly Matches[], left: Matches | null): Matches {
  const [only] = compound
  if (!only) throw new Error('nothing beside a combinator')
  if (compound.length === 1 && left === null) return only
  return (element) => compound.every((matches) => matches(element)) && (left === null || left(element))
}

/** Whether what stands on the left of a combinator is there. */
function combined(combinator: string, left: Matches): Matches {
  switch (combinator) {
    case ' ':
      return (element) => hasBefore(element, left, ({ parentElement }) => parentElement)
    case '>':
      return ({ parentElement }) => parentElement !== null && left(parentElement)
    case '~':
      return (element) => hasBefore(element, left, previousElement)
    case '+':
      return (element) => {
        const previous = previousElement(element)
        return previous !== null && left(previous)
      }
  }
  throw new Error(`no combinator: ${combinator}`)
}

function hasBefore(element: SavedElement, left: Matches, before: (element: SavedElement) => SavedElement | null): boolean {
  for (let at = before(element); at; at = before(at)) if (left(at)) return true
  return false
}

function simple(node: CssNode): Matches {
  switch (node.type) {
    case 'TypeSelector': {
      const name = ident.decode(node.name)
      if (name === '*') return () => true
      if (name.includes('|')) break
      return ({ localName, namespaceURI }) => localName === (namespaceURI === html.NS.HTML ? name.toLowerCase() : name)
    }
    case 'ClassSelector': {
      const name = ident.decode(node.name)
      return (element) => hasWord(element.getAttribute('class'), name)
    }
    case 'IdSelector': {
      const id = ident.decode(node.name)
      return (element) => element.getAttribute('id') === id
    }
    case 'AttributeSelector':
      return matchesAttribute(node)
    case 'PseudoClassSelector':
      return pseudoClass(node)
  }
  throw new Error(`no selector for a saved page: ${node.type}`)
}

function hasWord(words: string | null, word: string): boolean {
  return words !== null && (words === word || words.split(/[\t\n\f\r ]+/).includes(word))
}
