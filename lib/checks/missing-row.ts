import { rowLabel } from './labels.ts'
import type { Outcome, Rule } from './rule.ts'
import { hasSixSections, unlessReserved } from './scope.ts'

/** Every row of the form is in the table. Next to a row that was not recognised nothing can be said to be missing. */
export const missingRow: Rule = {
  id: 'missing-row',
  severity: 'error',
  name: { zh: '表格各行齐全', en: 'All rows of the tables are there' },
  basis: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号规定的表格',
    en: 'The tables prescribed by 国办公开办函〔2019〕60号 and 〔2021〕30号',
  },
  check(report) {
    return report.tables
      .filter((filled) => hasSixSections(filled.form))
      .flatMap(({ table, missingRows, strangers }) =>
        table.blocks
          .flatMap((block) => block.rows)
          .map((row): Outcome => {
            if (!missingRows.includes(row.id)) return { outcome: 'holds' }
            if (strangers.rows) return { outcome: 'cannotTell' }
            const label = rowLabel(table, row.id)
            return unlessReserved(report, {
              outcome: 'fails',
              subject: row.id,
              section: table.section,
              message: {
                zh: `「${table.label.zh}」表中没有「${label.zh}」一行。`,
                en: `The table “${table.label.en}” has no row “${label.en}”.`,
              },
              fields: [],
            })
          }),
      )
  },
}
