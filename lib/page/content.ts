import { type Grid, readGrid } from '../tables/grid.ts'
import type { RowBudget } from '../tables/painted-rows.ts'
import { blockElements, cellText, isAside, withoutShapeless } from '../tables/text.ts'
import { dataTables } from './data-tables.ts'
import { entriesOf } from './entries.ts'
import { isFile } from './files.ts'
import { isIcon } from './icon.ts'
import { type Numbering, numberElements } from './outline.ts'
import type { SeenBody } from './seen.ts'
import { seenWithin } from './seen-within.ts'
import type { IsShown } from './visibility.ts'

const skipped = new Set(['script', 'style', 'noscript', 'noframes', 'template', 'select', 'textarea', 'math'])
const pictures = new Set(['img', 'svg', 'canvas'])
/** A cell with more text than this holds part of an article, not an entry of a table. */
const longestEntry = 200
/** What tells the unit of a table's figures, in the corner beside its name. */
const unitLine = /^[（(]?单位[:：]/
/** A cell alone in its row with no more text than this is one line, such as a heading. */
const longestLine = 100

/** More rows than this, in all tables of a page, are no report, and reading them would hold up the page. */
const mostRows = 10_000

/** What a reader sees of a document's body, and the way back to what it was read from, which never leaves the page. */
export interface Content {
  seen: SeenBody
  /** By their numbers in the outline. */
  elements: readonly Element[]
  numberOf: Numbering['numberOf']
  /** The text nodes of paragraphs, in order, by the place of their block. */
  nodes: ReadonlyMap<number, readonly Text[]>
  /** By the numbers of their tables. */
  grids: ReadonlyMap<number, Grid>
}

/** All that is found while the page is walked through. */
interface Found {
  seen: SeenBody
  numberOf: Numbering['numberOf']
  nodes: Map<number, readonly Text[]>
  grids: Map<number, Grid>
  /** How many more rows of tables are read. Below zero where there are too many: then some were not. */
  budget: RowBudget
  /** The tables that hold no table, with their numbers. */
  leaves: ReadonlyMap<Element, number>
}

/** Reads the visible content of a document. Never throws, whatever the page; linear in its nodes. */
export function readContent(document: Document, isShown: IsShown): Content {
  const { body } = document
  if (!body) return { seen: nothing([]), elements: [], numberOf: () => 0, nodes: new Map(), grids: new Map() }
  const { outline, elements, numberOf } = numberElements(body)
  const leaves = dataTables(document)
  const found = { seen: nothing(outline), numberOf, nodes: new Map(), grids: new Map(), budget: { rows: mostRows }, leaves }
  walk(body, found, isShown)
  const { seen, budget, nodes, grids } = found
  for (const table of document.getElementsByTagName('table'))
    if (!leaves.has(table)) seen.frames.push({ element: numberOf(table), entries: entriesOf(table) })
  seen.isCut = budget.rows < 0
  return { seen, elements, numberOf, nodes, grids }
}

function nothing(outline: readonly number[]): SeenBody {
  return { outline, blocks: [], links: [], embedded: [], hidden: [], frames: [], isCut: false }
}

function walk(root: Element, found: Found, isShown: IsShown) {
  const { seen, numberOf } = found
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
      if (trimmed) {
        found.nodes.set(seen.blocks.length, nodes)
        seen.blocks.push({ kind: 'paragraph', element: numberOf(blockOf(holder, root)), text: trimmed, linked })
      }
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
      if (skipped.has(name) || isAside(element)) {
        // nothing of it is read
      } else if (!isShown(element, 'text')) seen.hidden.push({ holder: holderOf(element), text: element.textContent ?? '' })
      else if (name === 'br') flush()
      else if (pictures.has(name)) seen.blocks.push({ kind: 'picture', element: numberOf(element), isIcon: isIcon(element) })
      else if (name === 'iframe' || name === 'embed' || name === 'object')
        seen.embedded.push({ holder: holderOf(element), isFile: isFile(element) })
      else {
        if (blockElements.has(name)) flush()
        const index = found.leaves.get(element)
        if (index !== undefined) readTable(element, index, found, isShown)
        else descend = element.firstChild !== null
        if (name === 'a') {
          readLink(element, found)
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

  function holderOf(element: Element): number {
    return numberOf(element.parentElement ?? root)
  }
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
  return [...pictures, 'a', 'table', 'iframe', 'embed', 'object'].every((name) => element.getElementsByTagName(name).length === 0)
}

function readLink(link: Element, { seen, numberOf }: Found) {
  const holder = numberOf(link.parentElement ?? link)
  seen.links.push({ holder, text: link.textContent ?? '', title: link.getAttribute('title'), href: link.getAttribute('href') })
}

/** The text nodes of a plain cell that a reader sees. */
function textNodes(cell: Element, isShown: IsShown): Text[] {
  const inside = { seen: nothing([]), numberOf: () => 0, nodes: new Map(), grids: new Map(), budget: { rows: 0 }, leaves: new Map() }
  walk(cell, inside, isShown)
  return [...inside.nodes.values()].flat()
}

/** A cell that is there but cannot be seen keeps its place in the grid. */
function textOf(cell: Element, isShown: IsShown): string {
  const { isAllSeen } = isShown
  if (!isAllSeen && !isShown(cell, 'text')) return ''
  // What is within a cell and holds something holds text, or could only break a line.
  return cellText(cell, (element) => (isAllSeen && element.firstChild !== null) || isShown(element, 'text'))
}

/** A table's grid; and the paragraphs of those of its cells that are layout or a heading rather than entries. */
function readTable(element: Element, table: number, found: Found, isShown: IsShown) {
  const { seen, numberOf } = found
  const isShownHere = seenWithin(element, isShown)
  const isPlainTable = isPlain(element)
  const caption = element.querySelector('caption')
  if (caption && isShownHere(caption, 'text')) walk(caption, found, isShownHere)
  const grid = readGrid(element, isShownHere, found.budget)
  const rows = grid.rows.map((row) =>
    row.cells.map(({ element: cell, row: at, column, columnSpan }) => ({ row: at, column, columnSpan, text: textOf(cell, isShownHere) })),
  )
  // A table whose entries stand in tables has the number of the first of these.
  if (!found.grids.has(table)) found.grids.set(table, grid)
  seen.blocks.push({ kind: 'table', element: numberOf(element), sheet: { table, rows } })
  grid.rows.forEach((row, at) => {
    const texts = rows[at] ?? []
    const alone = texts.filter(({ text }) => text !== '' && !unitLine.test(text)).length <= 1
    row.cells.forEach((cell, position) => {
      const text = texts[position]?.text ?? ''
      if (text === '' && (!cell.element.firstElementChild || (isPlainTable && !/\S/.test(cell.element.textContent ?? '')))) return
      // A heading may be printed one character a line.
      if (alone && text !== '' && text.length <= longestLine && (isPlainTable || isPlain(cell.element))) {
        found.nodes.set(seen.blocks.length, textNodes(cell.element, isShownHere))
        const line = withoutShapeless(text).replace(/\n|\p{Co}/gu, '')
        seen.blocks.push({ kind: 'paragraph', element: numberOf(cell.element), text: line, linked: false })
      } else if (alone || text.length > longestEntry) walk(cell.element, found, isShownHere)
      else if (!isPlainTable) for (const link of cell.element.getElementsByTagName('a')) if (isShownHere(link)) readLink(link, found)
    })
  })
}
