import type { Severity } from '../audit/schema.ts'

/**
 * The sign of each severity as paths in a box of 16 by 16. Shape and letter tell them apart without colour: a disc with !, a triangle
 * with ?, an outlined square with i.
 */
export const glyphShapes: Record<Severity, { shape: string; letter: string }> = {
  error: { shape: 'M8 .8a7.2 7.2 0 1 0 0 14.4A7.2 7.2 0 0 0 8 .8z', letter: 'M8 3.8v5M8 11.5v.9' },
  warning: { shape: 'M8 1 15.4 14.8H.6z', letter: 'M6.3 7.5a1.75 1.75 0 1 1 2.6 1.6q-.9.5-.9 1.3M8 12.3v.7' },
  notice: { shape: 'M1.4 1.4h13.2v13.2H1.4z', letter: 'M8 3.9v.9M8 7v5.2' },
}
