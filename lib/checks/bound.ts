import type { Equation, Term } from '../audit/schema.ts'
import type { Text } from '../language.ts'
import { columnOf } from './field.ts'
import { equate } from './identity.ts'
import { cellLabel, columnLabel, rowLabel } from './labels.ts'
import type { FilledTable } from './report.ts'
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
          return {
            outcome: 'fails',
            subject: row,
            section: filled.table.section,
            message: messageFor(filled, { part, whole, row }, equation),
            equation,
            fields: [part, whole],
          }
        }),
    )
  },
}

/** Part and whole stand in one row of a table, or in two rows of a list. */
function messageFor({ table }: FilledTable, { part, whole, row }: Record<'part' | 'whole' | 'row', string>, equation: Equation): Text {
  const { leftValue, rightValue, difference } = equation
  if (part === row) {
    const [small, large] = [cellLabel(table, part), cellLabel(table, whole)]
    return {
      zh: `${small.zh}填 ${leftValue}，多于${large.zh} ${rightValue}，超出 ${difference}。`,
      en: `${small.en} says ${leftValue}, more than the ${rightValue} of ${large.en}, by ${difference}.`,
    }
  }
  const [name, small, large] = [rowLabel(table, row), columnLabel(table, columnOf(part)), columnLabel(table, columnOf(whole))]
  return {
    zh: `「${name.zh}」一行：${small.zh}填 ${leftValue}，多于${large.zh} ${rightValue}，超出 ${difference}。`,
    en: `Row “${name.en}”: ${leftValue} ${small.en} is more than ${rightValue} ${large.en}, by ${difference}.`,
  }
}
