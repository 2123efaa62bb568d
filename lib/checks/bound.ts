import type { Term } from '../audit/schema.ts'
import { columnOf } from './field.ts'
import { equate } from './identity.ts'
import { columnLabel, rowLabel } from './labels.ts'
import type { Outcome, Rule } from './rule.ts'

/** A part cannot exceed its whole: what was newly published this year is among all that is published. */
export const bound: Rule = {
  id: 'bound',
  severity: 'error',
  name: { zh: '部分不超过总数', en: 'A part does not exceed its whole' },
  basis: {
    zh: '《政府信息公开条例》第二十条、第五十条第一款第（一）项；国办公开办函〔2019〕60号规定的表格：对外公开总数量包含本年新公开数量',
    en: 'Regulations on Open Government Information, arts. 20 and 50(1); the table prescribed by 国办公开办函〔2019〕60号: the whole includes what is new',
  },
  check(report) {
    return report.tables.flatMap((filled) =>
      filled.form.bounds
        .filter(({ part }) => filled.readings.has(part))
        .map(({ part, whole, row }): Outcome => {
          const partReading = filled.readings.get(part)
          const wholeReading = filled.readings.get(whole)
          if (partReading?.state !== 'number' || wholeReading?.state !== 'number') return { outcome: 'cannotTell' }
          if (partReading.value <= wholeReading.value) return { outcome: 'holds' }
          const left: Term = { field: part, value: partReading.value, sign: 1 }
          const right: Term = { field: whole, value: wholeReading.value, sign: 1 }
          const equation = equate([left], [right])
          const [name, small, large] = [
            rowLabel(filled.table, row),
            columnLabel(filled.table, columnOf(part)),
            columnLabel(filled.table, columnOf(whole)),
          ]
          return {
            outcome: 'fails',
            subject: row,
            section: filled.table.section,
            message: {
              zh: `「${name.zh}」一行：${small.zh}填 ${partReading.value}，多于${large.zh} ${wholeReading.value}，超出 ${equation.difference}。`,
              en: `Row “${name.en}”: ${partReading.value} ${small.en} is more than ${wholeReading.value} ${large.en}, by ${equation.difference}.`,
            },
            equation,
            fields: [part, whole],
          }
        }),
    )
  },
}
