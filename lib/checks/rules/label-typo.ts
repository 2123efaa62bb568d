import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import { columnLabel } from '../labels.ts'
import type { FilledTable } from '../report.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'
import { hasSixSections } from '../scope.ts'

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

export const help: Help = {
  checks: {
    zh: '规定的行、列名称有错别字。已知的其他通行写法不算；完全认不出的名称另作处理。',
    en: 'A prescribed row or column label is misspelt. Known other wordings are fine; a label that was not recognised at all is another matter.',
  },
  advice: {
    zh: '按规定的表格改正。',
    en: 'Spell it as in the prescribed table.',
  },
}

const received = { id: 'received', text: '一、本年新收政府信息公开申请数里', field: 'received.natural' }

export const examples = (): readonly Example[] => [
  {
    title: { zh: '一行、一列的名称有错别字', en: 'slips in a row and in a column' },
    report: sampleReport(disclosure2021, {
      misspelt: [
        { id: 'refused.thirdPartyRights', text: '4. 保护笫三方合法权利', field: 'refused.thirdPartyRights.natural' },
        { id: 'decisions', text: '本年处里决定数量', field: 'licensing.decisions' },
      ],
    }),
    fires: ['refused.thirdPartyRights', 'decisions'],
  },
  {
    title: 'the same slip in the header of each page counts once',
    report: sampleReport(disclosure2019, { misspelt: [received, { ...received, text: '一、本年新收政府\n信息公开申请数里' }] }),
    fires: ['received'],
  },
  {
    title: { zh: '各名称与规定一致', en: 'all labels as prescribed' },
    report: sampleReport(disclosure2019),
    fires: [],
  },
  {
    title: 'a label that was not recognised at all is another matter',
    report: sampleReport(disclosure2021, { missingRows: ['partlyGranted'], strangers: { rows: true } }),
    fires: [],
  },
]
