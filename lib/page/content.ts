import type { Sheet } from '../forms/sheet.ts'
import { type Grid, readGrid } from '../tables/grid.ts'
import type { RowBudget } from '../tables/painted-rows.ts'
import { blockElements, cellText, withoutShapeless } from '../tables/text.ts'
import { dataTables } from './data-tables.ts'
import { seenWithin } from './seen-within.ts'
import type { IsShown } from './visibility.ts'

/** A line or paragraph as a reader sees it: text between two block boundaries or line breaks. */
export interface Paragraph {
  kind: 'paragraph'
  /** The block element that holds it. */
  element: Element
  text: string
  /** All of it is a link: an entry of a menu or a table of contents. */
  linked: boolean
  /** The text nodes that it was read from, in order. */
  nodes: readonly Text[]
}

/** A table that holds no table, as it is painted. */
export interface TableBlock {
  kind: 'table'
  element: Element
  grid: Grid
  sheet: Sheet
}

export interface Picture {
  kind: 'picture'
  element: Element
}

export type ContentBlock = Paragraph | TableBlock | Picture

/** What a reader sees of a page, in page order. */
export interface Content {
  blocks: ContentBlock[]
  /** Visible links. */
  links: Element[]
  /** Visible embedded documents: iframe, embed, object. */
  embedded: Element[]
  /** The outermost elements that are not shown. */
  hidden: Element[]
  /** Tables that hold tables: layout, if all is well. Their own entries are read as text. */
  frames: Element[]
  /** How many more rows of tables are read. Below zero where there are too many: then some were not. */
  budget: RowBudget
}

const skipped = new Set(['script', 'style', 'noscript', 'noframes', 'template', 'svg', 'select', 'textarea', 'math'])
/** A cell with more text than this holds part of an article, not an entry of a table. */
const longestEntry = 200
/** What tells the unit of a table's figures, in the corner beside its name. */
const unitLine = /^[（(]?单位[:：]/
/** A cell alone in its row with no more text than this is one line, such as a heading. */
const longestLine = 100

/** More rows than this, in all tables of a page, are no report, and reading them would hold up the page. */
const mostRows = 10_000

/** Reads the visible content of a document. Never throws, whatever the page; linear in its nodes. */
export function readContent(document: Document, isShown: IsShown): Content {
  const content: Content = { blocks: [], links: [], embedded: [], hidden: [], frames: [], budget: { rows: mostRows } }
  const leaves = dataTables(document)
  content.frames.push(...[...document.getElementsByTagName('table')].filter((table) => !leaves.has(table)))
  if (document.body) walk(document.body, content, isShown, leaves)
  return content
}

function walk(root: Element, content: Content, isShown: IsShown, leaves: ReadonlyMap<Element, number>) {
  let text = ''
  let isBlank = true
  let holder: Element = root
  let linked = true
  let nodes: Text[] = []
  const anchors: Element[] = []
  const flush = () => {
    if (!isBlank) {
      // A Private Use character is an ornament between words; in a figure it may be a digit of the page's own font.
      const trimmed = withoutShapeless(text)
        .replace(/\p{Co}/gu, '')
        .trim()
      if (trimmed) content.blocks.push({ kind: 'paragraph', element: blockOf(holder, root), text: trimmed, linked, nodes })
    }
    text = ''
    isBlank = true
    linked = true
    nodes = []
  }

  let node: Node | null = root.firstChild
  while (node && node !== root) {
    let descend = false
    if (node.nodeType === 3) {
      const value: string = node.nodeValue ?? ''
      if (/\S/.test(value)) {
        if (isBlank) holder = node.parentElement ?? root
        isBlank = false
        if (anchors.length === 0) linked = false
      }
      text += value
      nodes.push(node as Text)
    } else if (node.nodeType === 1) {
      const element = node as Element
      const name = element.localName
      if (skipped.has(name)) {
        // nothing of it is read
      } else if (!isShown(element, 'text')) content.hidden.push(element)
      else if (name === 'br') flush()
      else if (name === 'img') content.blocks.push({ kind: 'picture', element })
      else if (name === 'iframe' || name === 'embed' || name === 'object') content.embedded.push(element)
      else {
        if (blockElements.has(name)) flush()
        const index = leaves.get(element)
        if (index !== undefined) readTable(element, index, content, isShown, leaves)
        else descend = element.firstChild !== null
        if (name === 'a') {
          content.links.push(element)
          if (descend) anchors.push(element)
        }
      }
    }
    if (descend) {
      node = node.firstChild
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node && node.nodeType === 1) leave(node as Element)
    }
    if (node && node !== root) node = node.nextSibling
  }
  flush()

  function leave(element: Element) {
    if (blockElements.has(element.localName)) flush()
    if (anchors.at(-1) === element) anchors.pop()
  }
}

