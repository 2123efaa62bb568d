import type { PageKind } from '../audit/schema.ts'
import { documentFile } from './files.ts'
import type { Link, SeenBody } from './seen.ts'
import type { Title } from './title.ts'
import { isReportTitle } from './titles.ts'

/** A page with this many links to reports lists them. */
const fewestLinks = 3
const fewestHeadings = 2

export interface KindEvidence {
  hasForm: boolean
  title: Pick<Title, 'isReport' | 'namesReports'>
  sectionCount: number
  page: Pick<SeenBody, 'links' | 'embedded'>
}

/** What a page is, by the first that applies: report, attachment, listing, other. */
export function pageKind({ hasForm, title, sectionCount, page }: KindEvidence): PageKind {
  if (hasForm || (title.namesReports && sectionCount >= fewestHeadings)) return 'report'
  if (title.isReport && hasAttachment(page)) return 'attachment'
  return reportLinks(page.links).length >= fewestLinks ? 'listing' : 'other'
}

/** Whether it links or embeds a document of the formats that reports are attached in. */
function hasAttachment({ links, embedded }: Pick<SeenBody, 'links' | 'embedded'>): boolean {
  return (
    links.some(({ href, text }) => documentFile.test(href ?? '') || documentFile.test(text.trim())) || embedded.some(({ isFile }) => isFile)
  )
}

/** The links whose texts name reports. */
export function reportLinks(links: readonly Link[]): Link[] {
  return links.filter(({ title, text }) => isReportTitle(title ?? '') || isReportTitle(text))
}
