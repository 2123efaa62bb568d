import { type CellState, cellWords } from '../lib/audit/cell-states.ts'
import type { Audit } from '../lib/audit/schema.ts'
import { fieldLabel, figureText } from '../lib/export/labels.ts'
import type { Language } from '../lib/language.ts'

/** `（一）予以公开 · 自然人：2`, and in brackets how the cell stands where that is worth a word. */
export function cellName(audit: Audit, field: string, state: CellState, language: Language): string {
  const value = audit.report?.fields[field]
  const colon = language === 'zh' ? '：' : ': '
  const label = fieldLabel(audit, field)
  const word = cellWords[state][language]
  if (value === null || value === undefined) return `${label}${colon}${word}`
  const figure = `${label}${colon}${figureText(value)}`
  if (state === 'right') return figure
  return language === 'zh' ? `${figure}（${word}）` : `${figure} (${word})`
}
