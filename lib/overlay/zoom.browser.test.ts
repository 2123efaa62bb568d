import { afterAll, beforeAll, expect, test } from 'vitest'
import { draw, type SampleBrowser, settle, startSampleBrowser } from '../../tests/overlay/sample-browser.ts'
import { astray, cardsOutside } from './standing.sample.ts'

/** Marks and card where the page is zoomed, by the browser, by its own styles or by two fingers, and where the window changes. */

let browser: SampleBrowser

beforeAll(async () => {
  browser = await startSampleBrowser()
})
afterAll(() => browser?.close())

const scales = [0.5, 0.75, 1.25, 2, 3]

test.each(scales)("the browser's own zoom of %f", async (zoom) => {
  const page = await browser.open('', { width: Math.round(1100 / zoom), height: Math.round(800 / zoom), deviceScaleFactor: zoom })
  await draw(page)
  expect(await astray(page)).toEqual([])
  expect(await cardsOutside(page)).toEqual([])
  await page.close()
})

test.each(scales.flatMap((zoom) => [`html{zoom:${zoom}}`, `body{zoom:${zoom}}`]))('a page with %s', async (style) => {
  const page = await browser.open(style)
  await draw(page)
  expect(await astray(page)).toEqual([])
  expect(await cardsOutside(page)).toEqual([])
  await page.close()
})

test.each([
  [360, 640],
  [640, 360],
])('a telephone of %i by %i, also zoomed threefold', async (width, height) => {
  const page = await browser.open('', { width, height })
  await draw(page)
  expect(await astray(page)).toEqual([])
  expect(await cardsOutside(page)).toEqual([])
  await page.setViewportSize({ width: Math.round(width / 3), height: Math.round(height / 3) })
  await settle(page)
  expect(await astray(page)).toEqual([])
  expect(await cardsOutside(page)).toEqual([])
  await page.evaluate(() => document.documentElement.style.setProperty('zoom', '3'))
  await page.setViewportSize({ width, height })
  await settle(page)
  expect(await cardsOutside(page)).toEqual([])
  await page.close()
})

test('two fingers: the card stays in the part of the page that they show', async () => {
  const page = await browser.open('', { width: 360, height: 640, isMobile: true })
  await draw(page)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 3 })
  await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBe(3)
  await settle(page)
  expect(await cardsOutside(page)).toEqual([])
  await page.close()
})

test('a window that is turned, narrowed and widened again', async () => {
  const page = await browser.open()
  await draw(page)
  await page.evaluate(() => window.overlay.show('requests-row-total:granted.total'))
  for (const [width, height] of [
    [360, 640],
    [640, 360],
    [280, 800],
    [1100, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    await settle(page)
    await settle(page)
    expect(await astray(page), `${width} by ${height}`).toEqual([])
    const card = await page.locator('gouji-overlay .card').boundingBox()
    expect(card && card.x >= 0 && card.y >= 0 && card.x + card.width <= width && card.y + card.height <= height).toBe(true)
  }
  await page.close()
})

test('a page that zooms itself while it is read', async () => {
  const page = await browser.open()
  await draw(page)
  for (const zoom of [2, 0.5, 1]) {
    await page.evaluate((value) => document.documentElement.style.setProperty('zoom', String(value)), zoom)
    await settle(page)
    await settle(page)
    expect(await astray(page), String(zoom)).toEqual([])
  }
  await page.close()
})
