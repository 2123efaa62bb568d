import type { Severity } from '../audit/schema.ts'

/**
 * The colours of marks on a page of any colour. Frames and underlines have a contrast of 3 on white, light grey and dark pages; a sign has it on any
 * ground, by its fill or by the line round it, and its letter has 4.5 on its own fill. A test reckons both.
 */
export const strokeColours: Record<Severity, string> = { error: '#c5221f', warning: '#a15c00', notice: '#5f738f' }

export const signColours: Record<Severity, { fill: string; line: string; letter: string }> = {
  error: { fill: '#c5221f', line: '#ffffff', letter: '#ffffff' },
  warning: { fill: '#ffc83d', line: '#3b2500', letter: '#3b2500' },
  notice: { fill: '#ffffff', line: '#44546a', letter: '#44546a' },
}
