import type { Audit } from '../audit/schema.ts'

/** The audit as a JSON file's text: indented, with a newline at its end. It parses to the same value. */
export function auditAsJson(audit: Audit): string {
  return `${JSON.stringify(audit, null, 2)}\n`
}
