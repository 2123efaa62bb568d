import type { TableClaim } from '../prose/statements.ts'
import { claimsOf } from './claims.ts'
import type { Report } from './report.ts'
import type { Outcome, Rule } from './rule.ts'
import { fieldLabel, formFields, partsValue, statedValue } from './stated-fields.ts'

/** A figure of the text that states a field of the form has the field's value, or that of a sum that the words can mean as well. */
export const narrativeTable: Rule = {
  id: 'narrative-table',
  severity: 'warning',
  name: { zh: '正文中的数字与表格一致', en: 'Figures in the text agree with the tables' },
  basis: {
    zh: '《政府信息公开条例》第五十条：年度报告的文字与表格说明同一事项，数据应当一致',
    en: 'Regulations on Open Government Information, art. 50: text and tables of the report state the same matters',
  },
  check(report) {
    return claimsOf(report).flatMap((claim) => (claim.kind === 'table' ? (outcomeOf(claim, report) ?? []) : []))
  },
}

/** Null where the report's form has none of the fields that the words can state. */
function outcomeOf({ statements, value, low, high, quoted }: TableClaim, report: Report): Outcome | null {
  const statement = statements.find(({ field }) => formFields(field, report) !== null)
  if (!statement) return null
  const { field } = statement
  const stated = statedValue(field, report)
  if (!statement.isCertain || stated === null) return { outcome: 'cannotTell' }
  const readings = [stated, ...statement.agrees.map((sum) => statedValue(sum, report))]
  const agrees = (figure: number | null) => figure !== null && figure >= low - 1e-9 && figure <= high + 1e-9
  // Of several readings of the words, and of a total and its own parts, one that agrees is enough.
  if (readings.some(agrees) || agrees(partsValue(field, report))) return { outcome: 'holds' }
  const { section, quote } = quoted
  const label = fieldLabel(field, report)
  const found = formFields(field, report)
  return {
    outcome: 'fails',
    subject: field,
    section,
    message: {
      zh: `正文「${quote}」所述数量为 ${value}，表中${label.zh}为 ${stated}，两者不一致。`,
      en: `The text “${quote}” states ${value}, the table has ${stated} for ${label.en}.`,
    },
    fields: found?.fields ?? [],
    quotes: [quoted],
  }
}
