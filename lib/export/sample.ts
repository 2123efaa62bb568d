import type { Audit, Equation, Finding, TableOutline } from '../audit/schema.ts'
import type { FormTable } from '../forms/form.ts'
import { disclosure2021 } from '../forms/official/disclosure-2021.ts'

/** A made-up audit for tests of what leaves the tool. */

function outlines(table: FormTable): TableOutline[] {
  return table.blocks.map((block) => ({
    id: block.id,
    section: table.section,
    form: disclosure2021.id,
    label: block.label.zh,
    rows: block.rows.map((row) => ({
      id: row.id,
      label: row.label.zh,
      group: table.groups.find(({ id }) => id === row.groups?.at(-1))?.label.zh ?? null,
    })),
    columns: block.columns.map(({ id, label }) => ({ id, label: label.zh })),
  }))
}

/** An equation of figures, null for a cell without one, over fields in the order given. */
export function equationOf(left: Record<string, number | null>, right: Record<string, number | null>): Equation {
  const terms = (side: Record<string, number | null>) => Object.entries(side).map(([field, value]) => ({ field, value, sign: 1 as const }))
  const sum = (side: Record<string, number | null>) => Object.values(side).reduce<number>((total, value) => total + (value ?? 0), 0)
  const [leftValue, rightValue] = [sum(left), sum(right)]
  return { left: terms(left), right: terms(right), leftValue, rightValue, difference: leftValue - rightValue }
}

/** A finding of an invented rule with what is said of it. */
export function findingOf(said: Partial<Finding>): Finding {
  return {
    id: 'sample',
    rule: 'sample',
    severity: 'error',
    subject: null,
    section: null,
    message: '示例。',
    basis: '《示例规定》',
    evidence: [],
    repairs: [],
    ...said,
  }
}

/** The audit of a report on the 2021 form with these findings. */
export function auditOf(findings: Finding[] = []): Audit {
  return {
    schema: 'gouji-audit/1',
    page: { url: 'https://sw.example.gov.cn/nb.html', title: '示例市商务局\n 2023年政府信息公开工作年度报告', kind: 'report' },
    report: {
      agency: '示例市商务局',
      year: 2023,
      form: disclosure2021.id,
      published: '2024-01-20',
      sections: [{ id: 'requests', heading: '三、收到和处理申请情况' }],
      fields: {},
      gaps: { 'granted.research': 'blank', 'granted.business': 'absent' },
      sums: [],
      tables: disclosure2021.tables.flatMap(outlines),
    },
    findings,
    verdict: findings.length > 0 ? 'inconsistent' : 'consistent',
    checked: { identities: 42, told: 42, claims: 0, cells: 200, rules: {} },
    timings: { detect: 0, read: 0, check: 0 },
  }
}
