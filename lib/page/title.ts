import type { Paragraph, SeenPage } from './seen.ts'
import { isReportTitle, namesReports, squeeze } from './titles.ts'

/** The title of the page's article and the paragraph that shows it. */
export interface Title {
  text: string
  /** The number of the element that shows it; null where none does. */
  element: number | null
  /** It is the title of one agency's report. */
  isReport: boolean
  /** The page calls itself a report or a list of reports, if only in its window's title. */
  namesReports: boolean
}

/**
 * The article's title: the first report's title among metadata, the page's own lines and the window's title; on a page that
 * has none, what the page calls itself.
 */
export function findTitle({ metadata, windowTitle, headline }: SeenPage, lines: readonly Paragraph[]): Title {
  const article = metadata.get('articletitle') ?? ''
  const own = lines.find(({ text, linked }) => !linked && isReportTitle(text))
  const parts = windowTitle.split(/[_|]|\s[-–—]\s/).map((part) => part.trim())
  const report = [article, own?.text ?? '', ...parts, windowTitle].find(isReportTitle)
  if (report) {
    const shown = lines.find(({ text, linked }) => !linked && squeeze(text) === squeeze(report)) ?? own
    return { text: squeeze(report), element: shown?.element ?? null, isReport: true, namesReports: true }
  }
  const heading = headline?.text ?? ''
  const named = [article, heading, ...parts].some(namesReports) || lines.some(({ text, linked }) => !linked && namesReports(text))
  return { text: article || windowTitle || heading, element: headline?.element ?? null, isReport: false, namesReports: named }
}
