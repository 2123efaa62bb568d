import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { launchChromium, openBarePage } from '../browsers/bare-chromium.ts'
import { pageScript } from '../browsers/page-script.ts'
import { generatePage } from '../portal/generate.ts'
import { samplePages } from '../portal/pages.ts'
import { brokenPage, pageWithStray, stray } from './broken.ts'
import type * as InPage from './in-page.ts'
import { type Said, whatIsSaid } from './in-page.ts'

/** What the command line reads of a saved page is what the extension reads of the same bytes in Chromium. */

declare const savedPage: typeof InPage

const firstSeed = Number(process.env.GOUJI_SEED ?? 40_001)
const address = 'http://saved.example/'

let browser: Browser
let page: Page
let html = ''

beforeAll(async () => {
  browser = await launchChromium()
  page = await openBarePage(browser)
  await page.addInitScript(await pageScript('tests/saved/in-page.ts', 'savedPage'))
  // Scripting is on, so that <noscript> is what it is for readers, but the page's own scripts do not run: they are not saved work.
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" }
  await page.route('**/*', (route) => (route.request().url() === address ? route.fulfill({ headers, body: html }) : route.abort()))
})

afterAll(() => browser?.close())

async function inBrowser(bytes: string): Promise<Said> {
  html = bytes
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  return page.evaluate(() => savedPage.whatIsSaidHere())
}

function onCommandLine(bytes: string): Said {
  const document = parseDocument(bytes)
  return JSON.parse(JSON.stringify(whatIsSaid(document, shownBy(document))))
}

/** The pages on which the two do not say the same, the shortest first. */
async function differing(pages: readonly { name: string; html: string }[]) {
  const wrong: { name: string; length: number; saved: Said; live: Said }[] = []
  for (const { name, html } of pages) {
    const saved = onCommandLine(html)
    const live = await inBrowser(html)
    if (JSON.stringify(saved) !== JSON.stringify(live)) wrong.push({ name, length: html.length, saved, live })
  }
  return wrong.sort((a, b) => a.length - b.length)
}

async function expectSame(pages: readonly { name: string; html: string }[]): Promise<void> {
  const wrong = await differing(pages)
  for (const { name, saved, live } of wrong.slice(0, 2)) expect({ name, ...saved }).toEqual({ name, ...live })
  expect(wrong.map(({ name }) => name)).toEqual([])
}

const generated = (count: number, page: (seed: number) => string) =>
  Array.from({ length: count }, (_, index) => ({ name: `seed ${firstSeed + index}`, html: page(firstSeed + index) }))

test('the sample pages', () => expectSame(samplePages))

test('random pages', () => expectSame(generated(60, (seed) => generatePage(seed).html)))

test('pages with one piece of broken markup in the middle of a table', () =>
  expectSame(stray.map((name, index) => ({ name, html: pageWithStray(index) }))))

test('random pages with broken markup', () => expectSame(generated(60, brokenPage)))
