import axe from 'axe-core'
import type { TestPage } from '../browsers/page.ts'

/** What axe-core says of a page, one line a violation with the first element that it is about; what it cannot tell of contrast is left to other tests. */
export async function violationsIn(page: TestPage, within = 'html'): Promise<string[]> {
  await page.raw.evaluate(`${axe.source};undefined`)
  return page.evaluate(async (selector) => {
    const { axe: checker } = window as unknown as { axe: { run(context: unknown, options: object): Promise<Results> } }
    interface Results {
      violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[]
    }
    const { violations } = await checker.run(selector, { resultTypes: ['violations'] })
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${JSON.stringify(nodes[0]?.target)} (${nodes.length}) ${nodes[0]?.failureSummary ?? ''}`,
    )
  }, within)
}
