import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draw, focused, mark, type SampleBrowser, settle, startSampleBrowser } from '../../tests/overlay/sample-browser.ts'
import { astray } from './standing.sample.ts'

/** Marks on a page that moves: scrollers within scrollers, what stays while the page scrolls, panels, tabs, tables that are built anew. */

let browser: SampleBrowser

beforeAll(async () => {
  browser = await startSampleBrowser()
})
afterAll(() => browser?.close())

const total = 'requests-row-total:granted.total'
const column = 'requests-column-total:concluded.natural'

async function scrollTo(page: Page, selector: string, left: number, top: number): Promise<void> {
  await page.evaluate(
    ({ selector, left, top }) =>
      (selector === 'window' ? window : document.querySelector(selector))?.scrollTo({ left, top, behavior: 'instant' }),
    { selector, left, top },
  )
  await settle(page)
}

test('scrollers within scrollers', async () => {
  const page = await browser.open('#article{height:420px;overflow:auto;position:relative}#scroller{width:300px}')
  await draw(page)
  for (const [outer, inner, whole] of [
    [0, 0, 0],
    [150, 0, 40],
    [700, 0, 0],
    [700, 500, 0],
    [600, 600, 30],
    [0, 600, 0],
  ] as const) {
    await scrollTo(page, '#article', 0, outer)
    await scrollTo(page, '#scroller', inner, 0)
    await scrollTo(page, 'window', 0, whole)
    expect(await astray(page), `${outer} ${inner} ${whole}`).toEqual([])
  }
  expect(await page.evaluate(() => window.overlay.show('table-total:far'))).toBe(true)
  await page.close()
})

test('under a header that stays while the page scrolls no mark is painted, and none is left there by the keyboard', async () => {
  const page = await browser.open('#nav{position:fixed;top:0;left:0;right:0;height:60px;z-index:10}#article{padding-top:100px}')
  await draw(page)
  await mark(page, total).focus()
  await page.keyboard.press('Escape')
  const cell = await page.locator('[id="granted.total"]').boundingBox()
  const top = cell?.y ?? 0
  const states: boolean[] = []
  for (const [at, seen] of [
    [top - 200, true],
    [top - 20, false],
    [top - 5, false],
    [top - 90, true],
  ] as const) {
    await scrollTo(page, 'window', 0, at)
    states.push(await mark(page, total).isVisible())
    expect(await page.locator('gouji-overlay .frame:visible').count()).toBeGreaterThan(0)
    expect(states.at(-1), String(at)).toBe(seen)
  }
  // The cell stands in the window, but under the header: the arrow brings it out.
  await scrollTo(page, 'window', 0, top - 20)
  await mark(page, column).focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  expect(await focused(page)).toBe(total)
  expect(await mark(page, total).isVisible()).toBe(true)
  await page.close()
})

test("under a table's stuck head and first column no mark is painted", async () => {
  const page = await browser.open(
    '#article{height:300px;overflow:auto;width:560px;margin:0}#requests td{background:#fff;min-width:60px;height:40px;white-space:nowrap}#requests tr:first-child td{position:sticky;top:0;z-index:2}#requests td:first-child{position:sticky;left:0;z-index:1}',
  )
  await page.evaluate(() => {
    document.getElementById('granted.total')?.scrollIntoView({ block: 'center', inline: 'center' })
  })
  await draw(page)
  expect(await mark(page, total).isVisible()).toBe(true)
  const scrolled = async (by: { left?: number; top?: number }) => {
    await page.evaluate((by) => document.getElementById('article')?.scrollBy({ ...by, behavior: 'instant' }), by)
    await settle(page)
    return mark(page, total).isVisible()
  }
  const distance = await page.evaluate(() => {
    const cell = document.getElementById('granted.total')?.getBoundingClientRect()
    const article = document.getElementById('article')?.getBoundingClientRect()
    return (cell?.top ?? 0) - (article?.top ?? 0)
  })
  expect(await scrolled({ top: distance - 4 })).toBe(false)
  expect(await scrolled({ top: 4 - distance })).toBe(true)
  const aside = await page.evaluate(() => {
    const cell = document.getElementById('concluded.natural')?.getBoundingClientRect()
    const first = document.getElementById('concluded.natural')?.parentElement?.firstElementChild?.getBoundingClientRect()
    return (cell?.left ?? 0) - (first?.left ?? 0)
  })
  await page.evaluate((aside) => document.getElementById('article')?.scrollBy({ left: aside - 10, behavior: 'instant' }), aside)
  await settle(page)
  expect(await mark(page, column).isVisible()).toBe(false)
  await page.close()
})

