import domino from '@mixmark-io/domino'

/** Lists of domino hold their elements by number and say how many they are, but cannot be gone through as the browsers' can. */
const { body } = domino.createDocument('', true)
for (const list of [body.children, body.getElementsByTagName('p')].map(Object.getPrototypeOf)) {
  if (!(Symbol.iterator in list)) Object.defineProperty(list, Symbol.iterator, { value: Array.prototype[Symbol.iterator] })
}

/**
 * domino reads the content of a `noscript` in the body as if scripts were off. That of a `noframes` is plain text at the same places,
 * in head, body and tables, and no more shown.
 */
const noscript = /<(\/?)noscript(?=[\s/>])/gi

/**
 * The document that a browser would build from `html`, without a browser: domino follows the HTML standard (unclosed tags, text
 * moved out of tables). README tells what it was chosen from.
 *
 * @param html the text of a saved page, of any quality; never throws
 */
export function parseDocument(html: string): Document {
  return domino.createDocument(html.replace(noscript, '<$1noframes'), true)
}
