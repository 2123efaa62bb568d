import { parseHTML } from 'linkedom'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type ParsedNode = DefaultTreeAdapterTypes.ChildNode

/**
 * The document that a browser would build from `html`, without a browser. parse5 follows the HTML standard (unclosed tags, text
 * moved out of tables), linkedom answers DOM questions about the tree: jsdom does both, but takes ten times as long.
 *
 * @param html the text of a saved page, of any quality; never throws
 */
export function parseDocument(html: string): Document {
  const { document } = parseHTML('')
  // Iterative, because a page may nest its elements deeper than the stack.
  const pending: { parent: Node; nodes: readonly ParsedNode[] }[] = [{ parent: document, nodes: parse(html).childNodes }]
  for (let next = pending.pop(); next; next = pending.pop()) {
    for (const node of next.nodes) {
      const copy = nodeFor(document, node)
      if (!copy) continue
      next.parent.appendChild(copy)
      if ('childNodes' in node) pending.push({ parent: copy, nodes: node.childNodes })
    }
  }
  return document
}

/** The same node in `document`, without its children; null for what no reader of the page looks at (comments, the doctype). */
function nodeFor(document: Document, node: ParsedNode): Node | null {
  if (node.nodeName === '#text' && 'value' in node) return document.createTextNode(node.value)
  if (!('tagName' in node)) return null
  const element = document.createElement(node.tagName)
  for (const { name, value } of node.attrs) element.setAttribute(name, value)
  return element
}
