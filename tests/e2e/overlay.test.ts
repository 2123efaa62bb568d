import { expect, test } from 'vitest'
import { samplePages } from '../portal/pages.ts'
import { inEachBrowser } from './harness.ts'

const sample = samplePages.find(({ name }) => name === 'column-does-not-add-up') ?? { host: '', path: '' }
const url = `http://${sample.host}${sample.path}`

/** Runs in the page: what has the focus in the overlay. */
function focused(): string | null {
  const inside = document.querySelector('gouji-overlay')?.shadowRoot?.activeElement
  return inside?.getAttribute('data-finding') ?? inside?.getAttribute('role') ?? null
}

inEachBrowser((given) => {
  test('the overlay stands in the top layer, and its card within the window whatever the page does to its root', async () => {
    const page = await given.browser.visit(url)
    await page.waitForMarks(3)
    await page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent =
        'html{transform:translate(40px,60px);filter:grayscale(1);zoom:1.5}*{animation:none!important;transition:all 1s!important}'
      document.head.append(style)
      const root = document.querySelector('gouji-overlay')?.shadowRoot
      root?.querySelector<HTMLElement>('[data-finding][tabindex="0"]')?.click()
    })
    // The page moves and the card opens in one turn: it has come to rest when it stays inside for some frames.
    await page.waitFor('the card to stand in the window', async () => {
      for (let frame = 0; frame < 5; frame += 1) {
        await new Promise((done) => requestAnimationFrame(done))
        const box = document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.card')?.getBoundingClientRect()
        const isInside = box && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight
        if (!isInside) return false
      }
      return true
    })
    expect(await page.evaluate(() => document.querySelector('gouji-overlay')?.matches(':popover-open'))).toBe(true)
    await page.close()
  })

  test('by keyboard alone: to the next finding, into its card, and back', async () => {
    const page = await given.browser.visit(url)
    const marks = await page.waitForMarks(3)
    await page.press('F8')
    await page.waitFor('a mark with the focus', focused)
    const first = await page.evaluate(focused)
    expect(marks.map(({ id }) => id)).toContain(first)
    await page.press('Enter')
    await page.waitFor(
      'the focus in the card',
      () => document.querySelector('gouji-overlay')?.shadowRoot?.activeElement?.getAttribute('role') === 'dialog',
    )
    await page.press('Escape')
    expect(await page.evaluate(focused)).toBe(first)
    await page.press('ArrowRight')
    expect(await page.evaluate(focused)).not.toBe(first)
    await page.close()
  })

  test('under a header that stays while the page scrolls there is no mark', async () => {
    const page = await given.browser.visit(url)
    const [mark] = await page.waitForMarks(3)
    const seen = await page.evaluate(async (id) => {
      const header = document.createElement('header')
      header.style.cssText = 'position:fixed;left:0;top:0;width:100%;height:120px;background:#fff;z-index:99'
      document.body.append(header)
      document.body.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      const badge = document.querySelector('gouji-overlay')?.shadowRoot?.querySelector(`[data-finding="${id}"]`)
      const top = (badge?.getBoundingClientRect().top ?? 0) + scrollY
      const found: boolean[] = []
      for (const below of [300, 50, 300]) {
        scrollTo({ top: top - below, behavior: 'instant' })
        for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame)
        found.push((badge?.getClientRects().length ?? 0) > 0)
      }
      return found
    }, mark?.id ?? '')
    expect(seen).toEqual([true, false, true])
    await page.close()
  })
})
