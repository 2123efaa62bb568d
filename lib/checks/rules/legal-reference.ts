import { articleIn } from '../../forms/article.ts'
import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import type { FilledTable } from '../report.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'

/** Over each block of table 2 stands the article and item of the Regulations that it is about. */
export const legalReference: Rule = {
  id: 'legal-reference',
  severity: 'warning',
  name: { zh: '主动公开表各栏所列条、项与规定一致', en: 'The blocks of table 2 name the articles that the form names' },
  basis: {
    zh: '《政府信息公开条例》第二十条；国办公开办函〔2019〕60号、〔2021〕30号规定的表格',
    en: 'Regulations on Open Government Information, art. 20; the tables prescribed by 国办公开办函〔2019〕60号 and 〔2021〕30号',
  },
  check(report) {
    return report.tables.flatMap((filled) =>
      filled.table.blocks.flatMap(({ id, article, rows }) =>
        article === undefined || rows.every((row) => filled.missingRows.includes(row.id)) ? [] : [outcomeOf(filled, id, article)],
      ),
    )
  },
}

/** 第二十条第一项 and 第二十条第（一）项 are the same; a line that names no item (第二十条) cannot be told. */
function outcomeOf({ table, articles, readings }: FilledTable, block: string, prescribed: string): Outcome {
  const printed = articles.get(block)
  const found = printed === undefined ? null : articleIn(printed)
  const wanted = articleIn(prescribed)
  if (printed === undefined || found === null || wanted === null) return { outcome: 'cannotTell' }
  if (found.article === wanted.article && found.item === null) return { outcome: 'cannotTell' }
  if (found.article === wanted.article && found.item === wanted.item) return { outcome: 'holds' }
  const label = table.blocks.find(({ id }) => id === block)
  const names = label?.rows.map((row) => row.label) ?? []
  const said = printed.replace(/\s+/g, '')
  return {
    outcome: 'fails',
    subject: block,
    section: table.section,
    message: {
      zh: `「${names.map(({ zh }) => zh).join('、')}」所在栏标为「${said}」，规定的表格为「${prescribed}」。`,
      en: `The block of “${names.map(({ en }) => en).join('”, “')}” is headed “${said}”; in the prescribed table it is “${prescribed}”.`,
    },
    fields: [...readings.keys()].filter((field) => label?.rows.some((row) => field.startsWith(`${row.id}.`))).slice(0, 1),
  }
}

export const help: Help = {
  checks: {
    zh: '表二各栏上方标明《政府信息公开条例》第二十条的某一项；所标的条、项与规定的表格不同时提出。不标项的，不下结论。',
    en: 'Table 2 names over each block an item of article 20 of the Regulations. Another article or item than the form’s is reported; where none is named, nothing is concluded.',
  },
  advice: {
    zh: '按规定的表格改正该栏的条、项。',
    en: 'Correct article and item as in the prescribed table.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '写成下一条，另一处写成没有这些项的条', en: 'the next article, and one that has no such items' },
    report: sampleReport(disclosure2019, { articles: { 'proactive.5': '第二十一条第五项', 'proactive.9': '第二十九条' } }),
    fires: ['proactive.5', 'proactive.9'],
  },
  {
    title: 'the item of the block before',
    report: sampleReport(disclosure2021, { articles: { 'proactive.6': '第二十条第（五）项' } }),
    fires: ['proactive.6'],
  },
  {
    title: { zh: '括号写法不同、没有括号、用阿拉伯数字、有空格', en: 'other brackets, none, figures, spaces' },
    report: sampleReport(disclosure2021, {
      articles: {
        'proactive.1': '第二十条第一项',
        'proactive.5': '第20条第(5)项',
        'proactive.6': '第二十条 第（六） 项',
        'proactive.8': '第二十条第一款第（八）项',
      },
    }),
    fires: [],
  },
  {
    title: 'no article over one block, no item over another',
    report: sampleReport(disclosure2021, { articles: { 'proactive.5': null, 'proactive.8': '第二十条' } }),
    fires: [],
  },
]
