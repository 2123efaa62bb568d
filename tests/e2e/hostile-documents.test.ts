import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { forbidding, framed, frameset, gbk, nestedFrames, xhtml } from '../portal/hostile/documents.ts'
import { type HostilePage, host, victim } from '../portal/hostile/victim.ts'
import { inEachBrowser } from './harness.ts'
import { hostileIn, idsOf } from './hostile.ts'

/** How the first mark looks: what the overlay's own style sheet says. */
function lookOfMark() {
  const mark = document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('[data-finding]')
  if (!mark) return null
  const { appearance, pointerEvents, position, cursor } = getComputedStyle(mark)
  return [appearance, pointerEvents, position, cursor].join()
}

inEachBrowser((given) => {
  // What browsers say of the pages themselves: their own styles and scripts are forbidden, their encoding is guessed.
  beforeAll(() => given.ignoreProblems(/\/forbidding: |encoding of the document was not declared/))

  const visitAll = async ([first, ...others]: readonly HostilePage[]) => {
    for (const { name, body } of [...others, framed]) given.portal.add(host, `/${name}`, body)
    return hostileIn(given).open(first ?? framed)
  }
  const framedReport = async (page: Awaited<ReturnType<typeof visitAll>>) => {
    const found = async () => (await given.browser.tabState(page))?.frames.find(({ audit }) => audit?.page.kind === 'report')?.audit
    await expect.poll(found).toBeTruthy()
    return found()
  }

  test.each([
    ['a policy that forbids everything', forbidding],
    ['XHTML', xhtml],
    ['GBK that nobody declares', gbk],
  ])('%s: the report is read, and the marks look as ever', async (_, hostile) => {
    const plain = await hostileIn(given).audited(framed)
    await plain.page.waitForMarks(victim.findings.length)
    const { page, audit } = await hostileIn(given).audited(hostile)
    expect(idsOf(audit)).toEqual(victim.findings)
    expect((await page.waitForMarks(victim.findings.length)).map(({ id }) => id).sort()).toEqual(victim.findings)
    expect(await page.evaluate(lookOfMark)).toBe(await plain.page.evaluate(lookOfMark))
    await page.close()
    await plain.page.close()
  })

  test('a frameset: the report in its frame is read and marked, the frameset itself is left alone', async () => {
    const page = await visitAll([frameset])
    const audit = await framedReport(page)
    expect(audit && idsOf(audit)).toEqual(victim.findings)
    await page.waitFor('the mark in the frame', () => !!window.frames[1]?.document.querySelector('gouji-overlay'))
    expect(await page.evaluate(() => document.querySelector('gouji-overlay'))).toBeNull()
    await page.close()
  })

  test('a report in the eighth of frames in one another is read and counted', async () => {
    const page = await visitAll(nestedFrames(8))
    const audit = await framedReport(page)
    expect(audit && idsOf(audit)).toEqual(victim.findings)
    await expect.poll(async () => (await given.browser.badge(page)).text).toBe(String(victim.findings.length))
    await page.close()
  })

  test('on paper there is nothing of ours', async () => {
    // Remote control of Firefox knows no media; that the sheet hides the host in print is one line for both.
    if (given.kind === 'firefox') return
    const { page } = await hostileIn(given).audited(framed)
    await page.waitForMarks(victim.findings.length)
    const raw = page.raw as unknown as Page
    await raw.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('gouji-overlay') as Element).display)).toBe('none')
    await raw.emulateMedia({ media: 'screen' })
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('gouji-overlay') as Element).display)).not.toBe('none')
    await page.close()
  })
})
