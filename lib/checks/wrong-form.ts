import type { Form, FormTable } from '../forms/form.ts'
import { forms } from '../forms/index.ts'
import type { Text } from '../language.ts'
import { fieldsOf } from './field.ts'
import type { Outcome, Rule } from './rule.ts'

/** The tables have the form that is prescribed for the year that the report is on. */
export const wrongForm: Rule = {
  id: 'wrong-form',
  severity: 'warning',
  name: { zh: '使用报告年度规定的表格', en: 'The tables have the form of their year' },
  basis: {
    zh: '《政府信息公开条例》第五十条第二款；国办公开办函〔2019〕60号（2019、2020年度）、〔2021〕30号（2021年度起）',
    en: 'Regulations on Open Government Information, art. 50; 国办公开办函〔2019〕60号 (for 2019 and 2020), 〔2021〕30号 (from 2021 on)',
  },
  check(report) {
    return report.tables
      .filter(({ form, table }) => tellsItsForm(form, table))
      .map(({ form, table }): Outcome => {
        if (report.year === null) return { outcome: 'cannotTell' }
        if (isFor(form, report.year)) return { outcome: 'holds' }
        return {
          outcome: 'fails',
          subject: table.section,
          section: table.section,
          message: messageFor(form, table, report.year),
          fields: [],
        }
      })
  },
}

/** Whether a table shows for which years its form is. One that another form has too, row for row and column for column (table 4), does not. */
function tellsItsForm(form: Form, table: FormTable): boolean {
  const fields = fieldsOf(table).join()
  // The statistics of 2014 and the report of a website stand in no section that could be named, the latter beside any form.
  if (table.section === null) return false
  return !forms.some((other) => other.id !== form.id && other.tables.some((twin) => fieldsOf(twin).join() === fields))
}

function isFor(form: Form, year: number): boolean {
  return year >= form.years.from && year <= (form.years.to ?? year)
}

function messageFor(form: Form, table: FormTable, year: number): Text {
  const { from, to } = form.years
  const due = forms.find((other) => isFor(other, year) && other.tables.some((twin) => twin.id === table.id))
  const years = to === null ? { zh: `${from}年度起`, en: `from ${from} on` } : { zh: `${from}至${to}年度`, en: `for ${from} to ${to}` }
  const instead = due === undefined ? { zh: '', en: '' } : { zh: `，应使用${due.name.zh}`, en: `, which takes ${due.name.en}` }
  return {
    zh: `「${table.label.zh}」表为${form.name.zh}（${years.zh}使用），本报告为 ${year} 年度${instead.zh}。`,
    en: `The table “${table.label.en}” has ${form.name.en} (${years.en}); this report is on ${year}${instead.en}.`,
  }
}
