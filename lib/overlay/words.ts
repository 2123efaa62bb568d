import type { Language } from '../language.ts'

/** What the marks say besides the findings themselves. */
export interface Words {
  language: Language
  marks: (count: number) => string
  of: (position: number, count: number) => string
}

const words: Record<Language, Words> = {
  zh: {
    language: 'zh',
    marks: (count) => `勾稽：本页标出 ${count} 处`,
    of: (position, count) => `第 ${position} 处，共 ${count} 处`,
  },
  en: {
    language: 'en',
    marks: (count) => `Gouji: ${count} ${count === 1 ? 'place' : 'places'} marked on this page`,
    of: (position, count) => `${position} of ${count}`,
  },
}

/** The marks' words in one language. */
export function wordsIn(language: Language): Words {
  return words[language]
}
