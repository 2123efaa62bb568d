import type { CellObject, Sheet } from 'write-excel-file/universal'
import { type CellState, cellsOf, cellWords } from '../audit/cell-states.ts'
import type { Audit, TableOutline } from '../audit/schema.ts'
import { colours } from '../design/tokens.ts'
import type { Language } from '../language.ts'
import { wantsText } from './rows.ts'
import { columnWords } from './table-words.ts'

/** How a cell is coloured by the way it stands; the others are left as they are. */
const fills: Partial<Record<CellState, CellObject>> = {
  wrong: { backgroundColor: '#F4B6B1', textColor: colours.error[0], fontWeight: 'bold' },
  part: { backgroundColor: colours['cell-part'][0] },
  doubtful: { backgroundColor: colours['cell-doubtful'][0] },
  unread: { backgroundColor: '#EDEDEA', textColor: colours.soft[0] },
}

/** The tables of the form as they were read, one sheet for each section: labels, figures, and what fails, coloured; beside it what the sums want. */
export function formSheets(audit: Audit, language: Language): Sheet<Blob>[] {
  const tables = audit.report?.tables ?? []
  const sections = [...new Set(tables.map(({ section }) => section))]
  return sections.map((section, at) => {
    const own = tables.filter((table) => table.section === section)
    const columns = Math.max(...own.map((table) => table.columns.length))
    return {
      sheet: sheetName(audit, section, at + 1),
      columns: [{ width: 44 }, ...Array.from({ length: columns }, () => ({ width: 14 })), { width: 22 }],
      data: own.flatMap((table, index) => [...(index > 0 ? [[]] : []), ...tableSheet(audit, table, language)]),
    }
  })
}

function tableSheet(audit: Audit, table: TableOutline, language: Language): CellObject[][] {
  const cells = cellsOf(audit, table)
  const bold = (value: string): CellObject => ({ value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'center' })
  const header = [bold(table.label), ...table.columns.map(({ label }) => bold(label)), bold(columnWords[language].wants)]
  const rows = table.rows.map((row, at): CellObject[] => {
    const own = cells.filter((cell) => cell.row === at)
    const wants = own.flatMap(({ field, column }) => {
      const wanted = wantsText(audit, field)
      return wanted === null ? [] : [`${table.columns[column]?.label ?? ''} ${wanted}`.trim()]
    })
    const label: CellObject = { value: row.group === null ? row.label : `${row.group} · ${row.label}`, type: String, wrap: true }
    return [
      label,
      ...own.map(({ field, state }) => figure(audit.report?.fields[field] ?? null, state, language)),
      wants.length > 0 ? { value: wants.join('；'), type: String, wrap: true } : {},
    ]
  })
  return [header, ...rows]
}

/** A figure as a number; what was not read says so, a blank stays blank. */
function figure(value: number | null, state: CellState, language: Language): CellObject {
  const look: CellObject = { borderStyle: 'thin', borderColor: '#C8C8C4', ...fills[state] }
  if (value !== null) return { ...look, value, type: Number }
  return state === 'unread' ? { ...look, value: cellWords.unread[language], type: String } : look
}

/** Sheets are named by the number and the section's heading; Excel takes 31 characters, some of them never. */
function sheetName(audit: Audit, section: TableOutline['section'], at: number): string {
  const heading = audit.report?.sections.find(({ id }) => id === section)?.heading ?? audit.report?.tables[at - 1]?.label ?? ''
  const plain = heading.replace(/[\p{Cc}\p{Cf}\\/?*[\]:']/gu, ' ').trim()
  return `${at} ${plain}`.slice(0, 31).trim()
}
