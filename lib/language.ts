/** The languages of the interface. Chinese is the first, English is complete too. */
export type Language = 'zh' | 'en'

/** One sentence or label in both languages. */
export interface Text {
  zh: string
  en: string
}

/**
 * The language that Gouji speaks to a reader whose browser is set to `tag` (BCP 47, such as "zh-CN"):
 * Chinese for every Chinese, English for everybody else.
 */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? 'zh' : 'en'
}
