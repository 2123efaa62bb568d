import { expect, test } from 'vitest'
import { longPatience } from '../browsers/patience.ts'
import { leastOfThree } from '../growth.ts'
import { repeated, rows, sizes } from '../portal/hostile/sizes.ts'
import { type HostilePage, victim } from '../portal/hostile/victim.ts'
import { inEachBrowser } from './harness.ts'
import { answers, hostileIn, idsOf, isUntouched, shareOfLoading } from './hostile.ts'

/** Firefox takes minutes to lay such pages out, with or without an extension, and reads them by the same code: Chromium alone sees them. */
const heavy = /5,000 tables|10 MB|million text nodes|16,000/

/** A quadratic step takes a hundred times as long as the page. */
const mostShare = 3

inEachBrowser((given) => {
  const audited = (page: HostilePage) => hostileIn(given).audited(page, longPatience)

  /** The share of loading. The audit comes after it: a busy machine may slow one of them alone. */
  async function leastShare(hostile: HostilePage, { page, audit }: Awaited<ReturnType<typeof audited>>): Promise<number> {
    return leastOfThree(await shareOfLoading(page, audit), mostShare, async () => {
      const next = await audited(hostile)
      const share = await shareOfLoading(next.page, next.audit)
      await next.page.close()
      return share
    })
  }

  test.for(Object.entries(sizes))('%s: the report is read as ever, and does not hold up the page', async ([name, body], { skip }) => {
    skip(given.kind === 'firefox' && heavy.test(name), 'in Chromium alone')
    const opened = await audited({ name, body })
    const { page, audit } = opened
    expect([audit.verdict, ...idsOf(audit)]).toEqual(['inconsistent', ...victim.findings])
    await page.waitForMarks(victim.findings.length, longPatience)
    expect(await leastShare({ name, body }, opened)).toBeLessThan(mostShare)
    expect(await isUntouched(page)).toBe(true)
    expect(await answers(page)).toBe(true)
    await page.close()
  })

  test('200,000 rows within the report: what is read of it cannot tell, and nothing is called wrong or missing', async ({ skip }) => {
    skip(given.kind === 'firefox', 'in Chromium alone')
    const hostile = { name: 'rows', body: rows }
    const opened = await audited(hostile)
    const { page, audit } = opened
    expect([audit.page.kind, audit.verdict, audit.checked.told]).toEqual(['report', 'not-assessable', 0])
    expect(audit.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id)).toEqual([])
    expect(await leastShare(hostile, opened)).toBeLessThan(mostShare)
    expect(await isUntouched(page)).toBe(true)
    await page.close()
  })

  test('a sentence ten thousand times over: 200 findings, the rest and what is not read is “cannot tell”', async ({ skip }) => {
    skip(given.kind === 'firefox', 'in Chromium alone')
    const { page, audit } = await audited({ name: 'repeated', body: repeated })
    const { holds, fails, cannotTell } = audit.checked.rules['narrative-table'] ?? { holds: 0, fails: 0, cannotTell: 0 }
    expect([audit.verdict, holds, fails, audit.findings.length]).toEqual(['inconsistent', 0, 200, 201])
    expect(cannotTell).toBeGreaterThan(1000)
    await page.waitForMarks(201, longPatience)
    expect(await isUntouched(page)).toBe(true)
    await page.close()
  })
})
