import type { Audit, Severity } from '../lib/audit/schema.ts'
import { equationText } from '../lib/export/labels.ts'
import type { Language, Text } from '../lib/language.ts'

const kinds: Record<Exclude<Audit['page']['kind'], 'report'>, Text> = {
  listing: { zh: '年度报告的目录页，本身没有数据', en: 'a list of reports, without data of its own' },
  attachment: { zh: '报告在附件里，无法核对', en: 'the report is an attachment and cannot be checked' },
  other: { zh: '不是政府信息公开工作年度报告', en: 'no annual report' },
}

const verdicts: Record<Audit['verdict'], Text> = {
  consistent: { zh: '未发现不一致', en: 'consistent' },
  inconsistent: { zh: '有不一致', en: 'inconsistent' },
  doubtful: { zh: '有待核实之处', en: 'doubtful' },
  'not-assessable': { zh: '无法核对', en: 'cannot be assessed' },
}

const severities: Record<Severity, Text> = {
  error: { zh: '不一致', en: 'error' },
  warning: { zh: '待核实', en: 'warning' },
  notice: { zh: '提示', en: 'notice' },
}

/** One audit for people: what the page is, the verdict, the findings, what was checked. Ends in a line feed. */
export function auditText(audit: Audit, language: Language): string {
  const { page, report, findings } = audit
  if (page.kind !== 'report' || !report) return `${page.url}\n  ${kinds[page.kind === 'report' ? 'other' : page.kind][language]}\n`
  const facts = [report.agency, report.year, report.form].filter((fact) => fact !== null).join(' · ')
  const lines = findings.flatMap((finding) => [
    `  [${severities[finding.severity][language]}] ${finding.message}`,
    ...(finding.equation ? [`      ${equationText(audit, finding.equation)}`] : []),
    `      ${finding.id}`,
  ])
  return [page.url, `  ${facts}`, `  ${verdicts[audit.verdict][language]} · ${checkedText(audit, language)}`, ...lines, ''].join('\n')
}

function checkedText({ checked }: Audit, language: Language): string {
  const untold = Object.values(checked.rules).reduce((sum, { cannotTell }) => sum + cannotTell, 0)
  const { identities, cells } = checked
  if (language === 'zh') return `核对 ${identities} 条勾稽关系、${cells} 个单元格${untold > 0 ? `，${untold} 项无法判断` : ''}`
  return `checked: ${identities} identities, ${cells} cells${untold > 0 ? `; ${untold} could not be told` : ''}`
}
