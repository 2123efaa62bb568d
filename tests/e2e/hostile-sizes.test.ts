import { expect, test } from 'vitest'
import { repeated, rows, sizes } from '../portal/hostile/sizes.ts'
import { victim } from '../portal/hostile/victim.ts'
import { inEachBrowser } from './harness.ts'
import { answers, hostileIn, idsOf, isUntouched, shareOfLoading } from './hostile.ts'

/** Firefox takes minutes to lay such pages out, with or without an extension, and reads them by the same code: Chromium alone sees them. */
const heavy = /5,000 tables|10 MB|million text nodes|16,000/

inEachBrowser((given) => {
  test.for(Object.entries(sizes))('%s: the report is read as ever, and does not hold up the page', async ([name, body], { skip }) => {
    skip(given.kind === 'firefox' && heavy.test(name), 'in Chromium alone')
    const { page, audit } = await hostileIn(given).audited({ name, body })
    expect([audit.verdict, ...idsOf(audit)]).toEqual(['inconsistent', ...victim.findings])
    await page.waitForMarks(victim.findings.length)
    // A quadratic step takes a hundred times as long as the page.
    expect(await shareOfLoading(page, audit)).toBeLessThan(3)
    expect(await isUntouched(page)).toBe(true)
    expect(await answers(page)).toBe(true)
    await page.close()
  })

  test('200,000 rows within the report: what is read of it cannot tell, and nothing is called wrong or missing', async ({ skip }) => {
    skip(given.kind === 'firefox', 'in Chromium alone')
    const { page, audit } = await hostileIn(given).audited({ name: 'rows', body: rows })
    expect([audit.page.kind, audit.verdict, audit.checked.told]).toEqual(['report', 'not-assessable', 0])
    expect(audit.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id)).toEqual([])
    expect(await shareOfLoading(page, audit)).toBeLessThan(3)
    expect(await isUntouched(page)).toBe(true)
    await page.close()
  })

  test('a sentence ten thousand times over: 200 findings, the rest and what is not read is “cannot tell”', async ({ skip }) => {
    skip(given.kind === 'firefox', 'in Chromium alone')
    const { page, audit } = await hostileIn(given).audited({ name: 'repeated', body: repeated })
    const { holds, fails, cannotTell } = audit.checked.rules['narrative-table'] ?? { holds: 0, fails: 0, cannotTell: 0 }
    expect([audit.verdict, holds, fails, audit.findings.length]).toEqual(['inconsistent', 0, 200, 201])
    expect(cannotTell).toBeGreaterThan(1000)
    await page.waitForMarks(201)
    expect(await isUntouched(page)).toBe(true)
    await page.close()
  })
})
