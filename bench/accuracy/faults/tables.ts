import { applicantColumns, fieldsOfTable, proactiveBlocks, requestRows } from '../../../tests/portal/prescribed.ts'
import type { Fault } from '../pages/plan.ts'
import { misspelt } from './misspelt.ts'

/** Rows, columns and labels of the tables that are not as prescribed. */

/** A row of table 2 or 3 is not there. */
export const rowLeftOut: Fault = (plan, random) => {
  const proactive = proactiveBlocks[plan.form].flatMap(({ rows }) => rows.map(({ id }) => id))
  const row = random.chance(0.3) ? random.pick(proactive) : random.pick(requestRows(plan.form)).id
  plan.traits.omitted = { rows: [row], columns: [] }
  const fields = [...fieldsOfTable(plan.form, 'proactive'), ...fieldsOfTable(plan.form, 'requests')]
  plan.absent.push(...fields.filter((field) => field.slice(0, field.lastIndexOf('.')) === row))
  plan.structural.push(`missing-row:${row}`)
  return true
}

/** A column of table 3 is not there. */
export const columnLeftOut: Fault = (plan, random) => {
  const column = random.pick(applicantColumns).id
  plan.traits.omitted = { rows: [], columns: [column] }
  plan.absent.push(...fieldsOfTable(plan.form, 'requests').filter((field) => field.endsWith(`.${column}`)))
  plan.structural.push(`missing-column:${column}`)
  return true
}

const items = ['一', '二', '三', '四', '五', '六', '七', '八', '九']

/** Another article or item stands over a block of table 2. */
export const wrongArticle: Fault = (plan, random) => {
  const { article } = random.pick(proactiveBlocks[plan.form])
  const item = article.slice(article.indexOf('（') + 1, article.indexOf('）'))
  const printed = random.pick([
    article.replace('二十条', '二十一条'),
    article.replace('第二十条', '第十九条'),
    article.replace(`（${item}）`, `（${random.pick(items.filter((other) => other !== item))}）`),
  ])
  plan.traits.articles = { ...plan.traits.articles, [article]: printed }
  plan.structural.push(`legal-reference:proactive.${items.indexOf(item) + 1}`)
  return true
}

/** A label of table 2 or 3 with a slip of the pen. */
export const labelMisspelt: Fault = (plan, random) => {
  const { id, label, printed } = random.pick(misspelt.filter(({ forms }) => forms.includes(plan.form)))
  plan.traits.misspelt = { [label]: printed }
  plan.structural.push(`label-typo:${id}`)
  return true
}

/** The tables are those of other years than the report's. */
export const otherYearsForm: Fault = (plan, random) => {
  plan.year = plan.form === 'disclosure-2019' ? random.integer(2021, 2025) : random.integer(2019, 2020)
  plan.period = plan.year
  plan.published = `${plan.year + 1}-01-${random.integer(10, 31)}`
  plan.structural.push('wrong-form:proactive', 'wrong-form:requests')
  return true
}
