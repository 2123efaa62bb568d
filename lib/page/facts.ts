import type { Title } from './title.ts'
import { agencyIn, yearIn } from './title-words.ts'
import { squeeze } from './titles.ts'

/** The year that the report's title names, or null. */
export function titleYear(title: Title): number | null {
  return title.isReport && !title.isYearUnclear ? yearIn(title.text) : null
}

/** The year that the report is about: from its title, else from the statistics period (统计期限自2023年1月1日起) or a sentence on the whole year. */
export function reportYear(title: Title, lines: readonly string[]): number | null {
  const named = titleYear(title)
  if (named !== null || title.isYearUnclear) return named
  for (const text of lines) {
    const period = /(?:统计期限|数据|时限|期限).{0,24}?(20\d\d)年1月1日/.exec(squeeze(text.normalize('NFKC')))
    if (period) return Number(period[1])
  }
  return null
}

/** The agency: whom the title names, completed by the source of the article where that is a longer form of the same name. */
export function reportAgency(title: Title, metadata: ReadonlyMap<string, string>): string | null {
  const named = title.isReport ? agencyIn(title.text) : ''
  const source = squeeze(metadata.get('contentsource') ?? '')
  if (named.length >= 2) return source.endsWith(named) ? source : named
  return source || squeeze(metadata.get('sitename') ?? '') || null
}
