import type { Language } from '../lib/language.ts'

/** The language for a terminal: English where its environment says en, else Chinese. One without a language (C, POSIX) chooses nothing. */
export function languageOfTerminal({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  return /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'zh'
}
