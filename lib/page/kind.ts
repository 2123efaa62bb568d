import type { PageKind } from '../audit/schema.ts'
import { documentFile } from './files.ts'
import type { Embedded, Link, SeenBody } from './seen.ts'
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
  if (title.isReport && attachmentsIn(page).length > 0) return 'attachment'
  return reportLinks(page.links).length >= fewestLinks ? 'listing' : 'other'
}

/** Links to and embedded documents of the formats that reports are attached in. */
export function attachmentsIn({ links, embedded }: Pick<SeenBody, 'links' | 'embedded'>): (Link | Embedded)[] {
  return [
    ...links.filter(({ href, text }) => documentFile.test(href ?? '') || documentFile.test(text.trim())),
    ...embedded.filter(({ isFile }) => isFile),
  ]
}

/** The links whose texts name reports. */
export function reportLinks(links: readonly Link[]): Link[] {
  return links.filter(({ title, text }) => isReportTitle(title ?? '') || isReportTitle(text))
}
