import Papa from 'papaparse'
import type { Audit } from '../audit/schema.ts'
import type { Language } from '../language.ts'
import { fieldRows, findingRows, type Row } from './rows.ts'

/** By this mark Excel knows that the file is UTF-8: without it Chinese is garbled. */
const byteOrderMark = '\uFEFF'

/**
 * What a spreadsheet would take for a formula (OWASP, "CSV Injection"), its full-width forms and what hides before it as well. Such text gets an
 * apostrophe before it. The library's own pattern overlooks text of several lines.
 */
const formula = /^[\s\p{Cf}'"]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u

/** The findings of an audit as a CSV file's text, one a line. */
export function findingsAsCsv(audit: Audit, language: Language): string {
  const { names, rows } = findingRows(audit, language)
  return csv(names, rows)
}

/** Every field of the form as a CSV file's text, one a line: the figure as stated, and how it stands. */
export function fieldsAsCsv(audit: Audit, language: Language): string {
  const { names, rows } = fieldRows(audit, language)
  return csv(names, rows)
}

function csv(names: string[], rows: Row[]): string {
  // As one list: of an empty one the library makes an empty line.
  return `${byteOrderMark}${Papa.unparse([names, ...rows], { escapeFormulae: formula, newline: '\r\n' })}\r\n`
}
