import type { Text } from '../language.ts'
import { columnOf, fieldsOf, isStatedTotal } from './field.ts'
import { writesZerosAsBlanks } from './identity.ts'
import type { FilledTable } from './report.ts'
import type { Outcome, Rule } from './rule.ts'
import { hasSixSections, unlessReserved } from './scope.ts'

/** The form wants every cell filled. One finding a block, table 2 as a whole. */
export const blankCell: Rule = {
  id: 'blank-cell',
  severity: 'notice',
  name: { zh: '表格无空白单元格', en: 'No cell of the tables is empty' },
  basis: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号规定的表格：各栏均应填写',
    en: 'The tables prescribed by 国办公开办函〔2019〕60号 and 〔2021〕30号: every cell is to be filled',
  },
  check(report) {
    return report.tables
      .filter((filled) => hasSixSections(filled.form))
      .flatMap((filled) =>
        areasOf(filled).map((area): Outcome => {
          const blanks = unfilled(area, filled)
          if (blanks.length === 0) return { outcome: 'holds' }
          const [count, verb] = blanks.length === 1 ? ['one cell', 'is'] : [`${blanks.length} cells`, 'are']
          return unlessReserved(report, {
            outcome: 'fails',
            subject: area.subject,
            section: filled.table.section,
            message: {
              zh: `「${area.label.zh}」有 ${blanks.length} 个单元格空白；如无此项，宜填 0。`,
              en: `“${area.label.en}”: ${count} ${verb} empty; where there is nothing, 0 says so.`,
            },
            fields: blanks,
          })
        }),
      )
  },
}

interface Area {
  subject: string
  label: Text
  fields: readonly string[]
}

function areasOf({ table }: FilledTable): Area[] {
  if (table.layout === 'stacked') return [{ subject: table.id, label: table.label, fields: fieldsOf(table) }]
  return table.blocks.map((block) => ({ subject: block.id, label: block.label, fields: fieldsOf({ ...table, blocks: [block] }) }))
}

/** The blank cells that should have been filled. Blanks that are only a way to write zero are none. */
function unfilled(area: Area, filled: FilledTable): string[] {
  const blanks = area.fields.filter((field) => filled.readings.get(field)?.state === 'blank')
  const entered = area.fields.filter((field) => isEntered(filled, field))
  if (entered.length === 0) return blanks
  if (entered.every((field) => filled.form.totals.includes(columnOf(field)))) return []
  // Only in a sum can a blank stand for zero: table 2 has none.
  const hasSums = filled.form.identities.some(({ subject }) => filled.readings.has(subject))
  return hasSums && writesZerosAsBlanks(filled) ? blanks.filter((field) => isTotalOfFilledParts(filled, field)) : blanks
}

function isTotalOfFilledParts(filled: FilledTable, field: string): boolean {
  if (!isStatedTotal(filled.form, field)) return false
  const sums = filled.form.identities.filter(({ right }) => right.length === 1 && right[0] === field)
  return sums.some(({ left }) => left.some((part) => isEntered(filled, part)))
}

function isEntered({ readings }: FilledTable, field: string): boolean {
  const state = readings.get(field)?.state
  return state === 'number' || state === 'unreadable'
}
