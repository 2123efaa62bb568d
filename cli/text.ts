import type { Audit } from '../lib/audit/schema.ts'
import { checkedWords, severityWords, verdictWords } from '../lib/audit/wording.ts'
import { equationText } from '../lib/export/labels.ts'
import { repairText } from '../lib/export/repair.ts'
import type { Language, Text } from '../lib/language.ts'

const kinds: Record<Exclude<Audit['page']['kind'], 'report'>, Text> = {
  listing: { zh: '年度报告的目录页，本身没有数据', en: 'a list of reports, without data of its own' },
  attachment: { zh: '报告在附件里，无法核对', en: 'the report is an attachment and cannot be checked' },
  other: { zh: '不是政府信息公开工作年度报告', en: 'no annual report' },
}

/** One audit for people: what the page is, the verdict, the findings, what was checked. Ends in a line feed. */
export function auditText(audit: Audit, language: Language): string {
  const { page, report, findings } = audit
  if (page.kind !== 'report' || !report) return `${page.url}\n  ${kinds[page.kind === 'report' ? 'other' : page.kind][language]}\n`
  const facts = [report.agency, report.year, report.form].filter((fact) => fact !== null).join(' · ')
  const lines = findings.flatMap((finding) => [
    `  [${severityWords[finding.severity][language]}] ${finding.message}`,
    ...(finding.equation ? [`      ${equationText(audit, finding.equation)}`] : []),
    ...finding.repairs.slice(0, 1).map((repair) => `      ${repairText(audit, repair, language)}`),
    `      ${finding.id}`,
  ])
  return [page.url, `  ${facts}`, `  ${verdictWords[audit.verdict][language]} · ${checkedWords(audit)[language]}`, ...lines, ''].join('\n')
}
