import type { Audit, Finding } from '../audit/schema.ts'
import { verdictOf } from '../audit/verdict.ts'
import { siteOf } from './change.ts'
import type { Settings } from './settings.ts'

/** A finding that the reader has hidden on one page. */
export interface Dismissal {
  finding: string
  /** The finding shows again when it says something else. */
  message: string
}

/** An audit as the reader wants to see it. */
export interface Presented {
  /** With the findings that are shown, under the severities that they are shown as. */
  audit: Audit
  /** How many findings are not shown: by the settings, and dismissed on this page. A result never looks better than it is without a word. */
  hidden: { bySettings: number; here: number }
}

/** Applies what the reader has set, and dismissed on this page, to an audit. */
export function present(audit: Audit, settings: Settings, dismissals: readonly Dismissal[]): Presented {
  const { rulesOff } = siteOf(settings, hostOf(audit.page.url))
  const wanted = audit.findings.flatMap((finding) => {
    const as = (Object.hasOwn(settings.rules, finding.rule) && settings.rules[finding.rule]) || finding.severity
    const isShown = as !== 'off' && settings.severities[as] && !rulesOff.includes(finding.rule)
    return isShown ? [{ ...finding, severity: as }] : []
  })
  const findings = wanted.filter((finding) => !isDismissed(finding, dismissals))
  const hidden = { bySettings: audit.findings.length - wanted.length, here: wanted.length - findings.length }
  const isAsItWas = hidden.bySettings + hidden.here === 0 && findings.every(({ severity }, at) => severity === audit.findings[at]?.severity)
  if (isAsItWas) return { audit, hidden }
  return { audit: { ...audit, findings, verdict: verdictOf(audit.page.kind, findings, audit.checked) }, hidden }
}

function isDismissed({ id, message }: Finding, dismissals: readonly Dismissal[]): boolean {
  return dismissals.some((dismissal) => dismissal.finding === id && dismissal.message === message)
}

/** The host name of an address, by which sites are told apart; empty where it has none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : ''
}
