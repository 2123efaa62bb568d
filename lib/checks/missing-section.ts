import type { Outcome, Rule } from './rule.ts'
import { owesSixSections, unlessReserved } from './scope.ts'
import { sections } from './sections.ts'

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
      if (report.doubtfulSections.includes(id)) return { outcome: 'cannotTell' }
      return unlessReserved(report, {
        outcome: 'fails',
        subject: id,
        section: id,
        message: { zh: `报告中没有「${heading.zh}」这一部分。`, en: `The report has no section “${heading.en}”.` },
        fields: [],
      })
    })
  },
}
