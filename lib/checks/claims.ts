import { type Claim, readClaims } from '../prose/claims.ts'
import type { Report } from './report.ts'

const read = new WeakMap<Report, readonly Claim[]>()

/** What the text of a report claims. Read once for all rules. */
export function claimsOf(report: Report): readonly Claim[] {
  const known = read.get(report)
  if (known) return known
  const claims = readClaims(report.paragraphs, { year: report.year, agency: report.agency })
  read.set(report, claims)
  return claims
}
