import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draw, type SampleBrowser, settle, startSampleBrowser } from '../../tests/overlay/sample-browser.ts'
import { contrast } from '../design/contrast.ts'

/** Marks on white, grey and dark pages, by the pixels that Chromium paints. */

let browser: SampleBrowser

beforeAll(async () => {
  browser = await startSampleBrowser()
})
afterAll(() => browser?.close())

const grounds = { white: ['#fff', '#000'], grey: ['#808080', '#000'], light: ['#c0c0c0', '#000'], dark: ['#1e1e1e', '#eee'] } as const
/** One of each severity, at cells that stand apart. */
const places = [
  ['error', 'received.natural', 'bound:a'],
  ['warning', 'granted.research', 'bound:b'],
  ['notice', 'concluded.legalService', 'bound:c'],
] as const

/**
 * The greatest contrast of two pixels in a strip of the page, 8 pixels high, from a point to the right: what is there to be seen stands
 * out from something beside it.
 */
async function contrastAlong(page: Page, x: number, y: number, length: number): Promise<number> {
  const picture = PNG.sync.read(
    await page.screenshot({ clip: { x: Math.floor(x), y: Math.floor(y), width: Math.ceil(length), height: 8 } }),
  )
  const all = Array.from({ length: picture.width * 8 }, (_, at) => `#${picture.data.subarray(4 * at, 4 * at + 3).toString('hex')}`)
  const pixels = [...new Set(all)]
  return Math.max(...pixels.flatMap((one) => pixels.map((other) => contrast(one, other))))
}

test.each(Object.entries(grounds))('on a %s page signs and frames have a contrast of 3', async (_, [ground, ink]) => {
  // Without the page's own lines, which would stand out by themselves.
  const page = await browser.open(
    `body{background:${ground};color:${ink}} td{border-color:transparent!important;padding:14px 18px!important}`,
  )
  await draw(page)
  await page.evaluate((places) => {
    const at = (id: string) => document.getElementById(id) as Element
    const audit = {
      findings: places.map(([severity, , id]) => ({ id, rule: 'bound', severity, subject: null, message: id, evidence: [], repairs: [] })),
    }
    const found = new Map(places.map(([, element, id]) => [id, { at: 'cell' as const, element: at(element), lit: [] }]))
    window.overlay.draw(audit as never, found)
  }, places)
  await settle(page)
  const boxes = await page.evaluate((places) => {
    const root = document.querySelector('gouji-overlay')?.shadowRoot
    return places.map(([severity, element, id]) => {
      const cell = document.getElementById(element)?.getBoundingClientRect()
      const sign = root?.querySelector(`[data-finding="${id}"] .glyph`)?.getBoundingClientRect()
      if (!cell || !sign) throw new Error(id)
      return { severity, frame: [cell.left - 4, (cell.top + cell.bottom) / 2 - 4], sign: [sign.left - 3, (sign.top + sign.bottom) / 2 - 4] }
    })
  }, places)
  const measure = async () => {
    const found: Record<string, boolean> = {}
    for (const { severity, frame, sign } of boxes) {
      found[`frame ${severity}`] = (await contrastAlong(page, frame[0] ?? 0, frame[1] ?? 0, 10)) >= 3
      found[`sign ${severity}`] = (await contrastAlong(page, sign[0] ?? 0, sign[1] ?? 0, 22)) >= 3
    }
    return found
  }
  const all = (isSeen: boolean) =>
    Object.fromEntries(places.flatMap(([severity]) => [`frame ${severity}`, `sign ${severity}`].map((name) => [name, isSeen])))
  expect(await measure()).toEqual(all(true))
  await page.evaluate(() => window.overlay.remove())
  expect(await measure()).toEqual(all(false))
  await page.close()
})
