import type { FilledForm } from '../forms/fill.ts'
import type { PageReading } from './reading.ts'

/**
 * A reading as text, for the way from the page to where it is checked: forms and tables by their ids, maps as lists of their entries. The
 * times are left out, so that two texts are the same where two readings are. `unpack.ts` is the way back.
 */
export function packReading({ page, report }: PageReading): string {
  return JSON.stringify({
    page,
    report: report && {
      ...report,
      form: report.form?.id ?? null,
      sectionTexts: [...report.sectionTexts],
      tables: report.tables.map(packTable),
    },
  })
}

function packTable({ form, table, readings, articles, cells, sources, ...rest }: FilledForm) {
  return {
    ...rest,
    form: form.id,
    table: table.id,
    readings: [...readings],
    articles: [...articles],
    cells: [...cells],
    sources: [...sources],
  }
}
