import { periodYears } from './period.ts'
import type { Paragraph, SeenPage } from './seen.ts'
import { agencyIn, yearIn } from './title-words.ts'
import { isReportTitle, squeeze } from './titles.ts'

/** The line that shows the title of the page's own report. */
export interface OwnTitle {
  line: Paragraph | null
  /** The page shows titles of several years, and nothing tells which one is its own. */
  isYearUnclear: boolean
}

/** What no title has: it is prose, an entry with its name before it (名称：…), or a menu (指南 | 制度 | 年报). */
const noTitle = /[，。；：,;:|｜！？]/

/**
 * The report's title among the page's lines. A column beside the article may list the reports of other years, so it is the line that the
 * window or the headline names too; else the last before the report begins. Of titles of several years it is the one of the
 * period of the figures (统计期限).
 *
 * @param names what the window and the headline call the page
 * @param start the block that the report's text begins with; null where that is not known
 */
export function ownTitle(page: SeenPage, names: readonly string[], start: number | null): OwnTitle {
  const over = titlesIn(page, start ?? 0)
  const plain = over.filter(({ text }) => !noTitle.test(text))
  const pool = [plain, over].find(({ length }) => length > 0) ?? titlesIn(page)
  const last = plain.at(-1) ?? pool[0] ?? null
  const called = names.filter(isReportTitle).map(squeeze)
  const named = namedBy(called, pool)
  const choices = named && last ? [last.text, named.text] : [...called, ...plain.map(({ text }) => text)]
  if (new Set(choices.flatMap((text) => yearIn(text) ?? [])).size < 2)
    return { line: withAgency(named ?? last, plain), isYearUnclear: false }
  const years = periodYears(page.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])))
  const ofPeriod = choices.findLast((text) => years.includes(yearIn(text) ?? 0))
  if (ofPeriod === undefined) return { line: named ?? last, isYearUnclear: true }
  return { line: withAgency(pool.findLast(({ text }) => text === ofPeriod) ?? null, plain), isYearUnclear: false }
}

/** The lines that are a report's title and no entry of a list. */
function titlesIn(page: SeenPage, end?: number): Paragraph[] {
  const lines = page.blocks
    .slice(0, end)
    .filter((block): block is Paragraph => block.kind === 'paragraph' && !block.linked && isReportTitle(block.text))
  if (lines.length === 0) return []
  // A link but for its number, its date or 下载 is an entry of a list.
  const entries = entriesOf(page)
  return lines.filter(({ element, text }) => !entries.has(`${element} ${entryWords(text)}`))
}

/** The line that is called what the page is: the same words, else the last that holds them or is held by them. */
function namedBy(names: readonly string[], lines: readonly Paragraph[]): Paragraph | null {
  const isAlike = (text: string) => names.some((name) => name.includes(text) || text.includes(name))
  return lines.find(({ text }) => names.includes(squeeze(text))) ?? lines.findLast(({ text }) => isAlike(squeeze(text))) ?? null
}

/** Where a title does not say whose report it is, the last of the same year that does. */
function withAgency(title: Paragraph | null, lines: readonly Paragraph[]): Paragraph | null {
  if (!title || agencyIn(title.text).length >= 2) return title
  const year = yearIn(title.text)
  return lines.findLast(({ text }) => yearIn(text) === year && agencyIn(text).length >= 2) ?? title
}

/** Figures, dates and marks at both ends, and what an entry of a list has beside its link. */
const besides = /^[\p{N}\p{P}\p{S}\s年月日下载查看]+|[\p{N}\p{P}\p{S}\s年月日下载查看]+$/gu

/** What tells an entry from others: its words but for what may stand beside its link, and its year. */
function entryWords(text: string): string {
  const words = squeeze(text)
  return `${/20\d\d年/.exec(words)?.[0]} ${words.replace(besides, '')}`
}

/** A link that says more is no title. */
const longestLink = 200
/** No more elements than this stand around the link of an entry: the entry, words that are bold. */
const mostAround = 4

/** The links of the page that may name reports, by what holds them. */
function entriesOf({ links, outline }: SeenPage): ReadonlySet<string> {
  const entries = new Set<string>()
  for (const { text, holder } of links) {
    if (text.length > longestLink || !text.includes('年')) continue
    const words = entryWords(text)
    let around = holder
    for (let level = 0; level < mostAround && around >= 0; level++) {
      entries.add(`${around} ${words}`)
      around = outline[around] ?? -1
    }
  }
  return entries
}
