import type { SectionId } from '../audit/schema.ts'
import { sectionIds } from '../audit/section-ids.ts'
import type { Section } from './sections.ts'

/** The found sections before and after which one that was not found should stand, by the prescribed order. */
export function neighboursOf<Found extends Section>(id: SectionId, found: readonly Found[]): { before: Found | null; after: Found | null } {
  const place = sectionIds.indexOf(id)
  return {
    before: found.findLast((section) => sectionIds.indexOf(section.id) < place) ?? null,
    after: found.find((section) => sectionIds.indexOf(section.id) > place) ?? null,
  }
}
