import type { Page } from 'playwright-core'
import { median } from '../median.ts'
import type * as inPage from './in-page.ts'

declare global {
  interface Window {
    measured: typeof inPage
  }
}

/**
 * So long each task runs before it is measured, in milliseconds: until the browser has compiled it for good. For an audit, which has a
 * thousand functions, that takes four to five seconds: on real reports the first of them is slower by a third than the sixth. It sees as well,
 * so that seeing is warm by then.
 */
const warmUp = { touchCells: 1500, audit: 5000, see: 500, axe: 2500 }

/** Medians in milliseconds of one page, all of one run. */
export interface AuditTimes {
  page: string
  /** `td` and `th` elements. */
  cells: number
  /** The text and the visibility of every cell. */
  cellsAlone: number
  audit: number
  /** The half of it that is done in the page. */
  see: number
  /** axe-core's table rules; null where they were not asked. */
  axe: number | null
}

/**
 * Measures one page in turns, so that what disturbs the machine disturbs all alike. axe-core comes last: it leaves so much to clear away that
 * what runs after it, in the midst of that, takes up to a quarter longer.
 *
 * @param html shown under a gov.cn name; its scripts do not run, its own requests go nowhere
 * @param script leaves the tasks of in-page.ts in the page, as `measured`
 */
export async function timeAudit(
  page: Page,
  name: string,
  html: string,
  script: string,
  options: { rounds: number; axe: boolean },
): Promise<AuditTimes> {
  await page.setContent(html)
  await page.evaluate(script)
  const samples = await page.evaluate(
    async ({ rounds, axe, warmUp }) => {
      const { touchCells, audit, see, runAxe, timeOf } = window.measured
      const found = { cellsAlone: [] as number[], audit: [] as number[], see: [] as number[], axe: [] as number[] }
      timeOf(touchCells, warmUp.touchCells)
      timeOf(audit, warmUp.audit)
      timeOf(see, warmUp.see)
      for (let round = 0; round < rounds; round += 1) {
        found.cellsAlone.push(timeOf(touchCells))
        found.audit.push(timeOf(audit))
        found.see.push(timeOf(see))
      }
      const begun = performance.now()
      while (axe && performance.now() - begun < warmUp.axe) await runAxe()
      for (let round = 0; axe && round < rounds; round += 1) {
        const started = performance.now()
        await runAxe()
        found.axe.push(performance.now() - started)
      }
      return { ...found, cells: document.querySelectorAll('td,th').length }
    },
    { ...options, warmUp },
  )
  return {
    page: name,
    cells: samples.cells,
    cellsAlone: median(samples.cellsAlone),
    audit: median(samples.audit),
    see: median(samples.see),
    axe: options.axe ? median(samples.axe) : null,
  }
}
