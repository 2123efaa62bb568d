import { columnLabel } from './labels.ts'
import type { FilledTable } from './report.ts'
import type { Outcome, Rule } from './rule.ts'
import { hasSixSections } from './scope.ts'

/** The labels of the tables read as they are prescribed, or in another wording that is known and fine. */
export const labelTypo: Rule = {
  id: 'label-typo',
  severity: 'notice',
  name: { zh: '表格行、列名称与规定一致', en: 'The labels of the tables are spelt as prescribed' },
  basis: {
    zh: '国办公开办函〔2019〕60号、〔2021〕30号规定的表格',
    en: 'The tables prescribed by 国办公开办函〔2019〕60号 and 〔2021〕30号',
  },
  check(report) {
    return report.tables
      .filter(({ form }) => hasSixSections(form))
      .flatMap((filled): Outcome[] => {
        const failures = once(filled.misspelt).map((label) => failure(filled, label))
        return failures.length > 0 ? failures : [{ outcome: 'holds' }]
      })
  },
}

type Misspelt = FilledTable['misspelt'][number]

/** A header that is printed again on the next page has its slips again. */
function once(labels: readonly Misspelt[]): Misspelt[] {
  return [...new Map(labels.map((label) => [`${label.field} ${plain(label.text)}`, label])).values()]
}

function plain(text: string): string {
  return text.replace(/\s+/g, '')
}

function failure({ table }: FilledTable, { id, text, field }: Misspelt): Outcome {
  const row = table.blocks.flatMap(({ rows }) => rows).find((candidate) => candidate.id === id)
  const label = row?.label ?? columnLabel(table, id)
  return {
    outcome: 'fails',
    subject: id,
    section: table.section,
    message: {
      zh: `「${table.label.zh}」表中的「${plain(text)}」，规定的写法为「${label.zh}」。`,
      en: `The table “${table.label.en}” says “${plain(text)}”; the prescribed label is “${label.zh}” (${label.en}).`,
    },
    fields: [field],
  }
}
