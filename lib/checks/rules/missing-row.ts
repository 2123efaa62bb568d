import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import { rowLabel } from '../labels.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'
import { hasSixSections, unlessReserved } from '../scope.ts'

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

export const help: Help = {
  checks: {
    zh: '规定的表格各行齐全。有未能识别的行时，不下结论。',
    en: 'Every row of the prescribed tables is there. Next to a row that was not recognised nothing is concluded.',
  },
  advice: {
    zh: '补上该行；没有的填0，不要删行。',
    en: 'Add the row; where there is nothing, write 0 and keep the row.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '表三少一行', en: 'table 3 lacks a row' },
    report: sampleReport(disclosure2021, { missingRows: ['partlyGranted'] }),
    fires: ['partlyGranted'],
  },
  {
    title: 'table 2 lacks a row and table 4 a block',
    report: sampleReport(disclosure2019, { missingRows: ['otherServices', 'litigationDirect'] }),
    fires: ['otherServices', 'litigationDirect'],
  },
  {
    title: { zh: '有一行未能识别，可能就是它', en: 'a row was not recognised, which may be the one' },
    report: sampleReport(disclosure2021, { missingRows: ['refused.thirdPartyRights'], strangers: { rows: true } }),
    fires: [],
  },
  {
    title: 'the table may go on on the next page',
    report: sampleReport(disclosure2019, { missingRows: ['concluded', 'carriedForward'], reservations: ['further-pages'] }),
    fires: [],
  },
]
