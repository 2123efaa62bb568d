import type { Audit, TableOutline } from '../lib/audit/schema.ts'

/**
 * How one cell of the form stands: `wrong` a total that does not agree, `part` a figure in an equation that fails, `right`
 * all of whose identities hold or that none checks, `blank`, `unread` (no number, or not on the page).
 */
export type CellState = 'right' | 'part' | 'wrong' | 'blank' | 'unread'

export interface PictureCell {
  field: string
  state: CellState
  /** Row and column in the picture, 0-based. */
  row: number
  column: number
  /** The first row of a group of rows: a little space stands over it. */
  opens: boolean
}

/** The cells of one table of the form in its order, each with how it stands. */
export function pictureOf(audit: Audit, table: TableOutline): PictureCell[] {
  const states = troubled(audit)
  const { fields, gaps } = audit.report ?? { fields: {}, gaps: {} }
  return table.rows.flatMap(({ id, group }, row) =>
    table.columns.map((column, index) => {
      const field = `${id}.${column.id}`
      const gap = (gaps as Record<string, string>)[field]
      const quiet: CellState = gap === 'blank' ? 'blank' : (fields as Record<string, unknown>)[field] === null ? 'unread' : 'right'
      return { field, state: states.get(field) ?? quiet, row, column: index, opens: row > 0 && group !== table.rows[row - 1]?.group }
    }),
  )
}

/** The fields that errors and warnings are about. A blank in a failing sum stays blank: nobody has written anything wrong there. */
function troubled({ findings, report }: Audit): Map<string, CellState> {
  const states = new Map<string, CellState>()
  for (const { subject, severity, equation, evidence } of findings) {
    if (severity === 'notice') continue
    const cells = evidence.flatMap((item) => (item.kind === 'cell' ? [item.field] : []))
    for (const field of [...cells, ...(equation ? [...equation.left, ...equation.right].map((term) => term.field) : [])]) {
      const isSubject = field === subject
      if (report?.fields[field] === null && !isSubject) continue
      if (isSubject) states.set(field, 'wrong')
      else if (states.get(field) !== 'wrong') states.set(field, 'part')
    }
  }
  return states
}
