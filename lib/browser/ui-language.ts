import { type Language, languageOf } from '../language.ts'
import type { LanguageChoice } from '../settings/settings.ts'

/** The language that Gouji speaks: the one chosen, else the reader's first as the browser tells it to pages. */
export function uiLanguage(choice: LanguageChoice = 'auto', preferred = navigator.language): Language {
  return choice === 'auto' ? languageOf(preferred) : choice
}
