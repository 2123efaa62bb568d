import { html } from 'parse5'
import { isElement, kinds, nextElement, previousElement, SavedNode } from './node.ts'
import { elementsOf, matcherOf, selectAll } from './select.ts'

/** An attribute as the parser gives it: `href` with the prefix `xlink` is named `xlink:href`. */
export interface SavedAttribute {
  name: string
  value: string
  prefix?: string
}

/** An element of a saved page. */
export class SavedElement extends SavedNode {
  readonly localName: string
  readonly namespaceURI: html.NS
  readonly attributes: SavedAttribute[]
  /** What a `template` holds, which is no part of the page. */
  content: SavedNode | null = null

  constructor(localName: string, namespaceURI: html.NS, attributes: SavedAttribute[]) {
    super(kinds.element, namespaceURI === html.NS.HTML ? localName.toUpperCase() : localName)
    this.localName = localName
    this.namespaceURI = namespaceURI
    this.attributes = attributes
    for (const attribute of attributes) if (attribute.prefix) attribute.name = `${attribute.prefix}:${attribute.name}`
  }

  get tagName(): string {
    return this.nodeName
  }

  get id(): string {
    return this.getAttribute('id') ?? ''
  }

  /** @param name in the case in which the document has it: small letters, for HTML */
  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value
    return null
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null
  }

  get firstElementChild(): SavedElement | null {
    return isElement(this.firstChild) ? this.firstChild : this.firstChild && nextElement(this.firstChild)
  }

  get lastElementChild(): SavedElement | null {
    return isElement(this.lastChild) ? this.lastChild : this.lastChild && previousElement(this.lastChild)
  }

  get nextElementSibling(): SavedElement | null {
    return nextElement(this)
  }

  get children(): SavedElement[] {
    return this.childNodes.filter(isElement)
  }

  getElementsByTagName(name: string): SavedElement[] {
    return elementsOf(this, name)
  }

  closest(selector: string): SavedElement | null {
    const matches = matcherOf(selector)
    let element: SavedElement | null = this
    while (element && !matches(element)) element = element.parentElement
    return element
  }

  querySelectorAll(selector: string): SavedElement[] {
    return selectAll(this, selector)
  }

  querySelector(selector: string): SavedElement | null {
    return selectAll(this, selector)[0] ?? null
  }
}
