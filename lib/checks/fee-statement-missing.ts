import type { Outcome, Rule } from './rule.ts'
import { owesSixSections, unlessReserved } from './scope.ts'
import { headingOf } from './sections.ts'

/** From the report on 2021 on, the last section says what was charged for processing information, also where nothing was. */
export const feeStatementMissing: Rule = {
  id: 'fee-statement-missing',
  severity: 'notice',
  name: { zh: '说明收取信息处理费的情况', en: 'The report says what was charged for processing information' },
  basis: {
    zh: '国办公开办函〔2021〕30号；国办函〔2020〕109号第八条：年度报告说明收取信息处理费情况',
    en: '国办公开办函〔2021〕30号; 国办函〔2020〕109号: the yearly report says what was charged as an information-processing fee',
  },
  check(report) {
    if (!owesSixSections(report) || report.year === null || report.year < firstYear) return []
    if (!report.sections.some(({ id }) => id === 'other')) return []
    const text = report.sectionTexts.get('other')?.replace(/\s+/g, '') ?? ''
    if (saysOfFees.test(text)) return [{ outcome: 'holds' }]
    // A heading with nothing under it: what it heads may be out of sight.
    if (text === '') return [{ outcome: 'cannotTell' }]
    const heading = headingOf('other')
    const failure: Outcome = unlessReserved(report, {
      outcome: 'fails',
      subject: 'other',
      section: 'other',
      message: {
        zh: `「${heading.zh}」未说明收取信息处理费的情况；未收取的，也应说明。`,
        en: `“${heading.en}” says nothing of information-processing fees; where none were charged, it should say so.`,
      },
      fields: [],
    })
    return [failure]
  },
}

const firstYear = 2021
const saysOfFees = /处理费|收费|收取[^。；]{0,20}费/
