import { auditPage, withRepairs } from '../../lib/audit/audit.ts'
import type { Audit } from '../../lib/audit/schema.ts'
import { type IsShown, isShownInBrowser } from '../../lib/page/visibility.ts'

/** What an audit says, without the time that it took. */
export type Said = Omit<Audit, 'timings'>

/** Audits a document for the comparison of a browser's DOM with that of the command line. */
export function whatIsSaid(document: Document, isShown: IsShown): Said {
  const { audit } = withRepairs(auditPage(document, { url: 'http://saved.example/', language: 'zh', isShown }))
  const { timings, ...said } = audit
  return said
}

/** Runs in the page. */
export function whatIsSaidHere(): Said {
  return whatIsSaid(document, isShownInBrowser)
}
