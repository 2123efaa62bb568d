import type { FormTable } from '../../forms/form.ts'
import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import type { Text } from '../../language.ts'
import { columnOf, rowOf } from '../field.ts'
import { columnLabel, rowLabel } from '../labels.ts'
import type { FilledTable } from '../report.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'
import { hasSixSections, unlessReserved } from '../scope.ts'

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

export const help: Help = {
  checks: {
    zh: '规定的表格各列齐全。有未能识别的列时，不下结论。',
    en: 'Every column of the prescribed tables is there. Next to a column that was not recognised nothing is concluded.',
  },
  advice: {
    zh: '补上该列；没有的填0，不要删列。',
    en: 'Add the column; where there is nothing, write 0 and keep the column.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '表三少一列', en: 'table 3 lacks a column' },
    report: sampleReport(disclosure2019, { missingColumns: ['legalService'] }),
    fires: ['legalService'],
  },
  {
    title: 'blocks of table 2 and table 4 lack a column',
    report: sampleReport(disclosure2019, { missingColumns: ['licensing.decisions', 'reconsideration.upheld'] }),
    fires: ['licensing.decisions', 'reconsideration.upheld'],
  },
  {
    title: { zh: '有一列未能识别，可能就是它', en: 'a column was not recognised, which may be the one' },
    report: sampleReport(disclosure2021, { missingColumns: ['publicInterest'], strangers: { columns: true } }),
    fires: [],
  },
  {
    title: 'the report goes on over several pages',
    report: sampleReport(disclosure2021, { missingColumns: ['total'], reservations: ['further-pages'] }),
    fires: [],
  },
]
