import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draw, mark, type SampleBrowser, settle, startSampleBrowser } from '../../tests/overlay/sample-browser.ts'

/** The overlay in a real Chromium: the page does not feel it. */

let browser: SampleBrowser

beforeAll(async () => {
  browser = await startSampleBrowser()
})
afterAll(() => browser?.close())

const hostile =
  '*{all:initial!important;font-size:40px!important;display:block!important;letter-spacing:9px!important;color:red!important;pointer-events:none!important}'

/** A string with the boxes of all elements of the page and its scrollable size. */
function geometry(page: Page): Promise<string> {
  return page.evaluate(() => {
    const boxes = [...document.querySelectorAll('body, body *')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect()
      return [element.tagName, left, top, width, height].join(' ')
    })
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement
    return [scrollWidth, scrollHeight, clientWidth, clientHeight, ...boxes].join('\n')
  })
}

test.each([
  ['its own styles', ''],
  ['hostile styles', hostile],
  ['a body that scrolls', 'html,body{height:100%;overflow:auto}'],
  ['a zoomed root', 'html{zoom:1.25}'],
  ['a root that is a flex container', 'html{display:flex;flex-direction:column;gap:20px}'],
])('a page with %s does not feel the overlay', async (_, style) => {
  const page = await browser.open(style)
  const before = { geometry: await geometry(page), html: await page.evaluate(() => document.documentElement.outerHTML) }
  await draw(page)
  await settle(page)
  expect(await geometry(page)).toBe(before.geometry)
  await page.evaluate(() => window.overlay.show('bound:atEdge'))
  await page.evaluate(() => {
    window.overlay.remove()
    scrollTo(0, 0)
    document.body.scrollTo(0, 0)
  })
  expect(await geometry(page)).toBe(before.geometry)
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before.html)
  await page.close()
})

test('drawing the same again changes no element', async () => {
  const page = await browser.open()
  await draw(page)
  await page.evaluate(() => window.overlay.show('requests-row-total:granted.total'))
  await settle(page)
  const changes = await page.evaluate(() => {
    const root = document.querySelector('gouji-overlay')?.shadowRoot
    if (!root) throw new Error('no overlay')
    const observer = new MutationObserver(() => {})
    observer.observe(root, { subtree: true, childList: true, attributeFilter: ['data-finding', 'aria-label', 'aria-expanded', 'tabindex'] })
    const card = root.querySelector('.card')
    window.redraw()
    const added = observer.takeRecords().filter(({ target }) => !(target as Element).closest('[aria-hidden]'))
    return { count: added.length, sameCard: card === root.querySelector('.card') }
  })
  expect(changes).toEqual({ count: 0, sameCard: true })
  await page.close()
})

test('it can be put away, is not printed, and lights up a cell on request', async () => {
  const page = await browser.open()
  await draw(page)
  await page.evaluate(() => window.overlay.setShown(false))
  expect(await page.locator('gouji-overlay').count()).toBe(0)
  expect(await page.evaluate(() => window.overlay.show('bound:atEdge'))).toBe(false)
  await page.evaluate(() => window.overlay.setShown(true))
  expect(await mark(page, 'bound:atEdge').isVisible()).toBe(true)
  await page.emulateMedia({ media: 'print' })
  expect(await mark(page, 'bound:atEdge').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  // The light goes out by itself: it is looked at in the turn in which it is lit.
  const isLit = await page.evaluate(() => {
    window.overlay.showElement(document.getElementById('far') as Element)
    const light = document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.flash')
    return light?.checkVisibility({ visibilityProperty: true }) && light.getBoundingClientRect().width > 0
  })
  expect(isLit).toBe(true)
  await page.locator('gouji-overlay .flash').waitFor({ state: 'detached' })
  await page.close()
})
