import { markupIn, parseDocument } from '../../../cli/document.ts'
import { shownBy } from '../../../cli/visibility.ts'
import type { Base } from '../bases/base.ts'
import type { Stated } from '../claims.ts'
import { type Place, placesIn, plainWords } from './places.ts'

/** What the judge sees of a page: where the marked cells stand, and what is printed in them. */
export interface View {
  /** The fields that a cell may be taken for, where it stands; null where no cell stood like that on the base. */
  fieldsAt(cell: Element): ReadonlySet<string> | null
  /** Whether it stands under and beside all the words that it stood under and beside on the base. */
  isInPlace(cell: Element): boolean
  stated(cell: Element): Stated
  /** The shown cells that bear the mark of a field. */
  marked: ReadonlyMap<string, readonly Element[]>
  places: ReadonlyMap<Element, Place>
  words: string
}

interface BaseView {
  fields: ReadonlyMap<string, ReadonlySet<string>>
  sources: ReadonlyMap<string, string>
}

let latest: { base: Base; view: BaseView } | null = null

/** Looks at a mutated page with the eyes of one who knows the base. */
export function viewOf(base: Base, document: Document): View {
  if (latest?.base !== base) latest = { base, view: baseView(base) }
  const { fields, sources } = latest.view
  const isShown = shownBy(document)
  const places = placesIn(document, isShown)
  const marked = new Map<string, Element[]>()
  for (const cell of places.keys()) {
    const field = cell.getAttribute('data-field')
    if (field !== null) marked.set(field, [...(marked.get(field) ?? []), cell])
  }
  return {
    places,
    marked,
    words: plainWords(document.body?.textContent ?? ''),
    fieldsAt: (cell) => {
      const place = places.get(cell)
      if (!place) return null
      // A reader finds the column by what stands over it, all of it or the name right above where there is but one such, or counts the
      // figures of the row: who does any of it is right.
      const nearest = place.nearest.map((key) => fields.get(key)).filter((known) => known?.size === 1)
      const meant = [fields.get(place.words), fields.get(place.order), ...nearest].filter((known) => known !== undefined)
      return meant.length === 0 ? null : new Set(meant.flatMap((known) => [...known]))
    },
    isInPlace: (cell) => fields.get(places.get(cell)?.words ?? '')?.has(cell.getAttribute('data-field') ?? '') === true,
    stated: (cell) => {
      for (let around: Element | null = cell; around; around = around.parentElement) {
        if (!isShown(around, 'text')) return 'unknown'
      }
      const field = cell.getAttribute('data-field')
      if (field !== null && sources.get(field) === markupIn(cell)) return base.values.get(field) ?? null
      return strictNumber(cell)
    },
  }
}

function baseView(base: Base): BaseView {
  const document = parseDocument(base.html)
  const fields = new Map<string, Set<string>>()
  const sources = new Map<string, string>()
  for (const [cell, { words, nearest, order }] of placesIn(document, shownBy(document))) {
    const field = cell.getAttribute('data-field')
    if (field === null) continue
    for (const key of [words, ...nearest, order]) fields.set(key, (fields.get(key) ?? new Set()).add(field))
    sources.set(field, markupIn(cell))
  }
  return { fields, sources }
}

/** Digits and nothing else, or nothing at all; all other writing is left to others to read. */
function strictNumber(cell: Element): Stated {
  if (/style|hidden|class|<(?:sup|del|s|strike|script|template|noscript|table)\b/i.test(markupIn(cell))) return 'unknown'
  const text = (cell.textContent ?? '').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, ' ').trim()
  if (text === '') return null
  return /^-?\d{1,15}(?:\.\d{1,4})?$/.test(text) ? Number(text) : 'unknown'
}
