import type { LivePage } from '../page/see.ts'
import { findWords, type TextPiece } from '../page/words.ts'
import type { Anchor, CellSpot, Spot, Spots, WordsSpot } from './spots.ts'

/**
 * Where a finding stands on the page: what the overlay needs to hang its mark. Elements, so it lives beside the Audit
 * and never leaves the page.
 */
export interface Place {
  /**
   * - `cell`: a badge at the corner of `element`, a thin frame round it
   * - `words`: an underline at `words`, which stand in `element`, a badge beside them
   * - `after` / `before`: a marker in the gap below / above `element` (a section that is missing there)
   * - `title`: what concerns the whole report hangs at its title
   */
  at: 'cell' | 'words' | 'after' | 'before' | 'title'
  element: Element
  /** At `words` alone: the stretches of text that are meant, at least one. */
  words?: readonly TextPiece[]
  /** Further cells that belong to the finding and light up with its card, each with its field. */
  lit: readonly { field: string; element: Element }[]
}

/** By finding id. A finding without a place cannot be marked; there is none where the page has a body. */
export type Places = ReadonlyMap<string, Place>

/** Where the page has the spots of its findings. */
export function findPlaces(spots: Spots, page: LivePage): Places {
  const places = new Map<string, Place>()
  for (const [finding, spot] of Object.entries(spots)) {
    const place = placeOf(spot, page)
    if (place) places.set(finding, place)
  }
  return places
}

/** The element of a cell; null where the page has no such cell. */
export function elementAt(cell: CellSpot | undefined, { grids }: Pick<LivePage, 'grids'>): Element | null {
  const row = cell && grids.get(cell.table)?.rows[cell.row]
  return row?.cells.find(({ column }) => column === cell?.column)?.element ?? null
}

function placeOf({ words, cells, anchor }: Spot, page: LivePage): Place | null {
  const lit = cells.flatMap((cell) => {
    const element = elementAt(cell, page)
    return element ? [{ field: cell.field, element }] : []
  })
  for (const spot of words) {
    const place = wordsPlace(spot, page)
    if (place) return { ...place, lit }
  }
  const [first, ...others] = lit
  if (first) return { at: 'cell', element: first.element, lit: others }
  const element = anchorElement(anchor, page)
  return element && { at: anchor.at, element, lit: [] }
}

/** Null where the words cannot be located for certain. */
function wordsPlace({ quote, start, blocks }: WordsSpot, { seen, nodes, elements }: LivePage): Omit<Place, 'lit'> | null {
  const paragraphs = blocks.flatMap((at) => {
    const block = seen.blocks[at]
    return block?.kind === 'paragraph' ? [{ ...block, nodes: nodes.get(at) ?? [] }] : []
  })
  const words = findWords(paragraphs, { quote, paragraph: 0, start })
  const element = elements[paragraphs[0]?.element ?? -1]
  return words && element ? { at: 'words', element, words } : null
}

function anchorElement(anchor: Anchor, page: LivePage): Element | null {
  if ('rowOf' in anchor) return elementAt(anchor.rowOf, page)?.closest('tr') ?? null
  return page.elements[anchor.element] ?? null
}
