import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { readGrid } from '../../lib/tables/grid.ts'
import { launchChromium, openBarePage } from '../browsers/bare-chromium.ts'
import { pageScript } from '../browsers/page-script.ts'
import type * as InPage from './in-page.ts'
import { naturalMismatches, ruledMismatches } from './mismatches.ts'
import { type RandomTable, randomTable } from './random-table.ts'

declare const gridInPage: typeof InPage

const seed = Number(process.env.GOUJI_SEED ?? 20260131)
const tableCount = 1500
const tablesInPage = 100

const style = `
  .sheet { border-collapse: separate; border-spacing: 0; margin: 8px }
  .sheet td, .sheet th { padding: 0; border: 0; line-height: 0 }
  .content { width: 4px; height: 4px; overflow: hidden; font-size: 0 }
  body { width: 200000px }`

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = await openBarePage(browser)
})

afterAll(async () => {
  await browser?.close()
})

/** Paints the tables in one page, and reads and measures them there. */
async function paint(tables: RandomTable[]): Promise<InPage.Measured[]> {
  const script = await bundle
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${style}</style>${tables.map(({ html }) => html).join('\n')}`)
  await page.addScriptTag({ content: script })
  return page.evaluate(
    (loose) => {
      const painted = [...document.querySelectorAll('table.sheet')]
      loose.forEach((isLoose, index) => {
        const table = painted[index]
        if (isLoose && table) gridInPage.loosenRows(table)
      })
      return gridInPage.measureTables()
    },
    tables.map(({ loose }) => loose),
  )
}

const bundle = pageScript('tests/grid/in-page.ts', 'gridInPage')

const tables = fc.sample(randomTable, { seed, numRuns: tableCount })

describe(`random tables of seed ${seed}`, () => {
  for (let first = 0; first < tableCount; first += tablesInPage) {
    test(`${first} to ${first + tablesInPage - 1}: the grid is the painted one`, async () => {
      const batch = tables.slice(first, first + tablesInPage)
      const measured = await paint(batch)
      expect(measured).toHaveLength(batch.length)
      const wrong = batch.flatMap(({ html, loose }, index) => {
        const result = measured[index]
        const mismatches = result ? [...ruledMismatches(result), ...naturalMismatches(result)] : ['not painted']
        return mismatches.length > 0 ? [{ loose, html, mismatches }] : []
      })
      wrong.sort((a, b) => a.html.length - b.html.length)
      expect(wrong.slice(0, 3)).toEqual([])
    })
  }
})

test('a saved page gives the same grid as the page in the browser', async () => {
  const batch = tables.filter(({ loose }) => !loose).slice(0, tablesInPage)
  const measured = await paint(batch)
  const document = parseDocument(batch.map(({ html }) => html).join('\n'))
  const saved = [...document.querySelectorAll('table.sheet')].map((table) =>
    readGrid(table, (element) => !element.hasAttribute('hidden') && !element.hasAttribute('style')).rows.flatMap(({ cells }) =>
      cells.map(({ element, ...place }) => ({ id: element.getAttribute('data-cell'), ...place })),
    ),
  )
  expect(saved).toEqual(measured.map(({ read }) => read))
})