function blockOf(element: Element, root: Element): Element {
  let block = element
  while (block !== root && !blockElements.has(block.localName) && block.parentElement) block = block.parentElement
  return block
}

/** Holds text and nothing that is to be found on its own. */
function isPlain(element: Element): boolean {
  return ['a', 'img', 'table', 'iframe', 'embed', 'object'].every((name) => element.getElementsByTagName(name).length === 0)
}

/** The text nodes of a plain cell that a reader sees. */
function textNodes(cell: Element, isShown: IsShown): Text[] {
  const inside: Content = { blocks: [], links: [], embedded: [], hidden: [], frames: [], budget: { rows: 0 } }
  walk(cell, inside, isShown, new Map())
  return inside.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.nodes : []))
}

/** A cell that is there but cannot be seen keeps its place in the grid. */
function textOf(cell: Element, isShown: IsShown): string {
  const { isAllSeen } = isShown
  if (!isAllSeen && !isShown(cell, 'text')) return ''
  // What is within a cell and holds something holds text, or could only break a line.
  return cellText(cell, (element) => (isAllSeen && element.firstChild !== null) || isShown(element, 'text'))
}

/** A table's grid; and the paragraphs of those of its cells that are layout or a heading rather than entries. */
function readTable(element: Element, index: number, content: Content, isShown: IsShown, leaves: ReadonlyMap<Element, number>) {
  const isShownHere = seenWithin(element, isShown)
  const isPlainTable = isPlain(element)
  const caption = element.querySelector('caption')
  if (caption && isShownHere(caption, 'text')) walk(caption, content, isShownHere, leaves)
  const grid = readGrid(element, isShownHere, content.budget)
  const rows = grid.rows.map((row) =>
    row.cells.map(({ element: cell, row: at, column, columnSpan }) => ({ row: at, column, columnSpan, text: textOf(cell, isShownHere) })),
  )
  content.blocks.push({ kind: 'table', element, grid, sheet: { table: index, rows } })
  grid.rows.forEach((row, at) => {
    const texts = rows[at] ?? []
    const alone = texts.filter(({ text }) => text !== '' && !unitLine.test(text)).length <= 1
    row.cells.forEach((cell, position) => {
      const text = texts[position]?.text ?? ''
      if (text === '' && (!cell.element.firstElementChild || (isPlainTable && !/\S/.test(cell.element.textContent ?? '')))) return
      // A heading may be printed one character a line.
      if (alone && text !== '' && text.length <= longestLine && (isPlainTable || isPlain(cell.element))) {
        const nodes = textNodes(cell.element, isShownHere)
        content.blocks.push({
          kind: 'paragraph',
          element: cell.element,
          text: withoutShapeless(text).replace(/\n|\p{Co}/gu, ''),
          linked: false,
          nodes,
        })
      } else if (alone || text.length > longestEntry) walk(cell.element, content, isShownHere, leaves)
      else if (!isPlainTable) for (const link of cell.element.getElementsByTagName('a')) if (isShownHere(link)) content.links.push(link)
    })
  })
}
