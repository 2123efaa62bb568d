import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Audit, Finding } from '../lib/audit/schema.ts'
import { auditOf, findingOf, frameOf } from '../lib/browser/samples.ts'
import { findChromium } from '../scripts/browsers.mjs'
import { patience } from '../tests/browsers/patience.ts'
import { extensions } from '../tests/e2e/harness.ts'

/** The popup as the browser opens it: its window takes its size from the page, which a tab of the same page does not show. */

let context: BrowserContext
let page: Page

// Chrome and Edge take extensions over their debugging pipe alone, which leaves no service worker to open the popup with.
const found = await findChromium()
const testInWindow = test.skipIf(!found?.loadsExtensions)

beforeAll(async () => {
  if (!found?.loadsExtensions) return
  const args = [`--disable-extensions-except=${extensions.chromium}`, `--load-extension=${extensions.chromium}`]
  context = await chromium.launchPersistentContext('', {
    executablePath: found.program,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions'],
    args,
  })
  context.setDefaultTimeout(patience)
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  page = context.pages()[0] ?? (await context.newPage())
  await page.goto(new URL('/popup.html', worker.url()).href)
})

afterAll(() => context?.close())

function reportWith(findings: Finding[]): Audit {
  const report = {
    agency: '示例市交通局',
    year: 2023,
    form: null,
    published: null,
    sections: [],
    fields: {},
    gaps: {},
    tables: [],
    sums: [],
  }
  return { ...auditOf({ findings }), report }
}

/** Runs in a page of the extension, which can reach into the popup's window: the browser's driver cannot. */
const inPopup = <T>(what: string): Promise<T> =>
  page.evaluate(`(() => { const [popup] = chrome.extension.getViews({ type: 'popup' }); ${what} })()`)

/** Opens the popup of the tab in front, of which this audit is known, and waits for `selector` in it. */
async function openPopup(audit: Audit | null, selector: string): Promise<void> {
  const frames = audit ? [frameOf({ audit })] : []
  await page.evaluate(
    `chrome.tabs.getCurrent().then((tab) => chrome.storage.session.set({ ['tab:' + tab.id]: ${JSON.stringify({ frames })} }))`,
  )
  // A window that gave its focus to the last popup takes a moment to have it back.
  await page.bringToFront()
  await expect.poll(() => page.evaluate('chrome.action.openPopup().then(() => true, (error) => error.message)')).toBe(true)
  await expect.poll(() => inPopup(`return popup?.document.querySelector('${selector}') != null`)).toBe(true)
}

const closePopup = () => inPopup('popup?.close()')

interface Size {
  width: number
  height: number
  contentWidth: number
  contentHeight: number
}

/** What the window measures once it is as wide as its content and keeps its size. */
async function sizeOfPopup(): Promise<Size> {
  const measure = () =>
    inPopup<Size>(
      `const { innerWidth: width, innerHeight: height, document: { documentElement: root } } = popup
      return { width, height, contentWidth: root.scrollWidth, contentHeight: root.scrollHeight }`,
    )
  // A window may also rest before it has its size.
  await expect.poll(measure).toMatchObject({ width: 460, contentWidth: 460 })
  let last = ''
  const settled = async () => {
    const before = last
    last = JSON.stringify(await measure())
    return last === before
  }
  await expect.poll(settled, { interval: 200 }).toBe(true)
  return JSON.parse(last)
}

const edgeOf = (edge: 'top' | 'bottom', selector: string) =>
  inPopup<number>(`return popup.document.querySelector('${selector}').getBoundingClientRect().${edge}`)

testInWindow('a sentence is as wide as a report, and no higher than it needs', async () => {
  await openPopup(null, '[data-situation=unreachable]')
  const size = await sizeOfPopup()
  expect(size).toMatchObject({ width: 460, contentWidth: 460 })
  expect(size.height).toBeLessThan(300)
  await closePopup()
})

testInWindow('150 findings scroll in their own area: the window is no wider, and the buttons stay in sight', async () => {
  const findings = Array.from({ length: 150 }, (_, index) => findingOf('error', `sample:${index}`))
  await openPopup(reportWith(findings), '.finding')
  const size = await sizeOfPopup()
  expect(size).toMatchObject({ width: 460, contentWidth: 460 })
  expect(size.height).toBeLessThanOrEqual(600)
  expect(size.contentHeight).toBe(size.height)
  expect(await edgeOf('bottom', 'footer')).toBeLessThanOrEqual(size.height)
  await closePopup()
})

testInWindow('the finding that "previous" leads to is scrolled into view', async () => {
  const findings = Array.from({ length: 40 }, (_, index) => findingOf('warning', `sample:${index}`))
  await openPopup(reportWith(findings), '.finding')
  // Part of it is enough: no auditor is on this page, and the line that says so takes a little of the area afterwards.
  const isInView = async () => (await edgeOf('top', '[data-finding="sample:39"]')) < (await edgeOf('bottom', '.scroll'))
  expect(await isInView()).toBe(false)
  await inPopup(`popup.document.querySelector('[data-action=previous]').click()`)
  await expect.poll(() => inPopup(`return popup.document.querySelector('[aria-current=true]')?.dataset.finding`)).toBe('sample:39')
  await expect.poll(isInView).toBe(true)
  await closePopup()
})
