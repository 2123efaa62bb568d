import { fieldsOf } from '../../forms/fields.ts'
import type { Form, FormTable } from '../../forms/form.ts'
import { forms } from '../../forms/index.ts'
import { disclosure2019 } from '../../forms/official/disclosure-2019.ts'
import { disclosure2021 } from '../../forms/official/disclosure-2021.ts'
import { oncePerTable } from '../../forms/once.ts'
import type { Text } from '../../language.ts'
import type { Example, Help, Outcome, Rule } from '../rule.ts'
import { sampleReport } from '../sample.ts'

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
      .filter(({ table }) => tellsItsForm(table))
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
const tellsItsForm = oncePerTable((table): boolean => {
  // The statistics of 2014 and the report of a website stand in no section that could be named, the latter beside any form.
  if (table.section === null) return false
  const fields = fieldsOf(table).join()
  return forms.filter(({ tables }) => tables.some((twin) => fieldsOf(twin).join() === fields)).length === 1
})

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

export const help: Help = {
  checks: {
    zh: '表格是其他年度的格式：2019、2020年度用国办公开办函〔2019〕60号的格式，2021年度起用〔2021〕30号的格式。',
    en: 'The tables have the form of other years: 国办公开办函〔2019〕60号 is for 2019 and 2020, 〔2021〕30号 for 2021 and later.',
  },
  advice: {
    zh: '改用报告年度的格式重新填写；也请核对报告年度是否识别正确。',
    en: 'Fill in the form of the year; see also whether the year of the report was read rightly.',
  },
}

export const examples = (): readonly Example[] => [
  {
    title: { zh: '2023年度的报告用2019年的格式', en: 'the form of 2019 in a report on 2023' },
    report: sampleReport(disclosure2019, { year: 2023 }),
    fires: ['proactive', 'requests'],
  },
  {
    title: 'the form of 2021 in a report on 2020',
    report: sampleReport(disclosure2021, { year: 2020 }),
    fires: ['proactive', 'requests'],
  },
  {
    title: { zh: '表四在两种格式中相同', en: 'table 4 is the same in both forms' },
    report: sampleReport(disclosure2019, { year: 2023, tables: ['review'], reservations: ['further-pages'] }),
    fires: [],
  },
  {
    title: 'a later year of a form that is in force',
    report: sampleReport(disclosure2021, { year: 2025 }),
    fires: [],
  },
  {
    title: 'a report without a year',
    report: sampleReport(disclosure2019, { year: null }),
    fires: [],
  },
]
