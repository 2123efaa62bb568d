import { ownTitle } from './own-title.ts'
import type { Paragraph, SeenPage } from './seen.ts'
import { isReportTitle, namesReports, squeeze } from './titles.ts'

/** The title of the page's article and the paragraph that shows it. */
export interface Title {
  text: string
  /** The number of the element that shows it; null where none does. */
  element: number | null
  /** It is the title of one agency's report. */
  isReport: boolean
  /** Nothing tells of which year the page's own report is: it shows titles of several. */
  isYearUnclear?: boolean
  /** The page calls itself a report or a list of reports, if only in its window's title. */
  namesReports: boolean
}

/**
 * The article's title: the first report's title among metadata, the page's own lines and the window's title; on a page that
 * has none, what the page calls itself.
 *
 * @param start the block that the report's text begins with; null where that is not known
 */
export function findTitle(page: SeenPage, lines: readonly Paragraph[], start: number | null): Title {
  const { metadata, windowTitle, headline } = page
  const article = metadata.get('articletitle') ?? ''
  const heading = headline?.text ?? ''
  const parts = windowTitle.split(/[_|]|\s[-–—]\s/).map((part) => part.trim())
  const { line, isYearUnclear } = ownTitle(page, [heading, ...parts, windowTitle], start)
  const report = [article, line?.text ?? '', ...parts, windowTitle].find(isReportTitle)
  if (report) {
    const shown =
      line && squeeze(line.text) === squeeze(report) ? line : lines.find(({ text, linked }) => !linked && squeeze(text) === squeeze(report))
    return {
      text: squeeze(report),
      element: (shown ?? line)?.element ?? null,
      isReport: true,
      isYearUnclear: isYearUnclear && report === line?.text,
      namesReports: true,
    }
  }
  const named = [article, heading, ...parts].some(namesReports) || lines.some(({ text, linked }) => !linked && namesReports(text))
  return { text: article || windowTitle || heading, element: headline?.element ?? null, isReport: false, namesReports: named }
}
