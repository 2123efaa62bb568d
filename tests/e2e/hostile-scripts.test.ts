import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, expect, test } from 'vitest'
import { readMarks } from '../browsers/marks.ts'
import type { TestPage } from '../browsers/page.ts'
import { customElement, inside, mutating, removing, sameName, withoutShadow, writing } from '../portal/hostile/scripts.ts'
import { victim } from '../portal/hostile/victim.ts'
import { inEachBrowser } from './harness.ts'
import { answers, hostileIn, idsOf, isUntouched } from './hostile.ts'

/** The ids of all marks in whichever of the elements of our name has some: the page may have its own. */
function marksOnPage(page: TestPage): Promise<string[]> {
  return page.waitFor('the marks', () => {
    const roots = [...document.querySelectorAll('gouji-overlay')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    const ids = roots.flatMap((root) =>
      [...root.querySelectorAll<HTMLElement>('[data-finding]')].map(({ dataset }) => dataset.finding ?? ''),
    )
    return ids.length > 0 && ids.sort()
  })
}

inEachBrowser((given) => {
  // A page's own class complains that its shadow root is taken, or that none may be made.
  beforeAll(() => given.ignoreProblems(/shadow/i))

  test.each([
    ['an element of our name', sameName],
    ['the article in an element of our name', inside],
  ])('%s: it stays, and the report is read and marked as ever', async (name, body) => {
    const { page, audit } = await hostileIn(given).audited({ name, body })
    expect(idsOf(audit)).toEqual(victim.findings)
    expect(await marksOnPage(page)).toEqual(victim.findings)
    expect(await page.evaluate(() => document.querySelectorAll('gouji-overlay').length)).toBe(2)
    expect(await isUntouched(page)).toBe(true)
    await page.close()
  })

  test.each([
    ['a class of its own for our name, and overridden ways to make elements', customElement],
    ['a class of its own for our name without shadow roots', withoutShadow],
  ])('%s: the report is read and marked as ever', async (name, body) => {
    const { page, audit } = await hostileIn(given).audited({ name, body })
    expect(idsOf(audit)).toEqual(victim.findings)
    expect(await marksOnPage(page)).toEqual(victim.findings)
    await page.hover('[data-finding]')
    await page.waitForCard()
    await page.close()
  })

  test('a page that removes our element every 10 ms: it is not put back again and again, and the toolbar still counts', async () => {
    const { page, audit } = await hostileIn(given).audited({ name: 'removing', body: removing })
    expect(idsOf(audit)).toEqual(victim.findings)
    await pause(5000)
    // Once with the marks, once with the repairs, and once more where settings came late.
    expect(await page.evaluate(() => (window as unknown as { removed: number }).removed)).toBeLessThanOrEqual(3)
    await expect.poll(async () => (await given.browser.badge(page)).text).toBe(String(victim.findings.length))
    expect(await answers(page)).toBe(true)
    await page.close()
  })

  test('a table that changes a thousand times a second is audited seldom, and read as it is when it rests', async () => {
    const { page } = await hostileIn(given).audited({ name: 'mutating', body: mutating })
    const now = () => page.evaluate(() => performance.now())
    const began = await now()
    const audits = await given.browser.countAudits(page)
    const changes = () => page.evaluate(() => (window as unknown as { changes: number }).changes)
    const before = await changes()
    await pause(8000)
    // It never rested. How many changes there are is the machine's affair: hundreds, or thousands.
    expect((await changes()) - before).toBeGreaterThan(100)
    // At most one in four seconds, of which a busy machine makes more than eight, and those that were due.
    const during = await audits()
    expect(during).toBeLessThanOrEqual(((await now()) - began) / 4000 + 2)
    await page.evaluate(() => {
      Object.assign((window as unknown as { stop: object }).stop, { isWanted: true })
    })
    await expect
      .poll(async () => (await given.browser.tabState(page))?.frames[0]?.audit?.findings.map(({ id }) => id).sort())
      .toEqual(victim.findings)
    await page.waitFor(
      'the marks',
      (wanted) => {
        const marks = document.querySelector('gouji-overlay')?.shadowRoot?.querySelectorAll('[data-finding]')
        return marks?.length === wanted
      },
      victim.findings.length,
    )
    await page.close()
  })

  test('a page that writes its report with document.write after it has loaded', async () => {
    const page = await hostileIn(given).open({ name: 'writing', body: writing })
    await expect
      .poll(async () => (await given.browser.tabState(page))?.frames[0]?.audit?.findings.map(({ id }) => id).sort())
      .toEqual(victim.findings)
    expect((await page.waitForMarks(victim.findings.length)).map(({ id }) => id).sort()).toEqual(victim.findings)
    expect(await page.evaluate(readMarks)).not.toBeNull()
    await page.close()
  })
})
