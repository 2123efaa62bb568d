import type { Sheet } from '../../lib/forms/sheet.ts'
import { type Exception, totalsOf } from '../../lib/sums/totals.ts'

/** A table as the labelled ones are written. */
export function sheetOf(table: string): Sheet {
  const rows = table.split('\n').map((line, row) => {
    const texts = line.split('|')
    return texts.flatMap((text, column) => {
      if (text === '<' || text === '^') return []
      const after = texts.slice(column + 1).findIndex((next) => next !== '<')
      return [{ row, column, columnSpan: 1 + (after < 0 ? texts.length - column - 1 : after), text }]
    })
  })
  return { table: 0, rows }
}

/** The totals of a table that do not agree. */
export function exceptionsIn(sheet: Sheet): Exception[] {
  return totalsOf(sheet).flatMap(({ exceptions }) => exceptions)
}
