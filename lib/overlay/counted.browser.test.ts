import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draw, focused, mark, type SampleBrowser, settle, startSampleBrowser } from '../../tests/overlay/sample-browser.ts'
import type { Finding } from '../audit/schema.ts'
import { sampleAudit, sampleFindings } from './overlay.sample.ts'

/** Many findings at one place: a count instead of a fan, and all of them can be reached. */

let browser: SampleBrowser

beforeAll(async () => {
  browser = await startSampleBrowser()
})
afterAll(() => browser?.close())

const [some] = sampleFindings

/** Draws so many findings at one place: the gravest, a warning, stands in their midst. */
async function drawMany(page: Page, count: number, at: 'cell' | 'title' | 'words'): Promise<Finding[]> {
  if (!some) throw new Error('no finding')
  const findings = Array.from({ length: count }, (_, index): Finding => {
    const severity = index === 5 ? 'error' : index % 2 === 0 ? 'warning' : 'notice'
    return { ...some, id: `many~${index}`, severity, message: `第 ${index} 条。` }
  })
  await draw(page)
  await page.evaluate(
    ({ audit, at }) => {
      const element = document.getElementById({ cell: 'concluded.natural', title: 'title', words: 'problems' }[at]) as Element
      const words = at === 'words' ? [{ node: element.firstChild as Text, start: 4, end: 14 }] : undefined
      const place = { at, element, lit: [], ...(words ? { words } : {}) }
      window.overlay.draw(audit, new Map(audit.findings.map(({ id }) => [id, place])))
    },
    { audit: { ...sampleAudit, findings }, at },
  )
  await settle(page)
  return findings
}

/** What can be seen of the group: signs, count, and its width beyond a single sign's. */
function seen(page: Page) {
  return page.evaluate(() => {
    const group = document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.group')
    const signs = [...(group?.querySelectorAll<SVGElement>('.glyph') ?? [])].filter(
      (sign) => getComputedStyle(sign).visibility === 'visible',
    )
    const count = group?.querySelector('.count')
    return {
      signs: signs.map((sign) => sign.getAttribute('class')),
      count: count?.textContent ?? null,
      marks: group?.querySelectorAll('[data-finding]').length,
    }
  })
}

test.each(['cell', 'title', 'words'] as const)('twelve findings at one place (%s): the gravest sign and a number', async (at) => {
  const page = await browser.open()
  await drawMany(page, 12, at)
  expect(await seen(page)).toEqual({ signs: ['glyph error'], count: '12', marks: 12 })
  const width = await page.evaluate(() => {
    const root = document.querySelector('gouji-overlay')?.shadowRoot
    const count = root?.querySelector('.count')?.getBoundingClientRect()
    const sign = root?.querySelector('.glyph')?.getBoundingClientRect()
    return (count?.right ?? 0) - (sign?.left ?? 0)
  })
  expect(width).toBeLessThan(at === 'title' ? 240 : 40)
  await page.close()
})

test('three findings stay side by side, and a count goes when there are no more than three', async () => {
  const page = await browser.open()
  await drawMany(page, 12, 'cell')
  await page.evaluate(() => window.overlay.remove())
  await drawMany(page, 3, 'cell')
  expect(await seen(page)).toMatchObject({ count: null, marks: 3 })
  expect((await seen(page)).signs).toHaveLength(3)
  await page.close()
})

test('drawing the same again changes nothing, one finding less changes the number', async () => {
  const page = await browser.open()
  const findings = await drawMany(page, 5, 'cell')
  const changes = await page.evaluate(
    ({ audit }) => {
      const root = document.querySelector('gouji-overlay')?.shadowRoot
      if (!root) throw new Error('no overlay')
      const observer = new MutationObserver(() => {})
      observer.observe(root, { subtree: true, childList: true })
      const place = { at: 'cell' as const, element: document.getElementById('concluded.natural') as Element, lit: [] }
      const places = new Map(audit.findings.map(({ id }) => [id, place]))
      window.overlay.draw(audit, places)
      const same = observer.takeRecords().length
      window.overlay.draw({ ...audit, findings: audit.findings.slice(1) }, places)
      return { same, count: root.querySelector('.count')?.textContent }
    },
    { audit: { ...sampleAudit, findings } },
  )
  expect(changes).toEqual({ same: 0, count: '4' })
  await page.close()
})

test('card and keyboard step through all of them, each by its name', async () => {
  const page = await browser.open()
  await drawMany(page, 12, 'cell')
  const names: string[] = []
  await mark(page, 'many~5').click()
  const sentence = page.locator('gouji-overlay #sentence')
  for (let step = 0; step < 12; step += 1) {
    names.push(await sentence.innerText())
    await page.locator('gouji-overlay [data-action=next]').click()
  }
  expect(names[0]).toBe('第 5 条。')
  expect(new Set(names).size).toBe(12)
  await page.keyboard.press('Escape')
  const reached: (string | null)[] = []
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('ArrowRight')
    const id = await focused(page)
    reached.push(id)
    const outline = await mark(page, id ?? '').evaluate((each) => getComputedStyle(each).outlineStyle)
    expect(outline).toBe('solid')
  }
  expect(new Set(reached).size).toBe(12)
  await page.close()
})
