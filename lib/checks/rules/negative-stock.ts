import type { Term } from '../../audit/schema.ts'
import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { equate } from '../identity.ts'
import { rowLabel } from '../labels.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'

/** Nothing can lose more items than it had: last year's items and this year's change are a stock. Only the 2019 form has them. */
export const negativeStock: Rule = {
  id: 'negative-stock',
  severity: 'error',
  name: { zh: '上一年项目数量加本年增减不小于零', en: 'Items of last year plus the change are not below zero' },
  basis: {
    zh: '《政府信息公开条例》第二十条第（五）（六）（八）项；国办公开办函〔2019〕60号规定的表格：项目数量不为负数',
    en: 'Regulations on Open Government Information, art. 20(5), (6) and (8); the table prescribed by 国办公开办函〔2019〕60号: items are counts',
  },
  check(report) {
    return report.tables.flatMap((filled) =>
      filled.form.stocks
        .filter(({ previous }) => filled.readings.has(previous))
        .map(({ previous, change, row }): Outcome => {
          const before = filled.readings.get(previous)
          const changed = filled.readings.get(change)
          if (before?.state !== 'number' || changed?.state !== 'number') return { outcome: 'cannotTell' }
          const terms: Term[] = [
            { field: previous, value: before.value, sign: 1 },
            { field: change, value: changed.value, sign: 1 },
          ]
          const equation = equate(terms, [])
          if (equation.leftValue >= 0) return { outcome: 'holds' }
          const name = rowLabel(filled.table, row)
          return {
            outcome: 'fails',
            subject: row,
            section: filled.table.section,
            message: {
              zh: `「${name.zh}」一行：上一年项目数量为 ${before.value}，本年增/减为 ${changed.value}，相加为 ${equation.leftValue}，小于 0。`,
              en: `Row “${name.en}”: ${before.value} items last year and a change of ${changed.value} make ${equation.leftValue}, below zero.`,
            },
            equation,
            fields: [change, previous],
          }
        }),
    )
  },
}

export const help: Help = {
  checks: {
    zh: '2019年格式表二中，上一年项目数量加本年增/减不应小于零：减少的不会多于原有的。',
    en: 'In table 2 of the 2019 form last year’s items plus the change of the year are not below zero: no more can be dropped than there were.',
  },
  advice: {
    zh: '看“本年增/减”是否填了处理决定数量，或上一年项目数量与上一年度报告是否一致。',
    en: 'See whether the change column holds something else (decisions, say), and whether last year’s items are those of last year’s report.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '上一年61项，本年减少98项', en: '61 items and 98 fewer' },
    report: sampleReport(disclosure2019, { cells: { 'otherServices.previousItems': 61, 'otherServices.change': -98 } }),
    fires: ['otherServices'],
  },
  {
    title: 'nothing, and one fewer',
    report: sampleReport(disclosure2019, { cells: { 'fees.change': -1 } }),
    fires: ['fees'],
  },
  {
    title: { zh: '全部项目都取消了', en: 'all items are gone' },
    report: sampleReport(disclosure2019, { cells: { 'licensing.change': -12 } }),
    fires: [],
  },
  {
    title: 'last year’s items are blank',
    report: sampleReport(disclosure2019, {
      cells: { 'penalties.previousItems': null, 'penalties.change': -5 },
      reservations: ['further-pages'],
    }),
    fires: [],
  },
  {
    title: 'the change is no number',
    report: sampleReport(disclosure2019, { cells: { 'coercion.change': '略有减少' } }),
    fires: [],
  },
]
