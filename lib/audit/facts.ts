import type { Reading } from '../checks/report.ts'
import { fieldsOf } from '../forms/fields.ts'
import type { FormTable } from '../forms/form.ts'
import type { Language } from '../language.ts'
import type { ReadReport } from './reading.ts'
import type { Gap, ReportFacts, TableOutline } from './schema.ts'
import { sumsOf } from './sums.ts'

/** What a report says, as plain values: every field of its form with its value, or why it has none. */
export function reportFacts(report: ReadReport, language: Language): ReportFacts {
  const { form, tables: filledTables } = report
  const fields: Record<string, number | null> = {}
  const gaps: Record<string, Gap> = {}
  const absent = (form?.tables ?? []).filter((table) => !filledTables.some((filled) => filled.table.id === table.id))
  const state = (field: string, reading: Reading = { state: 'absent' }) => {
    fields[field] = reading.state === 'number' ? reading.value : null
    if (reading.state !== 'number') gaps[field] = reading.state
  }
  for (const { table, readings } of filledTables) for (const field of fieldsOf(table)) state(field, readings.get(field))
  for (const table of absent) for (const field of fieldsOf(table)) state(field)
  const tables = [
    ...filledTables.map((filled) => ({ table: filled.table, form: filled.form.id })),
    ...absent.map((table) => ({ table, form: form?.id ?? '' })),
  ]
  return {
    agency: report.agency,
    year: report.year,
    form: form?.id ?? null,
    published: report.published,
    sections: report.sections.map(({ id, heading }) => ({ id, heading })),
    fields,
    gaps,
    tables: tables.flatMap((entry) => outlines(entry.table, entry.form, language)),
    sums: filledTables.flatMap(sumsOf),
  }
}

function outlines(table: FormTable, form: string, language: Language): TableOutline[] {
  const groups = new Map(table.groups.map((group) => [group.id, group.label[language]]))
  return table.blocks.map((block) => ({
    id: block.id,
    section: table.section,
    form,
    label: block.label[language],
    rows: block.rows.map((row) => ({ id: row.id, label: row.label[language], group: groups.get(row.groups?.at(-1) ?? '') ?? null })),
    columns: block.columns.map((column) => ({ id: column.id, label: column.label[language] })),
  }))
}
