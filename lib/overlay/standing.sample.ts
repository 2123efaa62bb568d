// biome-ignore lint/style/noRestrictedImports: shared by the browser tests of this folder, by nothing else.
import type { Page } from 'playwright-core'
import { samplePlaces } from './overlay.sample.ts'

/** What is wrong with where the marks stand, for the browser tests of this folder: told by other means than the overlay's own. */

/** How far from its cell a mark may stand, in its own pixels. */
const reach = 14

/**
 * The marks at cells that are gone while the browser says that their cell is shown, that are there while it is not, that stand far from
 * it, or that cover its number. Empty where all is well.
 */
export async function astray(page: Page): Promise<string[]> {
  const cells = samplePlaces.flatMap(({ id, at, element }) => (at === 'cell' ? [{ id, element }] : []))
  return page.evaluate(
    async ({ cells, reach }) => {
      const root = document.querySelector('gouji-overlay')?.shadowRoot
      if (!root) return ['no overlay']
      const scale = (root.querySelector('.ruler')?.getBoundingClientRect().width ?? 100) / 100
      const complaints: string[] = []
      for (const { id, element } of cells) {
        const cell = document.getElementById(element)
        const badge = root.querySelector(`[data-finding="${id}"]`)
        if (!cell || !badge) {
          complaints.push(`${id}: no ${cell ? 'mark' : 'cell'}`)
          continue
        }
        // Cuts off what scrollers and panels cut off, but nothing at the window's edges: marks there are scrolled to with the page.
        const entry = await new Promise<IntersectionObserverEntry | undefined>((done) => {
          const observer = new IntersectionObserver(
            (entries) => {
              observer.disconnect()
              done(entries.at(-1))
            },
            { rootMargin: '100000px' },
          )
          observer.observe(cell)
        })
        const share = entry?.isIntersecting ? entry.intersectionRatio : 0
        const [a, c] = [badge.getBoundingClientRect(), cell.getBoundingClientRect()]
        const isShown = a.width > 0
        if (isShown && share === 0) complaints.push(`${id}: there without its cell`)
        if (!isShown && share > 0.99) complaints.push(`${id}: gone`)
        if (!isShown) continue
        const distance = Math.max(a.left - c.right, c.left - a.right, a.top - c.bottom, c.top - a.bottom) / scale
        if (distance > reach) complaints.push(`${id}: ${Math.round(distance)} pixels away`)
        const range = document.createRange()
        range.selectNodeContents(cell)
        for (const line of range.getClientRects()) {
          const width = Math.min(a.right, line.right) - Math.max(a.left, line.left)
          const height = Math.min(a.bottom, line.bottom) - Math.max(a.top, line.top)
          if (width > 0.5 && height > 0.5) complaints.push(`${id}: over its number`)
        }
      }
      return complaints
    },
    { cells, reach },
  )
}

/** Opens the card of each mark that can be shown, and says which of them is not wholly within what the reader sees of the page. */
export async function cardsOutside(page: Page): Promise<string[]> {
  const complaints: string[] = []
  for (const { id } of samplePlaces) {
    const complaint = await page.evaluate(async (finding) => {
      if (!window.overlay.show(finding)) return `${finding}: not shown`
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      const card = document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.card')?.getBoundingClientRect()
      const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {}
      if (!card || card.width < 60 || card.height < 20) return `${finding}: no card`
      const isInside =
        card.left >= offsetLeft - 0.5 &&
        card.top >= offsetTop - 0.5 &&
        card.right <= offsetLeft + width + 0.5 &&
        card.bottom <= offsetTop + height + 0.5
      const { left, top, right, bottom } = card
      return isInside
        ? null
        : `${finding}: ${[left, top, right, bottom].map(Math.round)} in ${[offsetLeft, offsetTop, width, height].map(Math.round)}`
    }, id)
    if (complaint) complaints.push(complaint)
  }
  return complaints
}
