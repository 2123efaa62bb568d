import { Fragment } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { cellsOf } from '../lib/audit/cell-states.ts'
import type { Audit, Finding, TableOutline } from '../lib/audit/schema.ts'
import type { Language } from '../lib/language.ts'
import { Cell } from './Cell.tsx'
import { sectionWords } from './words.ts'

interface Props {
  audit: Audit
  /** One, or several with the same columns. */
  tables: readonly TableOutline[]
  language: Language
  lit: Finding | null
  /** Absent on paper: then nothing can be clicked. */
  onPick?(field: string): void
}

/** One table of the form as it was read; under a total that does not reconcile, what the other figures want. One tab stop, arrows inside. */
export function WholeTable({ audit, tables, language, lit, onPick }: Props) {
  const [first] = tables
  const grid = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const litFields = fieldsOf(lit)
  useEffect(() => grid.current?.querySelector('.lit')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [lit?.id])
  if (!first) return null
  const columns = first.columns
  const rows = tables.flatMap((table) =>
    table.rows.map((row) => ({ table, row, name: tables.length > 1 ? nameIn(table, row) : row.label })),
  )
  const states = new Map(tables.flatMap((table) => cellsOf(audit, table).map(({ field, state }) => [field, state] as const)))
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const row = Math.min(rows.length - 1, Math.max(0, at.row + step.row))
    const column = Math.min(columns.length - 1, Math.max(0, at.column + step.column))
    setAt({ row, column })
    grid.current?.querySelector<HTMLElement>(`[data-at="${row},${column}"]`)?.focus()
  }
  const caption = `${sectionWords[first.section ?? 'report'][language]}${tables.length === 1 ? ` · ${first.label}` : ''}`
  return (
    <div class="wide">
      <table class={columns.length > 3 ? 'many' : ''} ref={grid} role={onPick ? 'grid' : undefined} onKeyDown={onPick && move}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.id} scope="col">
                <span>{column.label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ table, row, name }, rowAt) => (
            <Fragment key={`${table.id} ${row.id}`}>
              {row.group !== null && row.group !== rows[rowAt - 1]?.row.group && (
                <tr class="group">
                  <th colSpan={columns.length + 1} scope="rowgroup">
                    {row.group}
                  </th>
                </tr>
              )}
              <tr class={opens(rows, rowAt) ? 'opens' : ''}>
                <th scope="row">{name}</th>
                {columns.map((column, columnAt) => {
                  const field = column.id === '' ? row.id : `${row.id}.${column.id}`
                  const state = states.get(field) ?? 'unread'
                  const isStop = at.row === rowAt && at.column === columnAt
                  const place = onPick && {
                    at: `${rowAt},${columnAt}`,
                    isStop,
                    focus: () => setAt({ row: rowAt, column: columnAt }),
                    onPick,
                  }
                  return <Cell key={field} {...{ audit, field, state, language }} isLit={litFields.has(field)} {...(place && { place })} />
                })}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const steps: Readonly<Record<string, { row: number; column: number }>> = {
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
}

type Row = { table: TableOutline; row: TableOutline['rows'][number] }

function opens(rows: readonly Row[], at: number): boolean {
  return at > 0 && (rows[at]?.row.group !== rows[at - 1]?.row.group || rows[at]?.table !== rows[at - 1]?.table)
}

function nameIn(table: TableOutline, row: TableOutline['rows'][number]): string {
  return table.rows.length === 1 && row.id === table.id ? table.label : row.label
}

/** The fields that a finding is about. */
function fieldsOf(finding: Finding | null): ReadonlySet<string> {
  const terms = finding?.equation ? [...finding.equation.left, ...finding.equation.right] : []
  const cells = finding?.evidence.flatMap((item) => (item.kind === 'cell' ? [item.field] : [])) ?? []
  return new Set([...terms.map(({ field }) => field), ...cells])
}
