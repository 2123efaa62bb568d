import { fieldName, measureOf } from '../forms/fields.ts'
import type { FormTable } from '../forms/form.ts'
import { cellLabel } from './labels.ts'
import type { Outcome, Rule } from './rule.ts'

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

function countFields(table: FormTable): string[] {
  return table.blocks.flatMap((block) =>
    block.rows.flatMap((row) =>
      block.columns.filter((column) => measureOf(row, column) === 'count').map((column) => fieldName(row, column)),
    ),
  )
}

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
