import type { IsShown } from '../../../lib/page/visibility.ts'

/**
 * Where each cell stands, told by the words beside and above it: a reader of our own, apart from the product's on purpose, that knows no
 * form and repairs nothing.
 */
export interface Place {
  /** The labels that stand in its row and above it in its column. */
  words: string
  /** The labels in its row with the one right above its first column, and above its last: of several blocks in one table, the header of its own. */
  nearest: readonly string[]
  /** The labels in its row, and which of the row's figures it is: `2/7` is the second of seven. */
  order: string
}

const widest = 1000

/** Every cell of the page that has a box and is no label, with its place. */
export function placesIn(document: Document, isShown: IsShown): Map<Element, Place> {
  const places = new Map<Element, Place>()
  const hidden = new Map<Element, boolean>()
  const isHidden = (element: Element): boolean => {
    const known = hidden.get(element)
    if (known !== undefined) return known
    // Without recursion: a page may nest its elements deeper than the stack.
    const above: Element[] = []
    let next: Element | null = element
    while (next && !hidden.has(next) && isShown(next)) {
      above.push(next)
      next = next.parentElement
    }
    const result = next !== null && (hidden.get(next) ?? true)
    for (const ancestor of above) hidden.set(ancestor, result)
    return result
  }
  const isRead = (element: Element): boolean => {
    for (let around: Element | null = element; around; around = around.parentElement) if (!isShown(around, 'text')) return false
    return true
  }
  for (const table of document.getElementsByTagName('table'))
    if (!isHidden(table)) placeCells(table, (cell) => !isHidden(cell), isRead, places)
  return places
}

/**
 * @param isSeen whether a cell has a box
 * @param isRead whether its text is seen, too
 */
function placeCells(
  table: Element,
  isSeen: (element: Element) => boolean,
  isRead: (element: Element) => boolean,
  places: Map<Element, Place>,
): void {
  const above = new Map<number, string[]>()
  for (const line of rowGroups(table).flatMap((group) => linesOf(group, isSeen))) {
    const cells = [...new Set(line.values())]
    const figures = cells.filter(isFigure)
    const beside = cells.filter((cell) => !isFigure(cell) && isRead(cell)).map(wordsOf)
    const columns = [...line].map(([column, cell]) => [cell, column] as const)
    const [firstOf, lastOf] = [new Map(columns.toReversed()), new Map(columns)]
    for (const [index, cell] of figures.entries()) {
      const row = beside.join('|')
      const [labels = [], others = []] = [firstOf, lastOf].map((columnOf) => above.get(columnOf.get(cell) ?? 0) ?? [])
      const nearest = [labels, others].map((over) => `${row}‖…${over.at(-1) ?? ''}`)
      if (!places.has(cell)) {
        places.set(cell, { words: `${row}‖${labels.join('|')}`, nearest, order: `${row}‖${index + 1}/${figures.length}` })
      }
    }
    for (const [column, cell] of line) {
      const words = isFigure(cell) ? '' : wordsOf(cell)
      const before = above.get(column) ?? []
      if (words !== '' && before.at(-1) !== words) above.set(column, [...before, words])
    }
  }
}

/** For each row of a group the cells that cover it, by column from left to right. */
function linesOf(group: readonly Element[], isSeen: (element: Element) => boolean): Map<number, Element>[] {
  const lines = group.map(() => new Map<number, Element>())
  for (const [index, row] of group.entries()) {
    let column = 0
    for (const cell of cellsOf(row).filter(isSeen)) {
      while (lines[index]?.has(column)) column++
      const width = Math.min(spanOf(cell, 'colspan'), widest)
      for (const line of lines.slice(index, index + spanOf(cell, 'rowspan')))
        for (let at = column; at < column + width; at++) if (!line.has(at)) line.set(at, cell)
      column += width
    }
  }
  return lines.map((line) => new Map([...line].sort(([a], [b]) => a - b)))
}

/** The rows of a table, apart by what spans cannot cross. */
function rowGroups(table: Element): Element[][] {
  const groups: Element[][] = []
  let loose: Element[] = []
  for (const child of table.children) {
    if (child.localName === 'tr') loose.push(child)
    if (!['thead', 'tbody', 'tfoot'].includes(child.localName)) continue
    groups.push(
      loose,
      [...child.children].filter(({ localName }) => localName === 'tr'),
    )
    loose = []
  }
  return [...groups, loose].filter((group) => group.length > 0)
}

const cellsOf = (row: Element): Element[] => [...row.children].filter(({ localName }) => localName === 'td' || localName === 'th')

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10)
  if (name === 'rowspan' && span === 0) return Number.POSITIVE_INFINITY
  return span >= 1 && (name === 'rowspan' || span <= widest) ? span : span > widest ? widest : 1
}

/** A marked cell, or one that says no words. */
function isFigure(cell: Element): boolean {
  return cell.hasAttribute('data-field') || (wordsOf(cell) !== '' && !/\p{Script=Han}/u.test(cell.textContent ?? ''))
}

/** The text without white space and characters that have no shape, compatibility forms folded. */
export function wordsOf(element: Element): string {
  return plainWords(element.textContent ?? '')
}

/** As `wordsOf`, of a text. */
export function plainWords(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
}
