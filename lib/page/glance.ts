import type { PageKind } from '../audit/schema.ts'
import { documentFile } from './files.ts'
import { reportWords } from './first-glance.ts'
import { signs } from './signs.ts'
import { isReportTitle, namesReports, squeeze } from './titles.ts'

/**
 * What the gate sees of a page. It runs on every page of every portal, so it looks at titles, at the first labels of tables
 * and at links, and at nothing else; the auditor reads the page whole.
 */
export interface Glance {
  kind: PageKind
  /** How many links name reports. */
  links: number
  /** Title, metadata or address promise a report. */
  promised: boolean
}

const headings =
  /[总總][体體]情[况況]|主[动動]公[开開]政府信息|申[请請]情[况況]|主要[问問][题題]|其他需要[报報]告|独立用户访问总量|网站总访问量|政务动态信息更新量/g
/** A form's labels stand in its first rows. */
const labelRows = 6
const fewestLinks = 3
const fewestHeadings = 2

/** Decides from a glance what the page is. Reads only. */
export function glanceAt(document: Document): Glance {
  const titles = [document.title]
  let column = ''
  for (const meta of document.getElementsByTagName('meta')) {
    const name = meta.name.toLowerCase()
    if (name === 'articletitle') titles.push(meta.content)
    if (name === 'columnname') column = meta.content
  }
  for (const heading of document.querySelectorAll('h1,h2,h3')) titles.push(heading.textContent ?? '')
  titles.push(...document.title.split(/[_|-]/))
  const titled = titles.some(isReportTitle)
  const named = titles.some(namesReports)
  const promised = named || (column + document.URL.toLowerCase()).search(reportWords) >= 0
  let links = 0
  let attached = false
  const text = document.body?.textContent ?? ''
  // To ask thousands of links for their words takes longer than all the rest, and most pages cannot have enough that name reports.
  const mayList = Boolean(text.match(reportWords)?.[fewestLinks - 1])
  for (const link of titled || mayList ? document.links : []) {
    if (titled && documentFile.test(link.href)) attached = true
    if (isReportTitle(link.textContent ?? '')) links++
  }
  let kind: PageKind = links >= fewestLinks ? 'listing' : 'other'
  if (titled && (attached || document.querySelector('embed,object,iframe[src*=".pdf" i]'))) kind = 'attachment'
  if (hasFormLabels(document) || (named && new Set(squeeze(text).match(headings)).size >= fewestHeadings)) kind = 'report'
  return { kind, links, promised }
}

/** Looks at tables that hold no table: those of the form, not those of the layout. */
function hasFormLabels(document: Document): boolean {
  const tables = document.getElementsByTagName('table')
  return Array.from(tables).some((table, index) => {
    const next = tables[index + 1]
    if (next && table.contains(next)) return false
    let text = ''
    for (let row = 0; row < labelRows; row++) text += table.rows[row]?.textContent ?? ''
    return text.length < 2000 && signs.test(squeeze(text))
  })
}
