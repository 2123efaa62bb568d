import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'
import { owesSixSections, unlessReserved } from '../scope.ts'
import { tableSections } from '../sections.ts'

/** Sections two, three and four hold a table each. Where a picture stands instead, `image-table` speaks; a table that was not recognised may be it. */
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
      if (report.pictures.includes(id) || report.unreadTables.includes(id)) return { outcome: 'cannotTell' }
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

export const help: Help = {
  checks: {
    zh: '第二、三、四部分各有一张规定的表格。表格是图片的，另有提示；有未能识别的表格的，不下结论。',
    en: 'Sections two, three and four hold a prescribed table each. A picture has a rule of its own; next to a table that was not recognised nothing is concluded.',
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
