import type { Audit } from '../audit/schema.ts'
import type { FieldCells, Spots } from '../audit/spots.ts'
import type { Language } from '../language.ts'
import type { Look } from '../overlay/overlay.ts'

/** The name of the ports on which auditors ask; one for each question. */
export const auditPort = 'gouji:audit'

/** The last word on a port: all answers were given, kept and painted. A background that was stopped before has not said it. */
export const lastWord = 'gouji:kept'

/**
 * What an auditor is told of its document: first as soon as it is checked, and again where repairs were found. It comes from the
 * extension's own background, which has parsed all that it is made of: pages cannot speak on this port.
 */
export interface Answer {
  /** As the reader wants to see it. */
  audit: Audit
  /** Where its findings stand, and the cells of all fields. */
  spots: Spots
  cells: FieldCells
  language: Language
  look: Look
  /** Marks are drawn on this page. */
  marksShown: boolean
  /** The sheet for underlined words is in the page. */
  hasSheet: boolean
}
