import type { Audit, Severity } from '../lib/audit/schema.ts'
import { severityWords } from '../lib/audit/wording.ts'
import type { Language, Text } from '../lib/language.ts'
import { Glyph } from './Glyph.tsx'

const severities: readonly Severity[] = ['error', 'warning', 'notice']
const label: Text = { zh: '按级别筛选', en: 'Filter by severity' }

interface Props {
  audit: Audit
  language: Language
  /** The severities that are listed. */
  kinds: readonly Severity[]
  onKinds(kinds: readonly Severity[]): void
}

/** How many findings there are of each severity; pressed ones are listed. */
export function Counts({ audit, language, kinds, onKinds }: Props) {
  return (
    <fieldset class="counts">
      <legend class="hidden-text">{label[language]}</legend>
      {severities.map((severity) => {
        const count = audit.findings.filter((finding) => finding.severity === severity).length
        const isListed = kinds.includes(severity)
        return (
          <button
            type="button"
            key={severity}
            class={count === 0 ? 'none' : severity}
            data-filter={severity}
            aria-pressed={isListed}
            disabled={count === 0}
            onClick={() => onKinds(isListed ? kinds.filter((other) => other !== severity) : [...kinds, severity])}
          >
            <Glyph severity={severity} />
            {severityWords[severity][language]} <b>{count}</b>
          </button>
        )
      })}
    </fieldset>
  )
}
