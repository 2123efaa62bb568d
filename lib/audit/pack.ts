import type { Reading } from '../checks/report.ts'
import type { CellPlace } from '../forms/draft.ts'
import { fieldsOf } from '../forms/fields.ts'
import type { FilledForm } from '../forms/fill.ts'
import type { PageReading } from './reading.ts'

/**
 * A reading as text, for the way from the page to where it is checked: forms and tables by their ids, what stands in their fields as lists in
 * the order of the form, since to write and to check hundreds of names takes longer; other maps as lists of their entries. The times are left
 * out, so that two texts are the same where two readings are. `unpack.ts` is the way back.
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
  const fields = fieldsOf(table)
  return {
    ...rest,
    form: form.id,
    table: table.id,
    readings: fields.map((field) => packFigure(readings.get(field))),
    articles: [...articles],
    cells: fields.map((field) => packPlace(cells.get(field))),
    sources: [...sources],
  }
}

/** `[3, '3']` for a number, `['见附件']` for what is none, nothing between the brackets for a blank, null for an absent cell. */
function packFigure(reading: Reading = { state: 'absent' }) {
  if (reading.state === 'number') return [reading.value, reading.text]
  if (reading.state === 'unreadable') return [reading.text]
  return reading.state === 'blank' ? [] : null
}

function packPlace(place: CellPlace | undefined) {
  return place ? [place.table, place.row, place.column, place.text] : null
}
