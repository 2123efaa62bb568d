import type { SavedElement } from './element.ts'

/** The kinds of nodes, by the numbers that the DOM standard gives them (https://dom.spec.whatwg.org/#interface-node). */
export const kinds = { element: 1, text: 3, comment: 8, document: 9, documentType: 10, fragment: 11 } as const

/**
 * A node of a saved page, and what of the DOM standard is asked of one here. All its kinds hold their neighbours in fields of the same
 * names: most of what is asked is the way from one to the next, and the engine finds a field much sooner than it runs a getter.
 */
export class SavedNode {
  readonly nodeType: number
  readonly nodeName: string
  parentNode: SavedNode | null = null
  previousSibling: SavedNode | null = null
  nextSibling: SavedNode | null = null
  firstChild: SavedNode | null = null
  lastChild: SavedNode | null = null

  constructor(nodeType: number, nodeName: string) {
    this.nodeType = nodeType
    this.nodeName = nodeName
  }

  get nodeValue(): string | null {
    return null
  }

  get textContent(): string | null {
    const { firstChild } = this
    if (firstChild === this.lastChild && firstChild?.nodeType === kinds.text) return firstChild.nodeValue
    let text = ''
    for (let node = firstChild; node; node = nextWithin(this, node)) if (node.nodeType === kinds.text) text += node.nodeValue
    return text
  }

  get parentElement(): SavedElement | null {
    return isElement(this.parentNode) ? this.parentNode : null
  }

  get childNodes(): SavedNode[] {
    const children: SavedNode[] = []
    for (let child = this.firstChild; child; child = child.nextSibling) children.push(child)
    return children
  }

  contains(other: SavedNode | null): boolean {
    let node = other
    while (node && node !== this) node = node.parentNode
    return node === this
  }

  /** https://dom.spec.whatwg.org/#dom-node-comparedocumentposition, of two nodes of one document. */
  compareDocumentPosition(other: SavedNode): number {
    if (other === this) return 0
    if (this.contains(other)) return 16 + 4
    if (other.contains(this)) return 8 + 2
    let node: SavedNode | null = this
    while (node && !node.parentNode?.contains(other)) node = node.parentNode
    while (node && !node.contains(other)) node = node.nextSibling
    return node ? 4 : 2
  }

  appendChild<Child extends SavedNode>(child: Child): Child {
    return this.insertBefore(child, null)
  }

  insertBefore<Child extends SavedNode>(child: Child, next: SavedNode | null): Child {
    child.remove()
    const previous = next ? next.previousSibling : this.lastChild
    child.parentNode = this
    child.previousSibling = previous
    child.nextSibling = next
    if (previous) previous.nextSibling = child
    else this.firstChild = child
    if (next) next.previousSibling = child
    else this.lastChild = child
    return child
  }

  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this
    if (!parentNode) return
    if (previousSibling) previousSibling.nextSibling = nextSibling
    else parentNode.firstChild = nextSibling
    if (nextSibling) nextSibling.previousSibling = previousSibling
    else parentNode.lastChild = previousSibling
    this.parentNode = null
    this.previousSibling = null
    this.nextSibling = null
  }
}

/** Text, a comment, or a doctype, which says nothing. */
export class SavedData extends SavedNode {
  data: string

  constructor(nodeType: number, nodeName: string, data: string) {
    super(nodeType, nodeName)
    this.data = data
  }

  override get nodeValue(): string {
    return this.data
  }

  override get textContent(): string {
    return this.data
  }
}

/** The node after `node` in the order of the document, inside `root`; null after the last one. */
export function nextWithin(root: SavedNode, node: SavedNode): SavedNode | null {
  if (node.firstChild) return node.firstChild
  let left: SavedNode | null = node
  while (left && left !== root && !left.nextSibling) left = left.parentNode
  return left && left !== root ? left.nextSibling : null
}

export function isElement(node: SavedNode | null): node is SavedElement {
  return node?.nodeType === kinds.element
}

/** The element before a node among its siblings. */
export function previousElement(node: SavedNode): SavedElement | null {
  let before = node.previousSibling
  while (before && !isElement(before)) before = before.previousSibling
  return before
}

/** The element after a node among its siblings. */
export function nextElement(node: SavedNode): SavedElement | null {
  let after = node.nextSibling
  while (after && !isElement(after)) after = after.nextSibling
  return after
}
