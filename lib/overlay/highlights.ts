import type { Severity } from '../audit/schema.ts'
import { groundOf } from './ground.ts'
import { highlightName, highlightNames, highlightSign, type Lane } from './highlight-names.ts'
import type { Surface } from './surface.ts'

/** Words to underline, and how. */
export interface Underline {
  ranges: readonly Range[]
  severity: Severity
  lane: Lane
}

/**
 * Underlines words by the browser's own highlights instead of the former ones: the page's elements stay as they are. Returns false
 * where the browser has none (Firefox before 140), or where the sheet that says how they look has not reached the page.
 */
export function paintHighlights({ view, host }: Surface, underlines: readonly Underline[]): boolean {
  clearHighlights(view)
  const registry = registryOf(view)
  if (!registry || view.getComputedStyle(host).getPropertyValue(highlightSign).trim() !== '1') return false
  const byName = new Map<string, Range[]>()
  for (const { ranges, severity, lane } of underlines) {
    const element = ranges[0]?.startContainer.parentElement
    const name = highlightName(severity, lane, element ? groundOf(element, view) : 'light')
    const known = byName.get(name)
    if (known) known.push(...ranges)
    else byName.set(name, [...ranges])
  }
  try {
    for (const [name, ranges] of byName) registry.set(name, new view.Highlight(...ranges))
    return true
  } catch {
    // Marks must not depend on what a browser lets a content script do with the page's registry.
    return false
  }
}

/**
 * Takes all of our highlights off the page, those of an earlier copy of this script as well. Each by its name: a content script in
 * Firefox cannot go through the registry.
 */
export function clearHighlights(view: Window & typeof globalThis): void {
  const registry = registryOf(view)
  for (const name of highlightNames) registry?.delete(name)
}

function registryOf(view: Window & typeof globalThis): HighlightRegistry | null {
  return 'Highlight' in view ? (view.CSS?.highlights ?? null) : null
}
