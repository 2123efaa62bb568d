import type { SavedElement } from './element.ts'
import { isElement, kinds, SavedData, SavedNode } from './node.ts'
import { elementsOf, selectAll } from './select.ts'

/** A saved page. */
export class SavedDocument extends SavedNode {
  constructor() {
    super(kinds.document, '#document')
  }

  override get textContent(): null {
    return null
  }

  get documentElement(): SavedElement | null {
    return this.childNodes.find(isElement) ?? null
  }

  get body(): SavedElement | null {
    const names = new Set(['body', 'frameset'])
    return this.documentElement?.children.find(({ localName }) => names.has(localName)) ?? null
  }

  /** https://html.spec.whatwg.org/multipage/dom.html#document.title */
  get title(): string {
    return (elementsOf(this, 'title')[0]?.textContent ?? '').replace(/[\t\n\f\r ]+/g, ' ').trim()
  }

  createTextNode(text: string): SavedData {
    return new SavedData(kinds.text, '#text', text)
  }

  getElementById(id: string): SavedElement | null {
    return elementsOf(this).find((element) => element.id === id) ?? null
  }

  getElementsByTagName(name: string): SavedElement[] {
    return elementsOf(this, name)
  }

  querySelectorAll(selector: string): SavedElement[] {
    return selectAll(this, selector)
  }

  querySelector(selector: string): SavedElement | null {
    return selectAll(this, selector)[0] ?? null
  }
}
