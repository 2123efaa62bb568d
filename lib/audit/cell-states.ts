import type { Text } from '../language.ts'
import type { Audit, TableOutline } from './schema.ts'

/**
 * How one cell of the form stands: `wrong` a total that does not agree, `part` a figure in an equation that fails, `doubtful` one that a
 * warning is about (the text states another figure), `right` all of whose identities hold or that none checks, `blank`, `unread` (no number, or not on the page).
 */
export type CellState = 'right' | 'part' | 'wrong' | 'doubtful' | 'blank' | 'unread'

/** What the squares are called. `right` claims no more than is known: a sum with a blank in it may not have been told. */
export const cellWords: Record<CellState, Text> = {
  wrong: { zh: '不符', en: 'inconsistent' },
  part: { zh: '相关', en: 'involved' },
  doubtful: { zh: '存疑', en: 'doubtful' },
  right: { zh: '未见不符', en: 'nothing amiss' },
  blank: { zh: '空白', en: 'blank' },
  unread: { zh: '未读出', en: 'not read' },
}

export interface FormCell {
  field: string
  state: CellState
  /** Row and column of its table, 0-based. */
  row: number
  column: number
  /** The first row of a group of rows: set a little apart. */
  opens: boolean
}

/** The cells of one table of the form in its order, each with how it stands. */
export function cellsOf(audit: Audit, table: TableOutline): FormCell[] {
  const states = troubled(audit)
  const { fields, gaps } = audit.report ?? { fields: {}, gaps: {} }
  return table.rows.flatMap(({ id, group }, row) =>
    table.columns.map((column, index) => {
      // The one column of a list has no id.
      const field = column.id === '' ? id : `${id}.${column.id}`
      const gap = (gaps as Record<string, string>)[field]
      const quiet: CellState =
        gap === 'blank' ? 'blank' : ((fields as Record<string, unknown>)[field] ?? null) === null ? 'unread' : 'right'
      return { field, state: states.get(field) ?? quiet, row, column: index, opens: row > 0 && group !== table.rows[row - 1]?.group }
    }),
  )
}

/** The fields that errors and warnings are about, of both the error. A blank in a failing sum stays blank: nobody has written anything wrong there. */
function troubled({ findings, report }: Audit): Map<string, CellState> {
  const states = new Map<string, CellState>()
  for (const { subject, severity, equation, evidence } of findings) {
    if (severity === 'notice') continue
    const cells = evidence.flatMap((item) => (item.kind === 'cell' ? [item.field] : []))
    for (const field of [...cells, ...(equation ? [...equation.left, ...equation.right].map((term) => term.field) : [])]) {
      const isSubject = field === subject
      if (report?.fields[field] === null && !isSubject) continue
      if (severity === 'warning') {
        if (!states.has(field)) states.set(field, 'doubtful')
      } else if (isSubject) states.set(field, 'wrong')
      else if (states.get(field) !== 'wrong') states.set(field, 'part')
    }
  }
  return states
}
