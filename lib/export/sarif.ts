import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { Audit, Finding, Severity } from '../audit/schema.ts'
import type { Language, Text } from '../language.ts'
import { equationText, fieldLabel } from './labels.ts'
import { repairText } from './repair.ts'

/** What SARIF says of a rule. */
export interface RuleFacts {
  id: string
  severity: Severity
  name: Text
  basis: Text
}

const levels: Record<Severity, NonNullable<Result['level']>> = { error: 'error', warning: 'warning', notice: 'note' }

/**
 * Audits as one run of SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), for viewers and continuous checks.
 *
 * @param rules all that could have fired, in their order
 */
export function sarifOf(audits: readonly Audit[], rules: readonly RuleFacts[], language: Language, version: string): Log {
  return sarifLog(
    audits.flatMap((audit) => sarifResults(audit, rules, language)),
    { rules, language, version, isComplete: true },
  )
}

/** One audit's findings as results: all that has to be kept of it where there are many. */
export function sarifResults(audit: Audit, rules: readonly RuleFacts[], language: Language): Result[] {
  const order = new Map(rules.map(({ id }, index) => [id, index]))
  return audit.findings.map((finding) => resultOf(audit, finding, order.get(finding.rule), language))
}

/** Results as one run. `isComplete` is false where some file could not be read. */
export function sarifLog(
  results: Result[],
  { rules, language, version, isComplete }: { rules: readonly RuleFacts[]; language: Language; version: string; isComplete: boolean },
): Log {
  return {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'Gouji',
            version,
            semanticVersion: version,
            language: language === 'zh' ? 'zh-CN' : 'en-US',
            rules: rules.map((rule) => descriptor(rule, language)),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: isComplete }],
        results,
      },
    ],
  }
}

function descriptor({ id, severity, name, basis }: RuleFacts, language: Language): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: name[language] },
    help: { text: `${name[language]}\n${basis[language]}\ndocs/rules/${id}.md` },
    defaultConfiguration: { level: levels[severity] },
  }
}

function resultOf(audit: Audit, finding: Finding, ruleIndex: number | undefined, language: Language): Result {
  const { id, rule, severity, subject, message, equation, repairs } = finding
  const [repair] = repairs
  const text = [
    message,
    ...(equation ? [equationText(audit, equation)] : []),
    ...(repair ? [repairText(audit, repair, language)] : []),
  ].join('\n')
  const place = subject === null ? (finding.section ?? 'report') : subject
  const [cell] = finding.evidence
  const snippet = cell === undefined ? undefined : cell.kind === 'text' ? cell.quote : cell.text
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(audit.page.url) } },
        logicalLocations: [{ name: place, fullyQualifiedName: `${finding.section ?? 'report'}/${place}`, kind: 'member' }],
        ...(subject === null ? {} : { message: { text: fieldLabel(audit, subject) } }),
      },
    ],
    partialFingerprints: { 'goujiFinding/v1': id },
    properties: {
      agency: audit.report?.agency ?? null,
      year: audit.report?.year ?? null,
      ...(snippet === undefined ? {} : { snippet }),
    },
  }
}

/** A path or an address as a URI reference: SARIF takes no spaces and no Chinese in it. */
function uriOf(address: string): string {
  if (/^[a-z][a-z\d+.-]+:/i.test(address) && URL.canParse(address)) return new URL(address).href
  return address.split('/').map(encodeURIComponent).join('/')
}
