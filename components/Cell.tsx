import type { CellState } from '../lib/audit/cell-states.ts'
import type { Audit } from '../lib/audit/schema.ts'
import { figureText } from '../lib/export/labels.ts'
import type { Language } from '../lib/language.ts'
import { cellName } from './cell-name.ts'
import { wantedOf, wantedWords } from './wanted.ts'

/** What stands in a cell that has no figure. */
const signs: Partial<Record<CellState, string>> = { blank: '□', unread: '?' }

interface Props {
  audit: Audit
  field: string
  state: CellState
  language: Language
  isLit: boolean
  /** Where the cell is in its grid, and what a click does; absent on paper. */
  place?: { at: string; isStop: boolean; focus(): void; onPick(field: string): void }
}

/** One figure of the form as it was read, and below it what the other figures want where that is something else. */
export function Cell({ audit, field, state, language, isLit, place }: Props) {
  const value = audit.report?.fields[field]
  const wants = wantedOf(audit, field)
  const name = [cellName(audit, field, state, language), ...wants.map((want) => wantedWords(want)[language])].join(
    language === 'zh' ? '；' : '; ',
  )
  const operable = place && {
    tabIndex: place.isStop ? 0 : -1,
    'aria-label': name,
    'data-at': place.at,
    onFocus: place.focus,
    onClick: () => place.onPick(field),
    onKeyDown: (event: KeyboardEvent) => event.key === 'Enter' && place.onPick(field),
  }
  return (
    <td class={`${state}${isLit ? ' lit' : ''}`} data-field={field} {...operable}>
      {value === null || value === undefined ? <i>{signs[state] ?? ''}</i> : figureText(value)}
      {wants.map((want) => (
        <small key={want.rule}>{wantedWords(want)[language]}</small>
      ))}
    </td>
  )
}
