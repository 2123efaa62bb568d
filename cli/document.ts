import { parse, serialize } from 'parse5'
import type { SavedElement } from './dom/element.ts'
import { treeAdapter } from './dom/tree.ts'

/**
 * The document that a browser would build from `html`, without a browser: parse5 follows the HTML standard (unclosed tags, text
 * moved out of tables) as for a page with scripts, whose `noscript` is plain text. README tells what it was chosen from.
 *
 * @param html the text of a saved page, of any quality; never throws
 * @returns as much of a document as a saved page is asked for: see dom
 */
export function parseDocument(html: string): Document {
  return parse(html, { treeAdapter: treeAdapter() }) as unknown as Document
}

/** What stands between the tags of an element of such a document, as markup. */
export function markupIn(element: Element): string {
  return serialize(element as unknown as SavedElement, { treeAdapter: treeAdapter() })
}