test('a dialog of the page lies over the marks, not they over it', async () => {
  const page = await browser.open()
  await draw(page)
  await page.evaluate(() => {
    const dialog = document.createElement('div')
    dialog.style.cssText = 'position:fixed;inset:0;background:rgba(0,0,0,.4);z-index:99999'
    dialog.id = 'dialog'
    document.body.append(dialog)
    document.body.click()
  })
  await settle(page)
  expect(await mark(page, total).isVisible()).toBe(false)
  await page.evaluate(() => {
    document.getElementById('dialog')?.remove()
    document.body.click()
  })
  await settle(page)
  expect(await mark(page, total).isVisible()).toBe(true)
  expect(await astray(page)).toEqual([])
  await page.close()
})

test('what the page draws over itself without taking the pointer hides no mark', async () => {
  const page = await browser.open(
    'body::after{content:"";position:fixed;inset:0;pointer-events:none;z-index:9999;background:rgba(0,0,0,.04)}',
  )
  await draw(page)
  expect(await mark(page, total).isVisible()).toBe(true)
  expect(await astray(page)).toEqual([])
  await page.close()
})

test('panels that fold and tabs that are switched, by the reader or by a script', async () => {
  const page = await browser.open('.tab:not(.on){display:none}')
  await page.evaluate(() => {
    const details = document.createElement('details')
    details.id = 'details'
    details.innerHTML = '<summary>展开</summary>'
    const tight = document.getElementById('tight') as Element
    tight.before(details)
    details.append(tight)
    const panel = document.getElementById('panel') as Element
    panel.className = 'tab on'
    const other = document.createElement('div')
    other.className = 'tab'
    other.textContent = '另一栏'
    panel.after(other)
    const button = document.createElement('button')
    button.id = 'switch'
    button.textContent = '切换'
    button.onclick = () => [panel, other].forEach((tab) => void tab.classList.toggle('on'))
    panel.before(button)
  })
  await draw(page)
  const review = mark(page, 'review-total:narrow.1.7')
  const folded = mark(page, 'not-a-count:folded')
  expect([await review.isVisible(), await folded.isVisible()]).toEqual([false, true])
  await page.locator('#details summary').click()
  await settle(page)
  await settle(page)
  expect(await astray(page)).toEqual([])
  expect(await review.isVisible()).toBe(true)
  await page.evaluate(() => document.getElementById('details')?.removeAttribute('open'))
  await settle(page)
  await settle(page)
  expect(await review.isVisible()).toBe(false)
  await page.locator('#switch').click()
  await settle(page)
  expect(await folded.isVisible()).toBe(false)
  await page.evaluate(() => document.getElementById('switch')?.click())
  await settle(page)
  expect(await folded.isVisible()).toBe(true)
  expect(await astray(page)).toEqual([])
  await page.close()
})

test('a table that the page builds anew: its marks come back, the others stay the very same elements', async () => {
  const page = await browser.open()
  await draw(page)
  await page.evaluate(() => window.overlay.show('requests-row-total:granted.total'))
  const result = await page.evaluate(async () => {
    const root = document.querySelector('gouji-overlay')?.shadowRoot
    if (!root) throw new Error('no overlay')
    const all = () => new Map([...root.querySelectorAll<HTMLElement>('[data-finding]')].map((each) => [each.dataset.finding ?? '', each]))
    const before = all()
    const card = root.querySelector('.card')
    const table = document.getElementById('tight') as Element
    const gone: string[] = []
    const watching = new MutationObserver((records) => {
      for (const { removedNodes } of records)
        for (const node of removedNodes) for (const [id, each] of before) if (node.contains(each)) gone.push(id)
    })
    watching.observe(root, { childList: true, subtree: true })
    // Only the markup is the same.
    table.innerHTML = `${table.innerHTML}`
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const meanwhile = [...all().keys()].filter((id) => id.includes('narrow') && all().get(id)?.getClientRects().length)
    window.redraw()
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const after = all()
    return {
      meanwhile,
      gone: [...new Set(gone)].sort(),
      changed: [...before].filter(([id, each]) => after.get(id) !== each).map(([id]) => id),
      back: [...after.keys()].sort().join() === [...before.keys()].sort().join(),
      sameCard: card !== null && card === root.querySelector('.card'),
    }
  })
  const own = ['blank-cell:narrow.1.4', 'review-total:narrow.1.7']
  expect(result).toEqual({ meanwhile: [], gone: own, changed: own, back: true, sameCard: true })
  expect(await astray(page)).toEqual([])
  await page.close()
})
