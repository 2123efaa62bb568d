import type { Finding } from '../../../lib/audit/schema.ts'
import { repairable } from '../faults/index.ts'
import type { AuditedPage } from './audited.ts'

/** How often the first repair is the fault that was put in, with the true values. */
export interface RepairMeasure {
  kind: string
  /** Pages whose figures leave one explanation and no other. */
  determined: number
  right: number
  /** Pages of the kind, and how many of them were right. */
  all: number
  rightOfAll: number
  /** Determined pages where another repair came first, or none. */
  wrong: readonly string[]
}

/** One measure for each kind of fault with a known repair. */
export function measureRepairs(pages: readonly AuditedPage[]): RepairMeasure[] {
  return Object.keys(repairable).map((kind) => {
    const all = pages.filter(({ page }) => page.kind === kind)
    const determined = all.filter(({ page }) => page.slip?.isDetermined)
    const right = determined.filter(isRight)
    return {
      kind,
      determined: determined.length,
      right: right.length,
      all: all.length,
      rightOfAll: all.filter(isRight).length,
      wrong: determined.flatMap((one) => (isRight(one) ? [] : [`page ${one.index} (${kind}): ${told(firstRepairs(one.findings))}`])),
    }
  })
}

function isRight({ page, findings }: AuditedPage): boolean {
  return page.slip !== null && told(page.slip.changes) === told(firstRepairs(findings))
}

/** What the first repairs of all findings change together. */
function firstRepairs(findings: readonly Finding[]): { field: string; to: number }[] {
  return findings.flatMap(({ repairs }) => repairs[0]?.changes ?? [])
}

function told(changes: readonly { field: string; to: number }[]): string {
  return [...new Set(changes.map(({ field, to }) => `${field}=${to}`))].sort().join(', ') || 'none'
}
