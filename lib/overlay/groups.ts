import type { Place, Places } from '../audit/places.ts'
import type { Finding, Severity } from '../audit/schema.ts'

/** The findings that share one place, and so one badge. */
export interface Group {
  at: Place['at']
  element: Element
  /** The gravest first. */
  findings: readonly Finding[]
}

const gravity: Record<Severity, number> = { error: 0, warning: 1, notice: 2 }
const depth: Record<Place['at'], number> = { before: 0, title: 1, cell: 2, after: 3 }

/** Findings with a place, grouped by it, in the order in which a reader of the page meets them. */
export function groupFindings(findings: readonly Finding[], places: Places): Group[] {
  const byElement = new Map<Element, Map<Place['at'], Finding[]>>()
  for (const finding of findings) {
    const place = places.get(finding.id)
    if (!place) continue
    const byKind = byElement.get(place.element) ?? new Map<Place['at'], Finding[]>()
    byElement.set(place.element, byKind.set(place.at, [...(byKind.get(place.at) ?? []), finding]))
  }
  return [...byElement]
    .flatMap(([element, byKind]) => [...byKind].map(([at, own]) => ({ at, element, findings: own.sort(byGravity) })))
    .sort((a, b) => (a.element === b.element ? depth[a.at] - depth[b.at] : pageOrder(a.element, b.element)))
}

function byGravity(a: Finding, b: Finding): number {
  return gravity[a.severity] - gravity[b.severity]
}

function pageOrder(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & 4 /* b follows a */ ? -1 : 1
}
