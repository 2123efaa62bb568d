import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draw, type SampleBrowser, settle, startSampleBrowser } from '../../tests/overlay/sample-browser.ts'
import { astray, cardsOutside } from './standing.sample.ts'

/** Pages whose own styles would spoil what is put on them: the overlay looks the same on all of them, and nothing lies over its card. */

let browser: SampleBrowser
let plain: string[]
let plainHost: Record<string, string>

beforeAll(async () => {
  browser = await startSampleBrowser()
  const page = await browser.open()
  await draw(page)
  plain = await look(page)
  plainHost = await hostLook(page)
  await page.close()
})
afterAll(() => browser?.close())

const opened = 'requests-row-total:granted.total'

/** How the open card and a badge look, element by element: computed styles and, but for where they stand, boxes. */
async function look(page: Page): Promise<string[]> {
  await page.evaluate((finding) => window.overlay.show(finding), opened)
  await settle(page)
  return page.evaluate((finding) => {
    const root = document.querySelector('gouji-overlay')?.shadowRoot
    const scale = (root?.querySelector('.ruler')?.getBoundingClientRect().width ?? 100) / 100
    const styles = [
      ...['display', 'color', 'background-color', 'font-family', 'font-size', 'font-weight', 'font-style', 'line-height', 'letter-spacing'],
      ...['direction', 'writing-mode', 'text-align', 'text-indent', 'text-transform', 'visibility', 'opacity', 'filter', 'animation-name'],
      ...['transition-duration', 'border-top-width', 'border-top-color', 'padding-top', 'padding-left', 'margin-top', 'white-space'],
      ...['pointer-events', 'cursor', 'user-select', 'zoom', 'clip-path', 'mix-blend-mode'],
    ]
    const card = [...(root?.querySelectorAll('.card, .card *') ?? [])]
    return [...card, root?.querySelector(`[data-finding="${finding}"]`)].flatMap((element) => {
      if (!element) return ['gone']
      const { width, height } = element.getBoundingClientRect()
      const computed = getComputedStyle(element)
      const box = element.closest('.badge') ? '' : [width, height].map((length) => Math.round(length / scale)).join()
      return `${element.localName}.${element.className} ${box} ${styles.map((name) => computed.getPropertyValue(name)).join('|')}`
    })
  }, opened)
}

/** All computed styles of the host and of its backdrop. */
function hostLook(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const host = document.querySelector('gouji-overlay')
    if (!host) return {}
    const computed = getComputedStyle(host)
    const all = [...computed].map((name) => [name, computed.getPropertyValue(name)])
    return { ...Object.fromEntries(all), backdrop: getComputedStyle(host, '::backdrop').display }
  })
}

/** What is on top at the middle of the card and of a badge. */
function onTop(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate((finding) => {
    const root = document.querySelector('gouji-overlay')?.shadowRoot
    return ['.card', `[data-finding="${finding}"]`].map((selector) => {
      const { left = 0, top = 0, width = 0, height = 0 } = root?.querySelector(selector)?.getBoundingClientRect() ?? {}
      return document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 60))?.localName
    })
  }, opened)
}

const layouts = [
  'html{font-size:10px}',
  'html{direction:rtl}',
  'body{direction:rtl}',
  'body{transform:translate(30px,40px) scale(.9);transform-origin:0 0}',
  'html{transform:translate(30px,40px)}',
  'html{filter:grayscale(1)}',
  'body{filter:blur(0);contain:layout paint}',
  'html{contain:layout paint;opacity:.9;will-change:transform}',
  'body{writing-mode:vertical-rl}',
  'html{writing-mode:vertical-lr}',
  'body{perspective:500px;isolation:isolate}',
  'html{scroll-behavior:smooth!important}',
]
const styles = [
  '*{all:unset!important}',
  '*{all:revert!important}',
  '*{all:initial!important}',
  'div,button,span{display:none!important;font-size:90px!important}#nav,#article,#panel,#scroller{display:block!important}',
  'gouji-overlay{display:none!important;transform:scale(3)!important;opacity:0!important;visibility:hidden!important;zoom:4!important;clip-path:inset(50%)!important}',
  '@layer own{gouji-overlay{display:none!important}} gouji-overlay:popover-open{inset:auto!important;color:red!important}',
  '*,::before,::after{transition:all 2s!important;animation:turn 1s infinite!important}@keyframes turn{to{opacity:.5;color:red}}',
  '*::highlight(gouji-error-0){color:red!important}::backdrop{background:#000!important;display:block!important}::slotted(*){display:none!important}',
  'html{-webkit-text-size-adjust:300%;user-select:none!important;cursor:none!important;color:#f00!important;line-height:5!important;text-indent:9em!important;letter-spacing:1em!important;text-transform:uppercase!important;visibility:hidden!important}body{visibility:visible}',
  '::part(card){display:none!important}:host{display:none!important}button{all:unset!important}',
]

test.each(layouts)('%s: the marks stand where they belong, the card looks as ever and within the window', async (style) => {
  const page = await browser.open(style)
  await draw(page)
  await settle(page)
  expect(await astray(page)).toEqual([])
  expect(await look(page)).toEqual(plain)
  expect(await onTop(page)).toEqual(['gouji-overlay', 'gouji-overlay'])
  expect(await cardsOutside(page)).toEqual([])
  await page.close()
})

test.each(styles)('%s: the card looks as ever, and within the window', async (style) => {
  const page = await browser.open(style)
  await draw(page)
  await settle(page)
  expect(await look(page)).toEqual(plain)
  expect(await onTop(page)).toEqual(['gouji-overlay', 'gouji-overlay'])
  expect(await cardsOutside(page)).toEqual([])
  expect(await hostLook(page)).toEqual(plainHost)
  await page.close()
})

test('nothing of the page lies over an open card, whatever its z-index', async () => {
  const page = await browser.open()
  await draw(page)
  await page.evaluate((finding) => {
    for (const parent of [document.body, document.documentElement]) {
      const over = document.createElement('div')
      over.style.cssText = 'position:fixed;inset:auto 0 0;height:300px;z-index:2147483647;background:rgba(255,255,255,.5)'
      parent.append(over)
    }
    window.overlay.show(finding)
  }, opened)
  await settle(page)
  const card = await page.locator('gouji-overlay .card').boundingBox()
  const inside = await page.evaluate(
    ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.localName,
    [(card?.x ?? 0) + 20, (card?.y ?? 0) + (card?.height ?? 0) - 10],
  )
  expect((card?.y ?? 0) + (card?.height ?? 0)).toBeGreaterThan(520)
  expect(inside).toBe('gouji-overlay')
  await page.close()
})
