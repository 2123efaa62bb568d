import type { Language, Text } from '../lib/language.ts'
import type { CellState } from './picture.ts'

const words: [CellState, Text][] = [
  ['wrong', { zh: '不符', en: 'inconsistent' }],
  ['part', { zh: '相关', en: 'involved' }],
  ['right', { zh: '相符', en: 'agrees' }],
  ['blank', { zh: '空白', en: 'blank' }],
  ['unread', { zh: '未读', en: 'not read' }],
]

/** What the squares of the picture mean; only of those that occur. */
export function Legend({ states, language }: { states: ReadonlySet<CellState>; language: Language }) {
  return (
    <ul class="legend">
      {words
        .filter(([state]) => states.has(state))
        .map(([state, text]) => (
          <li key={state}>
            <i class={`cell ${state}`} />
            {text[language]}
          </li>
        ))}
    </ul>
  )
}
