/** The six sections of a report in their prescribed order. Apart from the schema, so that what reads pages does without its library. */
export const sectionIds = ['overview', 'proactive', 'requests', 'review', 'problems', 'other'] as const
