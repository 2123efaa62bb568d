import { remembered } from './remembered.ts'

/** Elements that stand on lines of their own. By name: asking every element of a long page for its style takes too long. */
export const blockElements: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul ucapcontent'
  ).split(' '),
)

/** Elements whose text is no part of what the cell says: never painted, to be chosen, a footnote mark, struck out. */
const leftOut = new Set(['script', 'style', 'template', 'noscript', 'noframes', 'select', 'sup', 'del', 's', 'strike'])

const elementNode = 1
const textNode = 3

/**
 * The text of a cell as a reader sees it. White space of the source is one space, `<br>` and the borders of blocks are one line break,
 * hidden parts, scripts and superscripts are left out, and so are characters without a shape (zero-width ones, soft hyphens). No-break and
 * ideographic spaces are kept inside a line, and so is the mark that lets a reader see what follows from back to front (`reversing`).
 *
 * @param isShown whether an element has a box: false for `display: none`. It is not asked about `element` itself.
 */
export function cellText(element: Element, isShown: (element: Element) => boolean): string {
  const inner = withinAlone(element, isShown)
  const isWhole = inner.firstElementChild === null
  const printed = isWhole ? (inner.textContent ?? '') : ''
  // Most cells hold a number and nothing else.
  if (digits.test(printed)) return printed
  const text = isWhole ? spaced(printed) : textOfParts(inner, isShown)
  return untidy.test(text) || unusual.test(text) ? tidy(text) : text
}

const digits = /^\d+$/

/** White space that is not painted. */
const untidy = /^\s|\s$|\n| {2}/

/** Beyond what reports are written in. Most texts have none of it, and the expression that knows exactly takes long to compile and to ask. */
const unusual = /[^\t-\u00ac\u00ae-\u034e\u2010-\u2027\u2030-\u205f\u2070-\u3163\u3165-\ud7ff\uff01-\uff9f]/

const tidy = remembered((printed) =>
  printed
    .replace(shapeless, (character) => (character === reversing ? character : ''))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
    .replace(/ {2,}/g, ' '),
)

/** U+202E RIGHT-TO-LEFT OVERRIDE: 12 after it is painted as 21. */
export const reversing = '\u202e'

const shapeless = /\p{Default_Ignorable_Code_Point}/gu

/** The text without characters that have no shape: zero-width ones, soft hyphens, marks that turn the direction of writing. */
export function withoutShapeless(text: string): string {
  return unusual.test(text) ? text.replace(shapeless, '') : text
}

/** `<p><span>12</span><span></span></p>`: the innermost of elements that say nothing but what the next one says. Most cells are written so. */
function withinAlone(element: Element, isShown: (element: Element) => boolean): Element {
  let inner = element
  for (let only = onlySpeaker(inner); only && isShown(only); only = onlySpeaker(inner)) inner = only
  return inner
}

/** The one child that says something; null where there is none, or more of them, or text of the element's own. */
function onlySpeaker(element: Element): Element | null {
  let speaker: Element | null = null
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (!isElement(node)) return null
    if (!saysSomething(node)) continue
    if (speaker) return null
    speaker = node
  }
  return speaker
}

/** White space of the source, line breaks among it, is painted as a space. */
function spaced(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, ' ')
}

/** Walks without recursion: a page may nest its elements deeper than the stack. */
function textOfParts(cell: Element, isShown: (element: Element) => boolean): string {
  let text = ''
  for (let node = cell.firstChild; node; ) {
    let entered: Node | null = null
    if (node.nodeType === textNode) text += spaced(node.nodeValue ?? '')
    if (isElement(node) && saysSomething(node) && isShown(node)) {
      if (node.localName === 'br' || blockElements.has(node.localName)) text += '\n'
      entered = node.firstChild
    }
    if (entered) {
      node = entered as ChildNode
      continue
    }
    let left: Node = node
    while (left !== cell && !left.nextSibling && left.parentNode) {
      left = left.parentNode
      if (left !== cell && isElement(left) && blockElements.has(left.localName)) text += '\n'
    }
    node = left === cell ? null : left.nextSibling
  }
  return text
}

/** Before it is asked whether it is shown, which costs more: empty twins of spans say nothing, and neither does what is left out. */
function saysSomething(element: Element): boolean {
  const { firstChild, localName } = element
  return (firstChild !== null || localName === 'br' || blockElements.has(localName)) && !leftOut.has(localName) && !isSetApart(element)
}

/** More than this is no mark and no slip of the pen: a tag may have been left open. In characters. */
const longestAside = 20

/** Whether what stands in an element within a line is none of what the line says: a footnote mark, what is struck out. */
export function isAside(element: Element): boolean {
  if (blockElements.has(element.localName) || !(leftOut.has(element.localName) || isSetApart(element))) return false
  return (element.textContent ?? '').length <= longestAside
}

/** Word writes a footnote mark as a span that is set high, and what is struck out as one with a line through it. */
function isSetApart(element: Element): boolean {
  const style = element.getAttribute('style')
  return style !== null && setsApart(style)
}

const setsApart = remembered((style) => /vertical-align\s*:\s*super|line-through/i.test(style))

function isElement(node: Node): node is Element {
  return node.nodeType === elementNode
}
