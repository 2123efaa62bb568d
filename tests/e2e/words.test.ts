import { expect, test } from 'vitest'
import { changedColumns } from '../browsers/pixels.ts'
import { inEachBrowser } from './harness.ts'
import { visitSample } from './sample.ts'

/** Claims of the text are marked at their words, which the browser underlines on the extension's behalf. */

const settled = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

/** Runs in the page: the lines of the first words that are `words`, in a paragraph of their own or within one. */
function linesOf(words: string) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1
    if (at === -1) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))
  }
  return []
}

inEachBrowser((given) => {
  const open = async (name: string) => {
    const page = await visitSample(given, name)
    // Marks do not wait for the sheet that they are underlined by.
    await page.waitFor('the underlines of the browser', () => CSS.highlights.size > 0)
    return page
  }

  test('the words of a claim are underlined, and no other words', async () => {
    const page = await open('text-disagrees')
    const claimed = ['办结36件', '结转下年度继续办理5件']
    for (const words of [...claimed, '如对报告内容有疑问']) {
      await page.evaluate((said) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
        while (walker.nextNode() && !walker.currentNode.nodeValue?.includes(said));
        walker.currentNode.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
        const overlay = document.querySelector<HTMLElement>('gouji-overlay')
        overlay?.style.setProperty('display', 'none', 'important')
      }, words)
      await page.evaluate(settled)
      const lines = await page.evaluate(linesOf, words)
      expect(lines).toHaveLength(1)
      // The overlay itself is out of the way: what differs is what the browser paints at the page's own text.
      const painted = await picture(page)
      const names = await page.evaluate(() => {
        const taken = [...CSS.highlights]
        Object.assign(window, { taken })
        CSS.highlights.clear()
        return taken.map(([name]) => name)
      })
      expect(names.every((name) => name.startsWith('gouji-'))).toBe(true)
      await page.evaluate(settled)
      const plain = await picture(page)
      await page.evaluate(() => {
        for (const [name, highlight] of (window as unknown as { taken: [string, Highlight][] }).taken) CSS.highlights.set(name, highlight)
      })
      const [columns = 0] = await changedColumns(
        page,
        [painted, plain],
        lines.map(({ bottom, ...line }) => ({ ...line, bottom: bottom + 4 })),
      )
      const width = (lines[0]?.right ?? 0) - (lines[0]?.left ?? 0)
      if (claimed.includes(words)) expect(columns / width).toBeGreaterThan(0.9)
      else expect(columns).toBe(0)
    }
    await page.close()
  })

  test('the page finds no sheet of ours, and a mark stands at its words and opens its card', async () => {
    const page = await open('text-disagrees')
    expect(await page.evaluate(() => [document.adoptedStyleSheets.length, document.styleSheets.length])).toEqual([0, 1])
    const selector = '[data-finding="narrative-table:concluded.total"]'
    await page.click(selector)
    await page.waitForCard()
    const { mark, card, lit } = await page.evaluate((wanted) => {
      const root = document.querySelector('gouji-overlay')?.shadowRoot
      const { left, right, top, bottom } = root?.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect()
      const light = root?.querySelector('.light:not([hidden])')?.getBoundingClientRect()
      const cells = [...document.querySelectorAll('td')].filter((cell) => {
        const box = cell.getBoundingClientRect()
        return light && Math.abs(box.left - light.left) < 4 && Math.abs(box.top - light.top) < 4
      })
      return {
        mark: { left, right, top, bottom },
        card: root?.querySelector('.sentence')?.textContent,
        lit: cells.map((cell) => cell.textContent?.trim()),
      }
    }, selector)
    expect(card).toContain('办结36件')
    expect(lit).toEqual(['37'])
    const [line] = await page.evaluate(linesOf, '办结36件')
    expect(line && mark.left >= line.left - 1 && mark.right <= line.right + 1 && mark.top < line.bottom && mark.bottom > line.top).toBe(
      true,
    )
    await page.close()
  })

  test('words that go on in the next line take the pointer there too', async () => {
    const page = await open('text-disagrees')
    await page.click('[data-finding="narrative-percentage"] .grip')
    const sentence = await page.waitFor('the card', () => {
      return document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.sentence')?.textContent ?? null
    })
    expect(sentence).toContain('80%')
    await page.close()
  })

  test('where the sheet does not take effect, the overlay draws the underline itself', async () => {
    const page = await open('text-disagrees')
    await page.evaluate(() => {
      const style = document.createElement('style')
      style.textContent = 'gouji-overlay{--gouji-highlights:0!important}'
      document.body.append(style)
    })
    const drawn = await page.waitFor('underlines of the overlay', () => {
      const root = document.querySelector('gouji-overlay')?.shadowRoot
      if (root?.querySelector('.painted') !== null) return null
      const mark = root.querySelector('[data-finding="narrative-table:concluded.total"]')
      return [...(mark?.parentElement?.querySelectorAll('.stretch') ?? [])].map((stretch) => {
        const { left, right, top, bottom } = stretch.getBoundingClientRect()
        return { left, right, top, bottom, image: getComputedStyle(stretch).backgroundImage }
      })
    })
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    const lines = await page.evaluate(linesOf, '办结36件')
    expect(drawn).toHaveLength(lines.length)
    lines.forEach((line, at) => {
      expect(drawn[at]?.image).toContain('gradient')
      expect(Math.abs(line.left - (drawn[at]?.left ?? 0)) + Math.abs(line.right - (drawn[at]?.right ?? 0))).toBeLessThan(2)
      expect(Math.abs(line.bottom - (drawn[at]?.bottom ?? 0))).toBeLessThan(10)
    })
    await page.close()
  })

  test('the same sentence in two paragraphs has a mark in each', async () => {
    const page = await open('text-disagrees-on-lines')
    const tops = await page.evaluate(() => {
      const root = document.querySelector('gouji-overlay')?.shadowRoot
      return [...(root?.querySelectorAll('[data-finding]') ?? [])].map((mark) => Math.round(mark.getBoundingClientRect().top))
    })
    expect(new Set(tops).size).toBe(3)
    await page.close()
  })
})

async function picture(page: { raw: unknown }): Promise<string> {
  const raw = page.raw as { screenshot(options: { type: 'png' }): Promise<Uint8Array> }
  return Buffer.from(await raw.screenshot({ type: 'png' })).toString('base64')
}
