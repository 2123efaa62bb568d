import { disclosure2019 } from '../forms/disclosure-2019.ts'
import { disclosure2021 } from '../forms/disclosure-2021.ts'
import type { Example } from './rule.ts'
import { allSections, sampleReport, sectionsInOrder } from './sample.ts'

export const sectionOrderExamples: readonly Example[] = [
  {
    title: 'section five stands before section four',
    report: sampleReport(disclosure2021, { sections: sectionsInOrder('overview', 'proactive', 'requests', 'problems', 'review', 'other') }),
    fires: ['review'],
  },
  {
    title: 'the last section stands first',
    report: sampleReport(disclosure2019, { sections: sectionsInOrder('other', 'overview', 'proactive', 'requests', 'review', 'problems') }),
    fires: ['other'],
  },
  {
    title: 'two sections carry the numeral five',
    report: sampleReport(disclosure2019, {
      sections: allSections.map((section) => (section.id === 'other' ? { ...section, numeral: 5 } : section)),
    }),
    fires: ['other'],
  },
  {
    title: 'headings without numerals',
    report: sampleReport(disclosure2021, { sections: allSections.map((section) => ({ ...section, numeral: null })) }),
    fires: [],
  },
  {
    title: 'a section is missing, the others stand in order',
    report: sampleReport(disclosure2021, { sections: sectionsInOrder('overview', 'requests', 'other'), reservations: ['further-pages'] }),
    fires: [],
  },
  {
    title: 'the order may differ where something is hidden',
    report: sampleReport(disclosure2019, {
      sections: sectionsInOrder('proactive', 'overview', 'requests', 'review', 'problems', 'other'),
      reservations: ['hidden-content'],
    }),
    fires: [],
  },
]
