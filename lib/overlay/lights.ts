import type { Place } from '../audit/places.ts'
import type { Finding } from '../audit/schema.ts'
import { build } from './build.ts'
import type { Surface } from './surface.ts'

/** A frame that is drawn over a cell while a card is open, or for a moment. */
export interface Light {
  element: Element
  node: HTMLElement
}

export interface Lights {
  all(): readonly Light[]
  /** Lights up the cells of a finding; null puts them out. Returns the parts and totals that are lit. */
  show(finding: Finding | null, place: Place | null): void
  /** Lights up one element for a moment; `changed` is called when it goes out. */
  flash(element: Element): void
  stop(): void
}

const flashMilliseconds = 1600

/** The lights over the page. They are placed with the marks, in the same pass. */
export function createLights(surface: Surface): Lights {
  let lit: Light[] = []
  let flashed: Light | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const light = (element: Element, kind: string): Light => {
    const node = build(surface.document, 'div', { class: `light ${kind}`, hidden: '' })
    surface.frames.append(node)
    return { element, node }
  }
  const endFlash = (): void => {
    clearTimeout(timer)
    flashed?.node.remove()
    flashed = null
  }

  return {
    all: () => (flashed ? [...lit, flashed] : lit),
    show(finding, place) {
      for (const { node } of lit) node.remove()
      lit = finding && place ? lightsOf(finding, place).map(({ element, kind }) => light(element, kind)) : []
    },
    flash(element) {
      endFlash()
      flashed = light(element, 'flash')
      timer = setTimeout(endFlash, flashMilliseconds)
    },
    stop: endFlash,
  }
}

/** The cells of a finding and the part that each plays in its equation. */
export function lightsOf(finding: Finding, place: Place): { element: Element; kind: 'part' | 'total' }[] {
  const totals = new Set(finding.equation?.right.map(({ field }) => field))
  const parts = place.lit
    .filter(({ element }) => element !== place.element)
    .map(({ field, element }) => ({ element, kind: totals.has(field) ? ('total' as const) : ('part' as const) }))
  return place.at === 'cell' ? [...parts, { element: place.element, kind: 'total' }] : parts
}
