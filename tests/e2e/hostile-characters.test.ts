import { expect, test } from 'vitest'
import { doubtful, unseen } from '../portal/hostile/characters.ts'
import { victim } from '../portal/hostile/victim.ts'
import { inEachBrowser } from './harness.ts'
import { hostileIn, idsOf, isUntouched } from './hostile.ts'

inEachBrowser((given) => {
  test.each(Object.entries(unseen))('%s in every cell: the report is read as ever', async (name, body) => {
    const { page, audit } = await hostileIn(given).audited({ name, body })
    expect(idsOf(audit)).toEqual(victim.findings)
    expect(Object.values(audit.report?.gaps ?? {})).toEqual([])
    expect((await page.waitForMarks(victim.findings.length)).map(({ id }) => id).sort()).toEqual(victim.findings)
    expect(await isUntouched(page)).toBe(true)
    await page.close()
  })

  test.each(Object.entries(doubtful))('%s: nothing can be told, and nothing is an error', async (name, body) => {
    const { page, audit } = await hostileIn(given).audited({ name, body })
    expect(audit.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id)).toEqual([])
    expect(Object.values(audit.report?.gaps ?? {})).toContain('unreadable')
    expect([audit.verdict, audit.checked.told]).toEqual(['not-assessable', 0])
    expect(await isUntouched(page)).toBe(true)
    await page.close()
  })
})
