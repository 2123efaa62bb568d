import type { Severity } from '../lib/audit/schema.ts'
import { glyphShapes } from '../lib/design/glyph-shapes.ts'

/** The sign of a severity; for the eye only, its meaning stands beside it in words. */
export function Glyph({ severity }: { severity: Severity }) {
  const { shape, letter } = glyphShapes[severity]
  return (
    <svg class={`glyph ${severity}`} viewBox="0 0 16 16" aria-hidden="true">
      <path class="shape" d={shape} />
      <path class="letter" d={letter} />
    </svg>
  )
}
