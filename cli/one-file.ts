import { readFileSync, statSync } from 'node:fs'
import type { Result } from 'sarif'
import { auditPage, withRepairs } from '../lib/audit/audit.ts'
import type { Audit } from '../lib/audit/schema.ts'
import { rules } from '../lib/checks/index.ts'
import { sarifResults } from '../lib/export/sarif.ts'
import type { Arguments } from './arguments.ts'
import { decodePage } from './decode.ts'
import { parseDocument } from './document.ts'
import { reasonOf } from './files.ts'
import { auditText } from './text.ts'
import { shownBy } from './visibility.ts'

/** The largest file that is read, in bytes: a saved page is some hundred kilobytes, with its pictures inside some megabytes. */
export const largestFile = 64 * 2 ** 20

/** What of an audit goes into the output; it can be sent from one thread to another. */
export interface Audited {
  isInconsistent: boolean
  /** In the format that was asked for, without what stands between two audits; empty for `sarif`. */
  text: string
  /** For `sarif` alone. */
  results: Result[]
}

/** The file could not be read, and why. */
export interface Refused {
  reason: string
}

/** Audits one saved page. Never throws: a file that cannot be read is refused. */
export function auditFile(path: string, options: Arguments): Audited | Refused {
  try {
    // A thread has one file at a time and nothing else to do: to wait for it costs less than to be called back.
    const { size } = statSync(path)
    if (size > largestFile) return { reason: `it has more than ${largestFile / 2 ** 20} MB` }
    const { format, language } = options
    const document = parseDocument(decodePage(readFileSync(path)))
    const page = auditPage(document, { url: addressOf(path, options.urlBase), language, isShown: shownBy(document) })
    const { audit } = withRepairs(page)
    return {
      isInconsistent: audit.findings.some(({ severity }) => severity === 'error'),
      text: rendered(audit, options),
      results: format === 'sarif' ? sarifResults(audit, rules, language) : [],
    }
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

function rendered(audit: Audit, { format, language }: Arguments): string {
  if (format === 'sarif') return ''
  if (format === 'json') return JSON.stringify(audit, null, 2)
  return format === 'ndjson' ? JSON.stringify(audit) : auditText(audit, language)
}

/** The page's address: the path, with `--url-base` before it and one slash between. */
function addressOf(path: string, base: string): string {
  return base ? `${base.replace(/\/$/, '')}/${path.replace(/^(?:\.?\/)+/, '')}` : path
}
