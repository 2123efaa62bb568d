import type { Severity } from '../audit/schema.ts'
import { glyphShapes } from '../design/glyph-shapes.ts'

/** The sign of a severity, 16 by 16; for the eye only, its meaning stands beside it in words. */
export function glyph(document: Document, severity: Severity): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('class', `glyph ${severity}`)
  svg.setAttribute('aria-hidden', 'true')
  for (const [part, d] of Object.entries(glyphShapes[severity])) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    path.setAttribute('class', part)
    path.setAttribute('d', d)
    svg.append(path)
  }
  return svg
}
