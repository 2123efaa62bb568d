import { type Language, languageOf } from '../language.ts'

/** The reader's first language as the browser tells it to pages, which is the one that Gouji speaks. */
export function uiLanguage(): Language {
  return languageOf(navigator.language)
}
