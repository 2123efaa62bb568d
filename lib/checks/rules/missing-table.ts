import type { SectionId } from '../../audit/schema.ts'
import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import { oncePerTable } from '../../forms/once.ts'
import type { Report } from '../report.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'
import { owesSixSections, unlessReserved } from '../scope.ts'
import { tableSections } from '../sections.ts'

/**
 * Sections two, three and four hold a table each. Where a picture stands instead, `image-table` speaks; a table that was not recognised may be
 * it, and so may text that has its labels.
 */
export const missingTable: Rule = {
  id: 'missing-table',
  severity: 'error',
  name: { zh: '三张表格齐全', en: 'All three tables are there' },
  basis: {
    zh: '《政府信息公开条例》第五十条；国办公开办函〔2019〕60号、〔2021〕30号规定的表格',
    en: 'Regulations on Open Government Information, art. 50; the tables prescribed by 国办公开办函〔2019〕60号 and 〔2021〕30号',
  },
  check(report) {
    if (!owesSixSections(report)) return []
    return tableSections.map(({ id, heading }): Outcome => {
      if (report.tables.some((filled) => filled.table.id === id)) return { outcome: 'holds' }
      if (report.pictures.includes(id) || report.unreadTables.includes(id) || isWrittenOut(id, report)) return { outcome: 'cannotTell' }
      return unlessReserved(report, {
        outcome: 'fails',
        subject: id,
        section: id,
        message: { zh: `报告中没有「${heading.zh}」规定的表格。`, en: `The report lacks the prescribed table of “${heading.en}”.` },
        fields: [],
      })
    })
  },
}

/** The share of a table's labels that no prose has: who has so many draws the table some other way, of lines and spaces, of boxes. */
const mostInProse = 3 / 4

/** Whether the labels of a section's table stand in the text of that section, or in any where it was not found. */
function isWrittenOut(id: SectionId, { sectionTexts }: Report): boolean {
  const text = lettersOf(sectionTexts.get(id) ?? [...sectionTexts.values()].join(''))
  return [disclosure2019, disclosure2021].some(({ tables }) => {
    const labels = tables.filter((table) => table.id === id).flatMap(labelsOf)
    return labels.filter((label) => text.includes(label)).length > mostInProse * labels.length
  })
}

const labelsOf = oncePerTable(({ blocks }): readonly string[] => [
  ...new Set(blocks.flatMap(({ rows, columns }) => [...rows, ...columns]).map(({ label }) => lettersOf(label.zh))),
])

/** Without spaces, numbers and marks, which such a table has between and within its labels. */
function lettersOf(text: string): string {
  return text.replace(/\P{Script=Han}+/gu, '')
}

export const help: Help = {
  checks: {
    zh: '第二、三、四部分各有一张规定的表格。表格是图片的，另有提示；有未能识别的表格，或正文里有该表各栏名称的，不下结论。',
    en: 'Sections two, three and four hold a prescribed table each. A picture has a rule of its own; next to a table that was not recognised, or where the text has the table’s labels, nothing is concluded.',
  },
  advice: {
    zh: '把规定的表格以网页表格的形式放进该部分。',
    en: 'Put the prescribed table into the section, as a table of the page.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: 'a table with figures stands there that was not recognised',
    report: sampleReport(disclosure2021, { tables: ['proactive', 'requests'], unreadTables: ['review'] }),
    fires: [],
  },
  {
    title: { zh: '少一张表', en: 'one table is not there' },
    report: sampleReport(disclosure2019, { tables: ['requests', 'review'] }),
    fires: ['proactive'],
  },
  {
    title: 'a report of 2022 without any table',
    report: sampleReport(disclosure2021, { year: 2022, tables: [] }),
    fires: ['proactive', 'requests', 'review'],
  },
  {
    title: { zh: '表格可能在附件里', en: 'the tables may be in the attachment' },
    report: sampleReport(disclosure2021, { tables: [], year: 2022, reservations: ['attachment'] }),
    fires: [],
  },
  {
    title: { zh: '表格用文字和空格排成', en: 'a table is drawn with text and spaces' },
    report: sampleReport(disclosure2021, {
      tables: ['proactive', 'requests'],
      sectionTexts: { review: '行政复议\n结果 维持 1\n结果 纠正 0\n其他 结果 0\n尚未 审结 0\n总计 1\n未经复议直接起诉\n复议后起诉' },
    }),
    fires: [],
  },
  {
    title: 'the text speaks of what the table would hold',
    report: sampleReport(disclosure2021, {
      tables: ['proactive', 'requests'],
      sectionTexts: { review: '本年度发生行政复议1件，结果维持，没有行政诉讼，无尚未审结的案件。' },
    }),
    fires: ['review'],
  },
  {
    title: 'no table, and a year before the form',
    report: sampleReport(disclosure2019, { year: 2017, tables: [] }),
    fires: [],
  },
  {
    title: 'no table and no year',
    report: sampleReport(disclosure2019, { year: null, tables: [] }),
    fires: [],
  },
]
