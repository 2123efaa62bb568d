import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import type { Text } from '../../language.ts'
import type { FoundSection } from '../report.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { allSections, sampleReport, sectionsInOrder } from '../sample.ts'
import { owesSixSections, unlessReserved } from '../scope.ts'
import { headingOf, sections } from '../sections.ts'

/** The sections stand in the prescribed order, each with a numeral of its own. */
export const sectionOrder: Rule = {
  id: 'section-order',
  severity: 'notice',
  name: { zh: '各部分按规定顺序排列', en: 'The sections stand in the prescribed order' },
  basis: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号规定的格式',
    en: 'The format prescribed by 国办公开办函〔2019〕60号 and 〔2021〕30号',
  },
  check(report) {
    if (!owesSixSections(report)) return []
    const inOrder = longestRise(report.sections)
    return report.sections.map((section, index): Outcome => {
      const message = inOrder.includes(section)
        ? repeatedNumeral(section, report.sections.slice(0, index))
        : misplaced(section, report.sections)
      if (message === null) return { outcome: 'holds' }
      return unlessReserved(report, { outcome: 'fails', subject: section.id, section: section.id, message, fields: [] })
    })
  },
}

/** The most sections that stand in the prescribed order among themselves; of several such choices the one with the earliest on the page. */
function longestRise(found: readonly FoundSection[], above = -1): FoundSection[] {
  const [first, ...rest] = found
  if (first === undefined) return []
  const place = placeOf(first)
  const without = longestRise(rest, above)
  if (place <= above) return without
  const withFirst = [first, ...longestRise(rest, place)]
  return withFirst.length >= without.length ? withFirst : without
}

/** Names the section that it should not stand after or, where there is none, the one that it should not stand before. */
function misplaced(section: FoundSection, found: readonly FoundSection[]): Text {
  const index = found.indexOf(section)
  const follower = found.slice(0, index).find((other) => placeOf(other) > placeOf(section))
  const predecessor = found.slice(index + 1).find((other) => placeOf(other) < placeOf(section))
  const neighbour = headingOf((follower ?? predecessor ?? section).id)
  const heading = headingOf(section.id)
  const side = follower === undefined ? { zh: '之前', en: 'before' } : { zh: '之后', en: 'after' }
  return {
    zh: `「${heading.zh}」排在「${neighbour.zh}」${side.zh}，与规定的顺序不同。`,
    en: `“${heading.en}” stands ${side.en} “${neighbour.en}”, not in the prescribed order.`,
  }
}

function placeOf(section: FoundSection): number {
  return sections.findIndex(({ id }) => id === section.id)
}

function repeatedNumeral(section: FoundSection, earlier: readonly FoundSection[]): Text | null {
  const twin = earlier.find((other) => other.numeral !== null && other.numeral === section.numeral)
  if (twin === undefined) return null
  return {
    zh: `「${section.heading}」与前面的「${twin.heading}」序号相同。`,
    en: `“${section.heading}” carries the same numeral as “${twin.heading}” before it.`,
  }
}

export const help: Help = {
  checks: {
    zh: '六个部分按规定的顺序排列，各用一个序号。',
    en: 'The six sections stand in the prescribed order, each with a numeral of its own.',
  },
  advice: {
    zh: '调整顺序或改正重复的序号。',
    en: 'Put them in order, or mend the repeated numeral.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '第五部分排在第四部分之前', en: 'section five stands before section four' },
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
    title: { zh: '标题没有序号', en: 'headings without numerals' },
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
