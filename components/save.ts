import type { Audit } from '../lib/audit/schema.ts'
import { auditAsJson } from '../lib/export/json.ts'

/** Characters that file systems or shells do not take in a name. */
const unfit = /[\s\\/:*?"<>|]+/g

/** `云河市水务局-2020-20261120.json`: agency, report year, day of the audit. */
export function fileNameFor({ report }: Audit, today: Date, extension: string): string {
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('')
  const parts = [report?.agency ?? 'gouji', report?.year ?? '', day].map((part) => String(part).replace(unfit, '-'))
  return `${parts.filter((part) => part !== '').join('-')}.${extension}`
}

/** Offers the audit to the reader as a file. */
export function saveAudit(audit: Audit): void {
  const url = URL.createObjectURL(new Blob([auditAsJson(audit)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileNameFor(audit, new Date(), 'json')
  link.click()
  URL.revokeObjectURL(url)
}
