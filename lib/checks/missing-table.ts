import type { Outcome, Rule } from './rule.ts'
import { owesSixSections, unlessReserved } from './scope.ts'
import { tableSections } from './sections.ts'

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
