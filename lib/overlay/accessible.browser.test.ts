import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draw, focused, mark, type SampleBrowser, settle, startSampleBrowser } from '../../tests/overlay/sample-browser.ts'
import { severityWords } from '../audit/wording.ts'
import { contrast } from '../design/contrast.ts'
import { sampleAudit, sampleFindings, samplePlaces } from './overlay.sample.ts'

/** What those hear, and do, who see no colours or use no pointer: told by the browser's accessibility tree and by axe. */

let browser: SampleBrowser

beforeAll(async () => {
  browser = await startSampleBrowser()
})
afterAll(() => browser?.close())

const opened = 'requests-row-total:granted.total'

interface Heard {
  role: string
  name: string
  description: string
}

/** All that the browser tells a screen reader of the page. */
async function hear(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      description: String(description?.value ?? ''),
    }))
}

/**
 * The texts of marks and card whose contrast with their ground is below 4.5, in the colours that the browser has come to. (In a shadow
 * tree in the top layer axe leaves contrast undetermined.)
 */
async function faintTexts(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const root = document.querySelector('gouji-overlay')?.shadowRoot
    const walker = document.createTreeWalker(root?.querySelector('.root') as Node, NodeFilter.SHOW_TEXT)
    const found: { text: string; ink: string; ground: string }[] = []
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      if (!element?.checkVisibility()) continue
      let ground = element as Element | null
      while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)') ground = ground.parentElement
      const { color: ink } = getComputedStyle(element)
      found.push({ text: walker.currentNode.nodeValue ?? '', ink, ground: ground ? getComputedStyle(ground).backgroundColor : 'none' })
    }
    return found
  })
  expect(texts.length).toBeGreaterThan(10)
  return texts.filter(({ ink, ground }) => !(contrast(hex(ink), hex(ground)) >= 4.5)).map((each) => JSON.stringify(each))
}

/** `rgb(1, 2, 3)` as `#010203`; what is not opaque is no colour of its own. */
function hex(colour: string): string {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour)?.slice(1) ?? []
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`
}

test('every mark that is seen is heard: a toolbar of buttons, each with its sentence, its severity and where it stands among them', async () => {
  const page = await browser.open()
  await draw(page)
  const heard = await hear(page)
  expect(heard.filter(({ role }) => role === 'toolbar')).toEqual([{ role: 'toolbar', name: '勾稽：本页标出 10 处', description: '' }])
  const buttons = heard.filter(({ role }) => role === 'button')
  const placed = sampleFindings.filter(({ id }) => samplePlaces.some((place) => place.id === id))
  // One is scrolled out of its box.
  expect(buttons).toHaveLength(placed.length - 1)
  for (const { id, message, severity } of placed.filter(({ id }) => id !== 'table-total:far')) {
    const button = buttons.find(({ name }) => name === message)
    expect(button?.description, id).toMatch(new RegExp(`^${severityWords[severity].zh} · 第 \\d+ 处，共 10 处$`))
  }
  await page.close()
})

test('the card is heard as a dialog with the sentence for its name and the sum for its description', async () => {
  const page = await browser.open()
  await draw(page)
  await page.evaluate((finding) => window.overlay.show(finding), opened)
  await settle(page)
  const heard = await hear(page)
  const dialogs = heard.filter(({ role }) => role === 'dialog')
  expect(dialogs).toHaveLength(1)
  expect(dialogs[0]?.name).toBe(sampleAudit.findings.find(({ id }) => id === opened)?.message)
  expect(dialogs[0]?.description).toContain('2 + 0 + 0 + 0 + 0 + 1 = 3')
  expect(heard.filter(({ role, name }) => role === 'button' && name === '').length).toBe(0)
  expect(await mark(page, opened).getAttribute('aria-expanded')).toBe('true')
  await page.close()
})

test.each(['light', 'dark'] as const)('axe finds nothing wrong with marks and card, %s', async (colorScheme) => {
  const page = await browser.open('', { width: 1100, height: 800, colorScheme })
  await draw(page)
  await page.evaluate(axe.source)
  for (const { id } of samplePlaces) {
    await page.evaluate((finding) => window.overlay.show(finding), id)
    await page.locator('gouji-overlay [data-action=more]').click()
    await settle(page)
    const found = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: typeof axe }
      const { violations, passes } = await checker.run({ include: [['gouji-overlay']] } as unknown as axe.ElementContext)
      const spoken = violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary}`))
      return { spoken, passed: passes.map((rule) => rule.id) }
    })
    expect(found.spoken, id).toEqual([])
    expect(found.passed, id).toEqual(expect.arrayContaining(['button-name', 'aria-dialog-name', 'aria-valid-attr-value']))
    expect(await faintTexts(page), id).toEqual([])
  }
  await page.close()
})

