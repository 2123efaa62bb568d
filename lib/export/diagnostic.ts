import type { Audit, Finding } from '../audit/schema.ts'
import { equationText } from './labels.ts'

/** What a diagnostic is made of. */
export interface Diagnosed {
  audit: Audit
  finding: Finding
  /** Gouji's version. */
  version: string
  /** The browser, as it names itself. */
  browser: string
  /** The markup of the table that the finding is about; empty where it is about none. */
  markup: string
}

/**
 * What the makers want to know of a finding that is wrong, as text for a bug report: version, rule, figures, and the table's markup without
 * the rest of the page. In English: it is for those who mend it.
 */
export function diagnosticOf({ audit, finding, version, browser, markup }: Diagnosed): string {
  const { report } = audit
  const evidence = finding.evidence.map((item) =>
    item.kind === 'cell'
      ? `table ${item.table}, row ${item.row}, column ${item.column}, ${item.field || '(no field)'}: ${JSON.stringify(item.text)}`
      : `text in ${item.section ?? 'the report'}: ${JSON.stringify(item.quote)}`,
  )
  const repairs = finding.repairs.map(
    ({ reason, changes }) => `${reason}: ${changes.map(({ field, from, to }) => `${field} ${from ?? 'blank'} → ${to}`).join(', ')}`,
  )
  const lines = [
    'Gouji: this finding is wrong',
    '',
    `version: ${version}`,
    `browser: ${browser}`,
    `page: ${audit.page.url}`,
    `form: ${report?.form ?? 'none'}, year: ${report?.year ?? 'none'}`,
    `finding: ${finding.id}`,
    `rule: ${finding.rule} (${finding.severity})`,
    `message: ${finding.message}`,
    ...(finding.equation ? [`equation: ${equationText(audit, finding.equation)}`] : []),
    ...evidence.map((line) => `evidence: ${line}`),
    ...repairs.map((line) => `repair: ${line}`),
    '',
    'What is wrong with it: ',
  ]
  return `${lines.join('\n')}\n${markup === '' ? '' : `\n${fenced(markup)}\n`}`
}

/** A fenced block of Markdown, whose fence is longer than any in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}html\n${text}\n${fence}`
}
