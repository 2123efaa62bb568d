import { type CellState, cellsOf, cellWords } from '../audit/cell-states.ts'
import type { Audit, Finding, TableOutline } from '../audit/schema.ts'
import { severityWords } from '../audit/wording.ts'
import type { Language } from '../language.ts'
import { equationText, fieldLabel } from './labels.ts'
import { repairText } from './repair.ts'
import { columnWords } from './table-words.ts'

/** An audit as rows of plain values, for whatever file has rows. Texts may be the page's own: they are data, and no formulas. */
export type Row = (string | number | null)[]

/** The names of the columns of `findingRows`, and each finding as a row. */
export function findingRows(audit: Audit, language: Language): { names: string[]; rows: Row[] } {
  const words = columnWords[language]
  const names = [
    words.severity,
    words.rule,
    words.section,
    words.place,
    words.message,
    words.equation,
    words.repair,
    words.basis,
    words.quotes,
    words.page,
  ]
  return { names, rows: audit.findings.map((finding) => findingRow(audit, finding, language)) }
}

function findingRow(audit: Audit, finding: Finding, language: Language): Row {
  const heading = audit.report?.sections.find(({ id }) => id === finding.section)?.heading ?? null
  const [repair] = finding.repairs
  const quotes = finding.evidence.flatMap((item) => (item.kind === 'text' ? [item.quote] : []))
  return [
    severityWords[finding.severity][language],
    finding.rule,
    heading,
    finding.subject === null ? null : fieldLabel(audit, finding.subject),
    finding.message,
    finding.equation ? equationText(audit, finding.equation) : null,
    repair ? repairText(audit, repair, language) : null,
    finding.basis,
    quotes.length > 0 ? quotes.join(' / ') : null,
    audit.page.url,
  ]
}

/** The names of the columns of `fieldRows`, and each field of the form as a row. */
export function fieldRows(audit: Audit, language: Language): { names: string[]; rows: Row[] } {
  const words = columnWords[language]
  const names = [words.table, words.group, words.row, words.column, words.field, words.value, words.state, words.wants]
  return { names, rows: audit.report?.tables.flatMap((table) => tableRows(audit, table, language)) ?? [] }
}

function tableRows(audit: Audit, table: TableOutline, language: Language): Row[] {
  return cellsOf(audit, table).map((cell) => {
    const row = table.rows[cell.row]
    const column = table.columns[cell.column]
    return [
      table.label,
      row?.group ?? null,
      row?.label ?? null,
      column?.label ?? null,
      cell.field,
      audit.report?.fields[cell.field] ?? null,
      stateText(cell.state, language),
      wantsText(audit, cell.field),
    ]
  })
}

function stateText(state: CellState, language: Language): string {
  return cellWords[state][language]
}

/** What the identities that fail want a stated figure to be: one number, or several in one text. */
export function wantsText({ report }: Audit, field: string): string | number | null {
  const wants =
    report?.sums.flatMap((sum) => (sum.field === field && sum.outcome === 'fails' && sum.wants !== null ? [sum.wants] : [])) ?? []
  const different = [...new Set(wants)]
  return different.length < 2 ? (different[0] ?? null) : different.join(' / ')
}
