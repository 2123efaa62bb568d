import type { Paragraph } from './content.ts'
import { isReportTitle, namesReports, squeeze } from './titles.ts'

/**
 * The `meta` tags that the State Council's guide for government websites asks for (国办发〔2017〕47号): names in lower case,
 * since portals spell them in every way; the first that is not empty counts.
 */
export function readMetadata(document: Document): Map<string, string> {
  const metadata = new Map<string, string>()
  for (const element of document.getElementsByTagName('meta')) {
    const name = (element.getAttribute('name') ?? '').toLowerCase()
    const content = (element.getAttribute('content') ?? '').trim()
    if (name && content && !metadata.has(name)) metadata.set(name, content)
  }
  return metadata
}

/** The title of the page's article and the paragraph that shows it. */
export interface Title {
  text: string
  element: Element | null
  /** It is the title of one agency's report. */
  isReport: boolean
  /** The page calls itself a report or a list of reports, if only in its window's title. */
  namesReports: boolean
}

/**
 * The article's title: the first report's title among metadata, the page's own lines and the window's title; on a page that
 * has none, what the page calls itself.
 */
export function findTitle(document: Document, metadata: ReadonlyMap<string, string>, lines: readonly Paragraph[]): Title {
  const article = metadata.get('articletitle') ?? ''
  const windowTitle = (document.title ?? '').trim()
  const own = lines.find(({ text, linked }) => !linked && isReportTitle(text))
  const parts = windowTitle.split(/[_|]|\s[-–—]\s/).map((part) => part.trim())
  const report = [article, own?.text ?? '', ...parts, windowTitle].find(isReportTitle)
  if (report) {
    const shown = lines.find(({ text, linked }) => !linked && squeeze(text) === squeeze(report)) ?? own
    return { text: squeeze(report), element: shown?.element ?? null, isReport: true, namesReports: true }
  }
  const heading = document.getElementsByTagName('h1')[0]
  const headline = (heading?.textContent ?? '').trim()
  const named = [article, headline, ...parts].some(namesReports) || lines.some(({ text, linked }) => !linked && namesReports(text))
  return { text: article || windowTitle || headline, element: heading ?? null, isReport: false, namesReports: named }
}
