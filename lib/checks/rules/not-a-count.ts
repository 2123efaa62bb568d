import { measuredFieldsOf } from '../../forms/fields.ts'
import type { FormTable } from '../../forms/form.ts'
import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import { oncePerTable } from '../../forms/once.ts'
import { cellLabel } from '../labels.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'

/** A count is a whole number, zero or more. Signed changes and amounts of money are none. */
export const notACount: Rule = {
  id: 'not-a-count',
  severity: 'error',
  name: { zh: '件数为非负整数', en: 'Counts are whole numbers, zero or more' },
  basis: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号规定的表格：该栏填写数量',
    en: 'The tables prescribed by 国办公开办函〔2019〕60号 and 〔2021〕30号: the column holds counts',
  },
  check(report) {
    return report.tables.flatMap(({ table, readings }) =>
      countFields(table).flatMap((field): Outcome[] => {
        const reading = readings.get(field)
        if (reading?.state === 'unreadable') return [{ outcome: 'cannotTell' }]
        if (reading?.state !== 'number') return []
        return [isCount(reading.value) ? { outcome: 'holds' } : failure(table, field, reading.value)]
      }),
    )
  },
}

const countFields = oncePerTable((table): readonly string[] =>
  measuredFieldsOf(table).flatMap(({ field, measure }) => (measure === 'count' ? [field] : [])),
)

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0
}

function failure(table: FormTable, field: string, value: number): Outcome {
  const cell = cellLabel(table, field)
  const kind = value < 0 ? { zh: '是负数', en: 'is negative' } : { zh: '不是整数', en: 'has a fraction' }
  return {
    outcome: 'fails',
    subject: field,
    section: table.section,
    message: {
      zh: `${cell.zh}填 ${value}，${kind.zh}，此栏应为非负整数。`,
      en: `${cell.en} says ${value}, which ${kind.en}; a count is a whole number, zero or more.`,
    },
    fields: [field],
  }
}

export const help: Help = {
  checks: {
    zh: '件数、项数应为零或正整数。“12.00”是12；带符号的增减、以万元计的金额不在此列。不是数字的文字（如“见附件”）只算无法判断。',
    en: 'Counts are whole numbers, zero or more. 12.00 is 12; signed changes and amounts in 万元 are no counts. Text that is no number (see annex) is cannot tell.',
  },
  advice: {
    zh: '看是否把金额填进了件数一栏，或多了一个小数点、负号。',
    en: 'See whether an amount of money stands in a column of counts, or a point or a minus slipped in.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '处理决定数量带小数', en: 'a count has a fraction' },
    report: sampleReport(disclosure2021, { cells: { 'licensing.decisions': 12.5 } }),
    fires: ['licensing.decisions'],
  },
  {
    title: 'counts are negative',
    report: sampleReport(disclosure2019, { cells: { 'penalties.decisions': -1, 'procurement.projects': -3 } }),
    fires: ['penalties.decisions', 'procurement.projects'],
  },
  {
    title: { zh: '增减可以为负，金额可以带小数', en: 'a change may be negative, an amount may have a fraction' },
    report: sampleReport(disclosure2019, { cells: { 'licensing.change': -12, 'procurement.amount': 848.39 } }),
    fires: [],
  },
  {
    title: 'a fee with many decimals',
    report: sampleReport(disclosure2021, { cells: { 'fees.amount': 4166.241619 } }),
    fires: [],
  },
  {
    title: 'a text that is no number',
    report: sampleReport(disclosure2021, { cells: { 'licensing.decisions': '见附件' } }),
    fires: [],
  },
  {
    title: 'a slash that reads as zero',
    report: sampleReport(disclosure2021, { cells: { 'regulations.inForce': { state: 'number', value: 0, text: '/' } } }),
    fires: [],
  },
]
