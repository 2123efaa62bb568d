import type { Audit, Severity } from '../lib/audit/schema.ts'
import { severityWords } from '../lib/audit/wording.ts'
import type { Language } from '../lib/language.ts'
import { Glyph } from './Glyph.tsx'

const severities: readonly Severity[] = ['error', 'warning', 'notice']

/** How many findings there are of each severity. */
export function Counts({ audit, language }: { audit: Audit; language: Language }) {
  return (
    <ul class="counts">
      {severities.map((severity) => {
        const count = audit.findings.filter((finding) => finding.severity === severity).length
        return (
          <li key={severity} class={count === 0 ? 'none' : severity}>
            <Glyph severity={severity} />
            {severityWords[severity][language]} <b>{count}</b>
          </li>
        )
      })}
    </ul>
  )
}
