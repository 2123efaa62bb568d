import type { PageKind } from '../audit/schema.ts'
import type { Content } from './content.ts'
import type { Title } from './metadata.ts'
import { isReportTitle } from './titles.ts'

const documentFile = /\.(?:pdf|docx?|wps|xlsx?|ofd)(?:$|[?#&])/i
/** A page with this many links to reports lists them. */
const fewestLinks = 3
const fewestHeadings = 2

export interface KindEvidence {
  hasForm: boolean
  title: Pick<Title, 'isReport' | 'namesReports'>
  sectionCount: number
  content: Content
}

/** What a page is, by the first that applies: report, attachment, listing, other. */
export function pageKind({ hasForm, title, sectionCount, content }: KindEvidence): PageKind {
  if (hasForm || (title.namesReports && sectionCount >= fewestHeadings)) return 'report'
  if (title.isReport && attachmentsIn(content).length > 0) return 'attachment'
  return reportLinks(content.links).length >= fewestLinks ? 'listing' : 'other'
}

/** Links to and embedded documents of the formats that reports are attached in. */
export function attachmentsIn(content: Pick<Content, 'links' | 'embedded'>): Element[] {
  const named = (element: Element, attribute: string) => documentFile.test(element.getAttribute(attribute) ?? '')
  return [
    ...content.links.filter((link) => named(link, 'href') || documentFile.test((link.textContent ?? '').trim())),
    ...content.embedded.filter(
      (element) => named(element, 'src') || named(element, 'data') || element.getAttribute('type') === 'application/pdf',
    ),
  ]
}

/** The links whose texts name reports. */
export function reportLinks(links: readonly Element[]): Element[] {
  return links.filter((link) => isReportTitle(link.getAttribute('title') ?? '') || isReportTitle(link.textContent ?? ''))
}
