import type { Severity } from '../lib/audit/schema.ts'

/** Shape and letter tell the severities apart without colour, as on the page: a disc with !, a triangle with ?, an outlined square with i. */
const shapes: Record<Severity, { shape: string; letter: string }> = {
  error: { shape: 'M8 .8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 8 .8z', letter: 'M8 3.8v5M8 11.5v.9' },
  warning: { shape: 'M8 1 15.4 14.8H.6z', letter: 'M6.3 7.5a1.75 1.75 0 1 1 2.6 1.6q-.9.5-.9 1.3M8 12.3v.7' },
  notice: { shape: 'M2 2h12v12H2z', letter: 'M8 3.9v.9M8 7v5.2' },
}

/** The sign of a severity; for the eye only, its meaning stands beside it in words. */
export function Glyph({ severity }: { severity: Severity }) {
  const { shape, letter } = shapes[severity]
  return (
    <svg class={`glyph ${severity}`} viewBox="0 0 16 16" aria-hidden="true">
      <path class="shape" d={shape} />
      <path class="letter" d={letter} />
    </svg>
  )
}
