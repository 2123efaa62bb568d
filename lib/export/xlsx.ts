import type { CellObject, Sheet } from 'write-excel-file/universal'
import type { Audit } from '../audit/schema.ts'
import { checkedWords, verdictWords } from '../audit/wording.ts'
import type { Language } from '../language.ts'
import { formSheets } from './form-sheets.ts'
import { findingRows, type Row } from './rows.ts'
import { columnWords } from './table-words.ts'

/** How a longer export tells how far it is, and by what it is stopped. */
export interface XlsxOptions {
  signal?: AbortSignal
  /** Called with 0 to 1. */
  onProgress?(progress: number): void
  today?: Date
}

/** Rows that are made before the browser gets a turn. */
const atOnce = 200

/**
 * An audit as an Excel workbook: what was found and checked, the findings, and each table of the form as it was read with the wrong cells
 * coloured. Every text is stored as text: nothing of the page becomes a formula. The library is loaded only here.
 *
 * @throws the reason of `signal` when it is aborted
 */
export async function auditAsXlsx(
  audit: Audit,
  language: Language,
  { signal, onProgress, today = new Date() }: XlsxOptions = {},
): Promise<Blob> {
  const { default: writeWorkbook } = await import('write-excel-file/universal')
  const words = columnWords[language]
  const turn = async (progress: number) => {
    onProgress?.(progress)
    await new Promise((resolve) => setTimeout(resolve))
    signal?.throwIfAborted()
  }
  await turn(0.1)
  const { names, rows } = findingRows(audit, language)
  const findings: CellObject[][] = [names.map(head)]
  for (const [at, row] of rows.entries()) {
    findings.push(row.map(cell))
    if (at % atOnce === atOnce - 1) await turn(0.1 + (0.4 * at) / rows.length)
  }
  const forms = formSheets(audit, language)
  await turn(0.6)
  const sheets: Sheet<Blob>[] = [
    { sheet: words.summary, columns: [{ width: 16 }, { width: 80 }], data: summary(audit, language, today) },
    {
      sheet: words.findings,
      columns: [8, 24, 24, 28, 60, 28, 40, 40, 40, 40].map((width) => ({ width })),
      stickyRowsCount: 1,
      data: findings,
    },
    ...forms,
  ]
  const file = await writeWorkbook(sheets).toBlob()
  await turn(1)
  return file
}

function summary(audit: Audit, language: Language, today: Date): CellObject[][] {
  const words = columnWords[language]
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  const { report, page } = audit
  const lines: [string, string | number][] = [
    [words.agency, report?.agency ?? words.none],
    [words.year, report?.year ?? words.none],
    [words.published, report?.published ?? words.none],
    [words.verdict, verdictWords[audit.verdict][language]],
    [words.checked, checkedWords(audit)[language]],
    [words.title, page.title],
    [words.page, page.url],
    [words.audited, day],
    ['', words.note],
  ]
  return lines.map(([name, value]) => [head(name), { ...cell(value), wrap: true, align: 'left' }])
}

function head(text: string): CellObject {
  return { value: text, type: String, fontWeight: 'bold', alignVertical: 'top', wrap: true }
}

function cell(value: Row[number]): CellObject {
  if (value === null) return {}
  return typeof value === 'number'
    ? { value, type: Number, alignVertical: 'top' }
    : { value: bearable(value), type: String, alignVertical: 'top', wrap: true }
}

/** Excel takes 32,767 characters in a cell, and calls a file with more, or with characters that XML forbids, damaged. */
export function bearable(text: string): string {
  const plain = text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, '')
  // The library keeps texts by name in a plain object, and so loses one that every object has as a property (`constructor`).
  if (plain in {}) return `${plain}\u200B`
  return plain.length > 32_000 ? `${plain.slice(0, 32_000)}…` : plain
}
