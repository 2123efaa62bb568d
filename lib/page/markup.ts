/** What the markup of a table keeps: what its grid and its visibility come from. */
const kept = new Set(['rowspan', 'colspan', 'style', 'width', 'align', 'hidden', 'open'])
/** Elements that say nothing of a table, and may say much else. */
const left = new Set(['SCRIPT', 'STYLE', 'IFRAME', 'OBJECT', 'EMBED', 'SVG', 'LINK', 'TEMPLATE', 'NOSCRIPT', 'INPUT', 'TEXTAREA', 'SELECT'])
/** Characters of markup that a bug report can bear. */
const longest = 60_000
/** Nested elements deeper than this are left out. */
const deepest = 60

/**
 * The markup of the table round an element, without the rest of the page: its structure and its text, and of the attributes only those that a
 * grid comes from. Empty where the element stands in no table. What was left out is said in a comment.
 */
export function tableMarkup(element: Element | null): string {
  const table = element?.closest('table')
  if (!table) return ''
  const parts: string[] = []
  let length = 0
  const add = (part: string): boolean => {
    length += part.length
    if (length > longest) return false
    parts.push(part)
    return true
  }
  /** False once there is no room left. */
  const write = (node: Node, depth: number): boolean => {
    if (node.nodeType === 3 /* text */) return add(escaped((node.nodeValue ?? '').replace(/\s+/g, ' ')))
    if (node.nodeType !== 1 /* element */ || left.has(node.nodeName.toUpperCase()) || depth > deepest) return true
    const name = node.nodeName.toLowerCase()
    if (!add(`<${name}${attributes(node as Element)}>`)) return false
    for (const child of node.childNodes) if (!write(child, depth + 1)) return false
    return add(`</${name}>${name === 'tr' ? '\n' : ''}`)
  }
  const isWhole = write(table, 0)
  return parts.join('') + (isWhole ? '' : '\n<!-- … -->')
}

function attributes(element: Element): string {
  return [...element.attributes]
    .filter(({ name }) => kept.has(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, value }) => ` ${name}="${escaped(value).replaceAll('"', '&quot;').slice(0, 200)}"`)
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
