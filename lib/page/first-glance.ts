/** Every title of a report has one of the first two; an address of reports, or of the lists of them, one of the others, in small letters. */
export const reportWords = /年[\s\u200b-\u200f]*[报報]|[报報][\s\u200b-\u200f]*[告表]|nianbao|xxgk(?:gz)?(?:nd)?nb|gknb|ndbg|nbbg/g

/** Each of the words in an address has one of these in it, each of the others 报: most pages have none, which is told much faster than by the expression. */
const piecesOfAddresses = ['nb', 'bao', 'bg']

/** The title of the article and its column, as the metadata have them, and all text. XPath knows no letters of either case. */
const allText =
  'concat(/*/*/meta[translate(@name,"ARTICLEOUMN","articleoumn")="articletitle"]/@content,/*/*/meta[translate(@name,"ARTICLEOUMN","articleoumn")="columnname"]/@content,/*)'

/**
 * Whether a page is worth a glance (`glanceAt`): it has a table, or says anything of reports in text, title, metadata or address. On all
 * others, most pages of a portal, this is all that the gate does. To ask for one element costs more there than all of its text, for the browser
 * must first make all that a script can do with elements; XPath gives text alone.
 */
export function isWorthAGlance(document: Document): boolean {
  const text = document.evaluate(allText, document, null, 2 satisfies typeof XPathResult.STRING_TYPE).stringValue
  const address = document.URL.toLowerCase()
  const mayName = text.includes('报') || text.includes('報') || piecesOfAddresses.some((piece) => address.includes(piece))
  return (mayName && (text + address).search(reportWords) >= 0) || Boolean(document.querySelector('table'))
}
