import type { FormTable } from '../forms/form.ts'
import type { Text } from '../language.ts'
import { columnOf, rowOf } from './field.ts'
import { columnLabel, rowLabel } from './labels.ts'
import type { FilledTable } from './report.ts'
import type { Outcome, Rule } from './rule.ts'
import { hasSixSections, unlessReserved } from './scope.ts'

/** Every column of the form is in the table. Next to a column that was not recognised nothing can be said to be missing. */
export const missingColumn: Rule = {
  id: 'missing-column',
  severity: 'error',
  name: { zh: '表格各列齐全', en: 'All columns of the tables are there' },
  basis: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号规定的表格',
    en: 'The tables prescribed by 国办公开办函〔2019〕60号 and 〔2021〕30号',
  },
  check(report) {
    return report.tables
      .filter((filled) => hasSixSections(filled.form))
      .flatMap((filled) => {
        const { table, missingColumns, strangers } = filled
        const missing = missingColumns.map((column): Outcome => {
          if (strangers.columns) return { outcome: 'cannotTell' }
          const label = nameOf(table, column)
          return unlessReserved(report, {
            outcome: 'fails',
            subject: column,
            section: table.section,
            message: {
              zh: `「${table.label.zh}」表中没有${label.zh}一列。`,
              en: `The table “${table.label.en}” has no column ${label.en}.`,
            },
            fields: [],
          })
        })
        return [...missing, ...presentColumns(filled).map((): Outcome => ({ outcome: 'holds' }))]
      })
  },
}

/** The columns of each block that are there: `natural`, or `licensing.decisions` where blocks have columns of their own. */
function presentColumns({ table, missingColumns }: FilledTable): string[] {
  return table.blocks.flatMap((block) =>
    block.columns
      .filter(({ id }) => !missingColumns.includes(id) && !block.rows.some((row) => missingColumns.includes(`${row.id}.${id}`)))
      .map(({ id }) => id),
  )
}

function nameOf(table: FormTable, id: string): Text {
  const column = columnLabel(table, columnOf(id))
  if (!id.includes('.')) return { zh: `「${column.zh}」`, en: `“${column.en}”` }
  const row = rowLabel(table, rowOf(id))
  return { zh: `「${row.zh}」的「${column.zh}」`, en: `“${column.en}” for “${row.en}”` }
}
