import type { Audit, Finding, PageKind, Severity, Verdict } from '../audit/schema.ts'
import type { FrameState } from './messages.ts'

/** Small made-up audits and frames for tests. */

export function findingOf(severity: Severity, id = `sample:${severity}`): Finding {
  return { id, rule: 'sample', severity, subject: null, section: null, message: id, basis: '', evidence: [], repairs: [] }
}

const worst = (findings: readonly Finding[]): Verdict => {
  if (findings.some((finding) => finding.severity === 'error')) return 'inconsistent'
  return findings.some((finding) => finding.severity === 'warning') ? 'doubtful' : 'consistent'
}

/** An audit of an invented page with these findings. */
export function auditOf({
  kind = 'report',
  findings = [],
  verdict = worst(findings),
}: {
  kind?: PageKind
  findings?: Finding[]
  verdict?: Verdict
} = {}): Audit {
  const page = { url: 'http://jtj.example.gov.cn/a.html', title: '示例市交通局2023年政府信息公开工作年度报告', kind }
  const checked = { identities: 42, told: 42, claims: 0, cells: 200, rules: {} }
  return { schema: 'gouji-audit/1', page, report: null, findings, verdict, checked, timings: { detect: 0, read: 0, check: 0 } }
}

/** What is known of an invented frame. */
export function frameOf(known: Partial<FrameState> = {}): FrameState {
  const url = 'http://jtj.example.gov.cn/a.html'
  return { frameId: 0, url, kind: 'report', links: 0, status: 'done', audit: null, error: null, marksShown: true, document: null, ...known }
}
