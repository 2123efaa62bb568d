import type { SectionId } from '../../../tests/portal/prescribed.ts'

/** A figure that a sentence states, with the field of the form that it is; null: of no field. */
export interface Slot {
  field: string | null
  value: number
}

/** A sentence of a report that states figures, true as it stands. */
export interface Claim {
  section: SectionId
  slots: readonly Slot[]
  /** The sentence with figures for its slots. */
  write(figures: readonly string[]): string
}
