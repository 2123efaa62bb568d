import { expect, test } from 'vitest'
import { generatePage } from '../portal/generate.ts'
import { inEachBrowser } from './harness.ts'

const host = 'random.yunheshi-sample.gov.cn'
/** Other pages than those that are read without a browser. */
const firstSeed = Number(process.env.GOUJI_SEED ?? 5001)
const seeds = Array.from({ length: 40 }, (_, index) => firstSeed + index)

inEachBrowser((given) => {
  test.each(seeds)('random page %i: every field, every violated identity, a mark for each finding', async (seed) => {
    const { html, truth } = generatePage(seed)
    given.portal.add(host, `/${seed}.html`, html)
    const page = await given.browser.visit(`http://${host}/${seed}.html`)
    const state = await given.browser.waitForAudit(page)
    const audit = state.frames[0]?.audit
    expect(Object.entries(truth.fields).filter(([field, value]) => audit?.report?.fields[field] !== value)).toEqual([])
    const findings = audit?.findings ?? []
    expect(
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...truth.errors])
    const marks = findings.length > 0 ? await page.waitForMarks(findings.length) : await page.marks()
    expect(marks.map(({ id, rule, severity, subject }) => ({ id, rule, severity, subject })).sort(byId)).toEqual(
      findings.map(({ id, rule, severity, subject }) => ({ id, rule, severity, subject })).sort(byId),
    )
    expect(marks.every(({ name }) => name.length > 0)).toBe(true)
    await page.close()
  })
})

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1
}
