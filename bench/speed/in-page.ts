import axe from 'axe-core'
import { checkReading } from '../../lib/audit/check.ts'
import { readPage } from '../../lib/audit/reading.ts'
import { packSeen } from '../../lib/page/pack.ts'
import { seePage } from '../../lib/page/see.ts'
import type { SeenPage } from '../../lib/page/seen.ts'
import { isShownInBrowser } from '../../lib/page/visibility.ts'

/** Runs in the page that is measured: the tasks, each of which is done once, and a clock for them. */

/** The rules of axe-core that read tables. */
const tableRules = [
  'empty-table-header',
  'scope-attr-valid',
  'table-duplicate-name',
  'table-fake-caption',
  'td-has-header',
  'td-headers-attr',
  'th-has-data-cells',
]

/** What the tasks find, so that no compiler leaves them out. */
export let kept = 0

/** What every reader of tables must do at least: the text of each cell, and whether it can be seen. */
export function touchCells(): void {
  for (const cell of document.querySelectorAll('td,th')) kept += (cell.textContent ?? '').length + Number(cell.checkVisibility())
}

/** The whole audit of this page, prose included, repairs apart: both halves, and the text that goes from one to the other. */
export function audit(): number {
  const { reading } = readPage(see(), 0)
  return checkReading(reading, 'zh').checked.cells
}

/** The half of the audit that is done in the page. */
export function see(): SeenPage {
  const { seen } = seePage(document, { url: location.href, isShown: isShownInBrowser })
  kept += packSeen(seen).length
  return seen
}

/** axe-core's rules on the tables of this page. */
export async function runAxe(): Promise<void> {
  const { passes } = await axe.run(document, { runOnly: { type: 'rule', values: tableRules } })
  kept += passes.length
}

/** Milliseconds that one run of `task` takes, over as many as fill the time that is given. */
export function timeOf(task: () => void, atLeast = 30): number {
  const started = performance.now()
  let runs = 0
  while (performance.now() - started < atLeast) {
    task()
    runs += 1
  }
  return (performance.now() - started) / runs
}
