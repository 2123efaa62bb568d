import { articleIn } from '../forms/article.ts'
import type { FilledTable } from './report.ts'
import type { Outcome, Rule } from './rule.ts'

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
