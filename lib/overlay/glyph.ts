import type { Severity } from '../audit/schema.ts'

/** Shape and letter tell the severities apart without colour: a disc with !, a triangle with ?, an outlined square with i. */
const shapes: Record<Severity, { shape: string; letter: string }> = {
  error: { shape: 'M8 .8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 8 .8z', letter: 'M8 3.8v5M8 11.5v.9' },
  warning: { shape: 'M8 1 15.4 14.8H.6z', letter: 'M6.3 7.5a1.75 1.75 0 1 1 2.6 1.6q-.9.5-.9 1.3M8 12.3v.7' },
  notice: {
    shape: 'M2.6 1.2h10.8a1.4 1.4 0 0 1 1.4 1.4v10.8a1.4 1.4 0 0 1-1.4 1.4H2.6a1.4 1.4 0 0 1-1.4-1.4V2.6a1.4 1.4 0 0 1 1.4-1.4z',
    letter: 'M8 3.9v.9M8 7v5.2',
  },
}

/** The sign of a severity, 16 by 16; for the eye only, its meaning stands beside it in words. */
export function glyph(document: Document, severity: Severity): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('class', `glyph ${severity}`)
  svg.setAttribute('aria-hidden', 'true')
  for (const [part, d] of Object.entries(shapes[severity])) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    path.setAttribute('class', part)
    path.setAttribute('d', d)
    svg.append(path)
  }
  return svg
}