test('everything can be done by keyboard alone', async () => {
  const page = await browser.open()
  await draw(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  const first = await focused(page)
  expect(first).toBe('year-mismatch')
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toBe(opened)
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe('dialog')
  const action = () =>
    page.evaluate(() => {
      const inside = document.querySelector('gouji-overlay')?.shadowRoot?.activeElement
      return inside instanceof HTMLElement ? (inside.dataset.action ?? null) : null
    })
  const reached: (string | null)[] = []
  const wanted = await page.evaluate(() =>
    [...(document.querySelector('gouji-overlay')?.shadowRoot?.querySelectorAll<HTMLElement>('.card [data-action]') ?? [])]
      .filter((button) => button.checkVisibility())
      .map((button) => button.dataset.action),
  )
  for (const _ of wanted) {
    await page.keyboard.press('Tab')
    reached.push(await action())
  }
  expect(reached).toEqual(wanted)
  expect(reached).toEqual(expect.arrayContaining(['close', 'previous', 'next', 'copy', 'more']))
  // Next and previous lead on within the card; Esc gives the focus back to the mark.
  for (const name of ['next', 'previous']) {
    await page.locator(`gouji-overlay [data-action=${name}]`).focus()
    await page.keyboard.press('Enter')
    expect(await action()).toBe(name)
  }
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe(opened)
  await page.keyboard.press('F8')
  const after = await focused(page)
  expect(after).not.toBe(opened)
  await page.keyboard.press('Shift+F8')
  expect(await focused(page)).toBe(opened)
  await page.close()
})

test('forced colours: signs, frames and card are drawn in the colours of the system', async () => {
  const page = await browser.open('', { width: 1100, height: 800, forcedColors: 'active' })
  await draw(page)
  await page.evaluate((finding) => window.overlay.show(finding), opened)
  await settle(page)
  const colours = await page.evaluate((finding) => {
    const root = document.querySelector('gouji-overlay')?.shadowRoot
    const probe = document.createElement('div')
    document.body.append(probe)
    const system = (name: string) => {
      probe.style.color = name
      return getComputedStyle(probe).color
    }
    const style = (selector: string) => getComputedStyle(root?.querySelector(selector) as Element)
    const shape = style(`[data-finding="${finding}"] .shape`)
    return {
      same: [
        [shape.stroke, system('CanvasText')],
        [shape.fill, system('Canvas')],
        [style('.frame').borderTopColor, system('CanvasText')],
        [style('.total').borderTopColor, system('Highlight')],
        [style('.card').color, system('CanvasText')],
      ].filter(([found, wanted]) => found !== wanted),
      borders: style('.card').borderTopStyle,
    }
  }, opened)
  expect(colours).toEqual({ same: [], borders: 'solid' })
  await page.close()
})

test('reduced motion: what lights up does not fade', async () => {
  for (const [reducedMotion, name] of [
    [undefined, 'glow'],
    ['reduce', 'none'],
  ] as const) {
    const page = await browser.open('', { width: 1100, height: 800, ...(reducedMotion ? { reducedMotion } : {}) })
    await draw(page)
    // The light goes out by itself: it is looked at in the turn in which it is lit.
    const animation = await page.evaluate(() => {
      window.overlay.showElement(document.getElementById('atEdge') as Element)
      const light = document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('.flash')
      return light && getComputedStyle(light).animationName
    })
    expect(animation).toBe(name)
    await page.close()
  }
})

test('on paper there is neither mark nor card nor underline', async () => {
  const page = await browser.open()
  const picture = async () => (await page.screenshot({ fullPage: true })).toString('base64')
  await page.emulateMedia({ media: 'print' })
  const before = await picture()
  await page.emulateMedia({ media: 'screen' })
  await draw(page)
  await page.evaluate((finding) => window.overlay.show(finding), opened)
  await page.emulateMedia({ media: 'print' })
  await settle(page)
  await page.evaluate(() => scrollTo(0, 0))
  expect((await picture()) === before).toBe(true)
  await page.emulateMedia({ media: 'screen' })
  await settle(page)
  expect((await picture()) === before).toBe(false)
  await page.close()
})
