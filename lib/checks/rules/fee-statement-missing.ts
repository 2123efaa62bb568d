import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'
import { owesSixSections, unlessReserved } from '../scope.ts'
import { headingOf } from '../sections.ts'

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
const saysOfFees = /处理费|收费|免费|费用|(?:收取|免收)[^。；]{0,20}费/

export const help: Help = {
  checks: {
    zh: '2021年度起，“其他需要报告的事项”应说明收取信息处理费的情况，没有收取的也要说明。',
    en: 'From the report on 2021 on the last section says what was charged for processing information, also where nothing was.',
  },
  advice: {
    zh: '补一句说明，如“本年度没有收取信息处理费”。',
    en: 'Add a sentence, such as that no information-processing fee was charged.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '只写“无”，没有提到收费', en: 'nothing to report, and so nothing of fees' },
    report: sampleReport(disclosure2021, { sectionTexts: { other: '无其他需要报告的事项。' } }),
    fires: ['other'],
  },
  {
    title: 'other matters only',
    report: sampleReport(disclosure2021, { year: 2024, sectionTexts: { other: '本年度举办政府开放日两次。' } }),
    fires: ['other'],
  },
  {
    title: { zh: '写明收取了一笔费用', en: 'a sum was charged' },
    report: sampleReport(disclosure2021, { sectionTexts: { other: '全年共收取政府信息公开信息处理费 320 元。' } }),
    fires: [],
  },
  {
    title: 'in other words',
    report: sampleReport(disclosure2021, { sectionTexts: { other: '办理依申请公开时未收取任何费用。' } }),
    fires: [],
  },
  {
    title: 'said to be free',
    report: sampleReport(disclosure2021, { sectionTexts: { other: '本年度依申请公开均免费提供。' } }),
    fires: [],
  },
  {
    title: 'applicants were not charged',
    report: sampleReport(disclosure2021, { sectionTexts: { other: '本年度免收申请人的费用。' } }),
    fires: [],
  },
  { title: 'not asked for before 2021', report: sampleReport(disclosure2019, { sectionTexts: { other: '无。' } }), fires: [] },
  { title: 'a heading with nothing under it', report: sampleReport(disclosure2021, { sectionTexts: { other: '' } }), fires: [] },
  {
    title: 'the rest may be on the next page',
    report: sampleReport(disclosure2021, { sectionTexts: { other: '无。' }, reservations: ['further-pages'] }),
    fires: [],
  },
]
