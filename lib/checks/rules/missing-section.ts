import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import type { Text } from '../../language.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport, sectionsInOrder } from '../sample.ts'
import { owesSixSections, unlessReserved } from '../scope.ts'
import { sections } from '../sections.ts'

/** A report has the six prescribed sections. */
export const missingSection: Rule = {
  id: 'missing-section',
  severity: 'error',
  name: { zh: '六个部分齐全', en: 'All six sections are there' },
  basis: {
    zh: '《政府信息公开条例》第五十条；国办公开办函〔2019〕60号、〔2021〕30号规定的格式',
    en: 'Regulations on Open Government Information, art. 50; the format prescribed by 国办公开办函〔2019〕60号 and 〔2021〕30号',
  },
  check(report) {
    if (!owesSixSections(report)) return []
    return sections.map(({ id, heading }): Outcome => {
      if (report.sections.some((section) => section.id === id)) return { outcome: 'holds' }
      if (report.doubtfulSections.includes(id) || report.sections.length < fewestUnderstood) return { outcome: 'cannotTell' }
      return unlessReserved(report, {
        outcome: 'fails',
        subject: id,
        section: id,
        message: report.tables.some(({ table }) => table.section === id) ? onlyItsTable(heading) : notThere(heading),
        fields: [],
      })
    })
  },
}

function notThere({ zh, en }: Text): Text {
  return { zh: `报告中没有标题为「${zh}」的部分。`, en: `The report has no section headed “${en}”.` }
}

/** The table is in the report, and nothing stands over it. */
function onlyItsTable({ zh, en }: Text): Text {
  return { zh: `报告中有这一部分的表格，没有标题「${zh}」。`, en: `The report has the table of this section, not its heading “${en}”.` }
}

/** Where fewer headings were understood, it is the way of writing them that was not: pictures, cells, a numbering of its own. */
const fewestUnderstood = 2

export const help: Help = {
  checks: {
    zh: '2019年度起的报告应有六个部分，各有标题。标题可以用常见的其他写法，可以没有序号。正文分页、折叠或附有附件时，不说缺少。',
    en: 'Reports from 2019 on have six sections, each under its heading. Headings may be worded and numbered in the usual other ways. Where the article goes on over pages, is folded or links an attachment, nothing is called missing.',
  },
  advice: {
    zh: '补上这一部分，或它的标题；没有内容的，写明“无”或“无其他需要报告的事项”。',
    en: 'Add the section, or its heading; where there is nothing to report, say so.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '报告到第五部分为止', en: 'the report ends after the fifth section' },
    report: sampleReport(disclosure2019, { sections: sectionsInOrder('overview', 'proactive', 'requests', 'review', 'problems') }),
    fires: ['other'],
  },
  {
    title: { zh: '第二部分的表格没有标题', en: 'the table of the second section has no heading' },
    report: sampleReport(disclosure2021, {
      year: 2023,
      sections: sectionsInOrder('overview', 'requests', 'review', 'problems', 'other'),
    }),
    fires: ['proactive'],
  },
  {
    title: 'two sections are not there',
    report: sampleReport(disclosure2021, { year: 2023, sections: sectionsInOrder('proactive', 'requests', 'review', 'other') }),
    fires: ['overview', 'problems'],
  },
  {
    title: { zh: '报告分几页登载', en: 'the report goes on over several pages' },
    report: sampleReport(disclosure2021, { sections: sectionsInOrder('overview', 'proactive'), reservations: ['further-pages'] }),
    fires: [],
  },
  {
    title: 'a heading stands where the section should be, under a name that was not recognised',
    report: sampleReport(disclosure2021, {
      sections: sectionsInOrder('overview', 'proactive', 'requests', 'review', 'other'),
      doubtfulSections: ['problems'],
    }),
    fires: [],
  },
  {
    title: 'the headings may be pictures: hardly one was understood',
    report: sampleReport(disclosure2021, { sections: sectionsInOrder('review') }),
    fires: [],
  },
  {
    title: 'no table, and a year before the form',
    report: sampleReport(disclosure2019, { year: 2016, tables: [], sections: [] }),
    fires: [],
  },
  {
    title: 'no table and no year',
    report: sampleReport(disclosure2019, { year: null, tables: [], sections: [] }),
    fires: [],
  },
]
