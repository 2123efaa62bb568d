import { type CellState, cellWords } from '../lib/audit/cell-states.ts'
import type { Language } from '../lib/language.ts'

const order: readonly CellState[] = ['wrong', 'part', 'doubtful', 'right', 'blank', 'unread']

/** What the squares of the picture mean; only of those that occur. */
export function Legend({ states, language }: { states: ReadonlySet<CellState>; language: Language }) {
  return (
    <ul class="legend">
      {order
        .filter((state) => states.has(state))
        .map((state) => (
          <li key={state}>
            <i class={`cell ${state}`} />
            {cellWords[state][language]}
          </li>
        ))}
    </ul>
  )
}
