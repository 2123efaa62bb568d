import { parseDocument } from '../../../cli/document.ts'
import { shownBy } from '../../../cli/visibility.ts'
import { auditPage } from '../../../lib/audit/audit.ts'
import { elementsOf, replaced } from '../source.ts'

/** A page that nobody has touched yet, and what is true of it. */
export interface Base {
  name: string
  /** Each cell of figures bears its field as `data-field`, for the judge to know it again. */
  html: string
  form: string | null
  /** What the cells say; empty where the page has none that could be marked. */
  values: ReadonlyMap<string, number | null>
  /** The ids of the errors on structure that the page has from the beginning. */
  missing: readonly string[]
  /** The headings of its sections, by the section's id. */
  headings: ReadonlyMap<string, string>
}

/** A page with its truth, from whatever maker. */
export interface KnownPage {
  name: string
  html: string
  form: string | null
  fields: Readonly<Record<string, number | null>>
  missing: readonly string[]
}

/**
 * Marks the cells of a page with their fields. Where they stand is what the product reads, which is believed only if every figure is
 * that of the truth; else (the tables are pictures, or come by script) nothing is marked and nothing is known of the figures.
 */
export function baseOf({ name, html, form, fields, missing }: KnownPage): Base {
  const document = parseDocument(html)
  const { audit, elementOf } = auditPage(document, { url: name, language: 'zh', isShown: shownBy(document) })
  const headings = new Map(audit.report?.sections.map(({ id, heading }) => [id, heading]))
  const isRead = Object.entries(fields).every(([field, value]) => audit.report?.fields[field] === value)
  const cells = elementsOf(html, ['td', 'th'])
  const elements = [...document.querySelectorAll('td,th')]
  if (!isRead || cells.length !== elements.length) return { name, html, form, values: new Map(), missing, headings }
  const indices = new Map(elements.map((element, index) => [element, index]))
  // A sample page names no field that it leaves at zero.
  const read = audit.report?.fields ?? {}
  const places = Object.keys(read).flatMap((field) => {
    const element = elementOf(field)
    const cell = element && cells[indices.get(element) ?? -1]
    return cell ? [{ field, at: cell.tag.start + 1 + cell.tag.name.length }] : []
  })
  places.sort((a, b) => b.at - a.at)
  const marked = places.reduce((text, { field, at }) => replaced(text, { start: at, end: at }, ` data-field="${field}"`), html)
  const values = new Map(places.map(({ field }) => [field, read[field] ?? null]))
  return { name, html: marked, form, values, missing, headings }
}
