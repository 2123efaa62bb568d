import type { Language } from '../lib/language.ts'
import type { Said } from './said.ts'
import { undoWords } from './words.ts'

/** What the last action did, heard by screen readers too, and how to take it back. Always there, so that a change is noticed. */
export function SaidLine({ said, language, class: name }: { said: Said | null; language: Language; class: string }) {
  return (
    <p class={name} role="status">
      {said?.text}
      {said?.undo && (
        <button type="button" class="plain" data-action="undo" onClick={said.undo}>
          {undoWords[language]}
        </button>
      )}
    </p>
  )
}
