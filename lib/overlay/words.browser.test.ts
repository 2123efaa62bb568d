import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { focused, mark, type SampleBrowser, settle, startSampleBrowser } from '../../tests/overlay/sample-browser.ts'
import type { Place } from '../audit/places.ts'
import { highlightStyles } from './highlight-style.ts'
import { sampleAudit, sampleFindings } from './overlay.sample.ts'

/** Marks at the words of claims in a real Chromium: painted by the browser, and drawn by the overlay where it cannot. */

let browser: SampleBrowser

beforeAll(async () => {
  browser = await startSampleBrowser()
})
afterAll(() => browser?.close())

const claims = `<div id="claims"><p id="plain">2022年，本局共<b>收到政府信息</b>公开申<span style="display:none">9件</span>请4件，较上年的5件减少30%，均在期限内答复，未收取信息处理费，未发生政府信息公开行政复议、行政诉讼，也未收到对公开内容、公开时限和公开方式的投诉举报。</p>
<div id="fold"><p id="inFold">全年作出行政许可决定12件。</p></div>
<div id="box" style="height:90px;overflow:auto;border:1px solid"><div id="long">${'年度要点所列任务已完成。<br>'.repeat(60)}制发行政规范性文件2件。</div></div></div>`

const received = '收到政府信息公开申请4件'
const decline = '较上年的5件减少30%'
const both = `${received}，${decline}`
const none = '未发生政府信息公开行政复议、行政诉讼'

const placed: readonly { id: string; severity: 'error' | 'warning' | 'notice'; element: string; words: string; lit?: string }[] = [
  { id: 'narrative-table:received.total', severity: 'warning', element: 'plain', words: received, lit: 'received.total' },
  { id: 'narrative-percentage', severity: 'notice', element: 'plain', words: both },
  { id: 'narrative-table:reconsideration.total', severity: 'warning', element: 'plain', words: none },
  { id: 'narrative-table:litigation.total', severity: 'error', element: 'plain', words: none },
  { id: 'narrative-table:licensing.decisions', severity: 'warning', element: 'inFold', words: '行政许可决定12件' },
  { id: 'narrative-table:normativeDocuments.issued', severity: 'error', element: 'long', words: '行政规范性文件2件' },
]

const [some] = sampleFindings
const audit = {
  ...sampleAudit,
  findings: placed.flatMap(({ id, severity }) => (some ? [{ ...some, id, severity, message: `${id}：与表格不一致。` }] : [])),
}

/** A page with claims; `sheet`: the browser has put the highlights' sheet into it. */
async function openClaims(sheet: boolean, style = ''): Promise<Page> {
  const page = await browser.open(style)
  await page.evaluate((html) => document.getElementById('title')?.insertAdjacentHTML('afterend', html), claims)
  if (sheet) await page.addStyleTag({ content: highlightStyles })
  await page.evaluate(() => {
    window.said = []
    window.overlay = window.gouji.createOverlay({
      document,
      language: 'zh',
      onOpenChange: (finding) => window.said.push(`${finding}`),
      dismiss: () => () => {},
      cardCode: () => window.gouji.createCardHolder,
      origin: { version: '1.2.3', markupOf: () => '' },
    })
  })
  await drawClaims(page)
  return page
}

/** Draws the audit with places at the words as the page has them now. */
async function drawClaims(page: Page): Promise<void> {
  await page.evaluate(
    ({ audit, placed }) => {
      const places = new Map(
        placed.flatMap(({ id, element, words, lit }): [string, Place][] => {
          const block = document.getElementById(element)
          if (!block) return []
          const cell = lit === undefined ? null : document.getElementById(lit)
          const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
          const nodes: Text[] = []
          while (walker.nextNode()) if (walker.currentNode.parentElement?.style.display !== 'none') nodes.push(walker.currentNode as Text)
          const from = nodes
            .map(({ data }) => data)
            .join('')
            .indexOf(words)
          let end = 0
          const pieces = nodes.flatMap((node) => {
            const begin = end
            end += node.length
            const piece = { node, start: Math.max(0, from - begin), end: Math.min(end, from + words.length) - begin }
            return piece.start < piece.end ? [piece] : []
          })
          return [[id, { at: 'words', element: block, words: pieces, lit: cell ? [{ field: 'received.total', element: cell }] : [] }]]
        }),
      )
      window.redraw = () => window.overlay.draw(audit, places)
      window.redraw()
    },
    { audit, placed },
  )
}

/** The boxes of some words of the page, of a mark, its badge and the underline that the overlay draws. */
function boxesOf(page: Page, id: string) {
  const { element = '', words = '' } = placed.find((each) => each.id === id) ?? {}
  return page.evaluate(
    ({ id, element, words }) => {
      const root = document.querySelector('gouji-overlay')?.shadowRoot
      const button = root?.querySelector(`[data-finding="${id}"]`)
      const block = document.getElementById(element)
      if (!button || !block) throw new Error(id)
      const plain = (box: DOMRect) => ({ left: box.left, top: box.top, right: box.right, bottom: box.bottom })
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      const range = document.createRange()
      const text: DOMRect[] = []
      while (walker.nextNode()) {
        range.selectNodeContents(walker.currentNode)
        text.push(...range.getClientRects())
      }
      const highlighted = [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).join('|')
      return {
        button: plain(button.getBoundingClientRect()),
        sign: plain((button.querySelector('.sign') as Element).getBoundingClientRect()),
        drawn: [...(button.parentElement?.querySelectorAll('.stretch') ?? [])].map((each) => ({
          ...plain(each.getBoundingClientRect()),
          border: getComputedStyle(each).borderBottomStyle,
          image: getComputedStyle(each).backgroundImage !== 'none',
        })),
        highlighted,
        words,
        text: text.map(plain),
        em: Number.parseFloat(getComputedStyle(block).fontSize),
      }
    },
    { id, element, words },
  )
}

type Box = { left: number; top: number; right: number; bottom: number }
const meet = (a: Box, b: Box, slack = 0.5) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack

describe.each([
  ['painted by the browser', true],
  ['drawn by the overlay', false],
])('underlines %s', (_, sheet) => {
  test('each mark lies over its words, and its badge covers no text', async () => {
    const page = await openClaims(sheet)
    expect(await page.locator('gouji-overlay [data-finding]').count()).toBe(placed.length)
    for (const { id } of placed.slice(0, 5)) {
      const { button, sign, text, em, drawn, highlighted, words } = await boxesOf(page, id)
      expect(
        text.some((line) => meet(line, button)),
        id,
      ).toBe(true)
      const inks = text.map(({ left, right, top, bottom }) => ({
        left,
        right,
        top: (top + bottom - em) / 2,
        bottom: (top + bottom + em) / 2,
      }))
      expect(
        inks.filter((ink) => meet(ink, sign)),
        id,
      ).toEqual([])
      expect(drawn.length).toBeGreaterThan(0)
      expect(
        drawn.every(({ border, image }) => (border === 'none' && !image) === sheet),
        id,
      ).toBe(true)
      expect(highlighted.replace(/\|/g, '').includes(words) || !sheet, id).toBe(true)
      if (!sheet) expect(highlighted).toBe('')
    }
    await page.close()
  })

  test('marks of the same words share a badge, those of words that cross do not, and each opens its own card', async () => {
    const page = await openClaims(sheet)
    const siblings = (id: string) => mark(page, id).evaluate((each) => each.parentElement?.querySelectorAll('[data-finding]').length)
    expect(await siblings('narrative-table:litigation.total')).toBe(2)
    expect(await siblings('narrative-percentage')).toBe(1)
    for (const { id } of placed.slice(0, 5)) {
      await mark(page, id).click()
      expect(await page.locator('gouji-overlay .sentence').textContent()).toContain(`${id}：`)
      await page.keyboard.press('Escape')
      await mark(page, id).locator('.sign').click()
      expect(await page.locator('gouji-overlay .sentence').textContent()).toContain(`${id}：`)
      await page.keyboard.press('Escape')
      expect(await focused(page)).toBe(id)
    }
    await page.close()
  })

  test('an open card lights up words and cell', async () => {
    const page = await openClaims(sheet)
    await mark(page, 'narrative-table:received.total').hover()
    await page.locator('gouji-overlay .card').waitFor()
    const [light, cell] = [
      await page.locator('gouji-overlay .light').boundingBox(),
      await page.locator('[id="received.total"]').boundingBox(),
    ]
    expect(light?.x).toBeCloseTo(cell?.x ?? Number.NaN, 0)
    expect(light?.y).toBeCloseTo(cell?.y ?? Number.NaN, 0)
    const shadow = await mark(page, 'narrative-table:received.total').evaluate((each) => {
      const stretch = each.parentElement?.querySelector('.stretch')
      return stretch ? getComputedStyle(stretch).boxShadow : 'none'
    })
    expect(shadow).not.toBe('none')
    const card = await page.locator('gouji-overlay .card').boundingBox()
    const { drawn } = await boxesOf(page, 'narrative-table:received.total')
    const box = {
      left: card?.x ?? 0,
      top: card?.y ?? 0,
      right: (card?.x ?? 0) + (card?.width ?? 0),
      bottom: (card?.y ?? 0) + (card?.height ?? 0),
    }
    expect(drawn.filter((line) => meet(line, box))).toEqual([])
    await page.close()
  })

  test('marks go with a collapsed panel and with text that is rendered anew, and come back', async () => {
    const page = await openClaims(sheet)
    const folded = mark(page, 'narrative-table:licensing.decisions')
    const steps: [() => void, boolean][] = [
      [() => document.getElementById('fold')?.style.setProperty('display', 'none'), false],
      [() => document.getElementById('fold')?.style.removeProperty('display'), true],
      [() => document.getElementById('fold')?.style.setProperty('visibility', 'hidden'), false],
      [() => document.getElementById('fold')?.style.removeProperty('visibility'), true],
      [() => document.getElementById('inFold')?.replaceChildren('全年作出行政许可决定12件。 '), false],
    ]
    for (const [step, visible] of steps) {
      await page.evaluate(step)
      await settle(page)
      await page.evaluate(() => document.body.click())
      await settle(page)
      expect(await folded.isVisible()).toBe(visible)
    }
    await drawClaims(page)
    expect(await folded.isVisible()).toBe(true)
    await page.close()
  })

  test('showing a finding scrolls to its words, wherever they stand in a long block', async () => {
    const page = await openClaims(sheet, '#nav{margin-bottom:1500px}')
    const id = 'narrative-table:normativeDocuments.issued'
    expect(await mark(page, id).isVisible()).toBe(false)
    expect(await page.evaluate((finding) => window.overlay.show(finding), id)).toBe(true)
    expect(await mark(page, id).isVisible()).toBe(true)
    const [button, box] = [await mark(page, id).boundingBox(), await page.locator('#box').boundingBox()]
    expect(button && box && button.y > box.y && button.y < box.y + box.height && button.y > 0 && button.y < 800).toBe(true)
    await page.close()
  })

  test.each([
    ['at ease', ''],
    ['zoomed', 'html{zoom:1.5}'],
    ['scaled', 'body{transform:scale(.8);transform-origin:0 0}'],
    ['in a narrow column', '#article{max-width:340px}'],
  ])('the page %s does not feel them, and nothing is left of them', async (_name, style) => {
    const page = await openClaims(sheet, style)
    const geometry = () =>
      page.evaluate(() => {
        const boxes = [...document.querySelectorAll('body, body *')].map((each) =>
          Object.values(each.getBoundingClientRect().toJSON()).join(),
        )
        return [document.documentElement.scrollWidth, document.documentElement.scrollHeight, ...boxes].join('\n')
      })
    const html = () => page.evaluate(() => document.documentElement.outerHTML.replace(/<gouji-overlay[^>]*><\/gouji-overlay>/, ''))
    const before = [await geometry(), await html()]
    for (const { id } of placed.slice(0, 2)) {
      const { button, text } = await boxesOf(page, id)
      expect(text.some((line) => meet(line, button))).toBe(true)
    }
    await page.evaluate(() => window.overlay.setShown(false))
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
    await page.evaluate(() => window.overlay.setShown(true))
    expect(await page.evaluate(() => CSS.highlights.size > 0)).toBe(sheet)
    await page.evaluate(() => window.overlay.remove())
    expect([await geometry(), await html(), await page.evaluate(() => CSS.highlights.size)]).toEqual([...before, 0])
    await page.close()
  })

  test('a mark that is hidden takes its underline along', async () => {
    const page = await openClaims(sheet)
    await mark(page, 'narrative-table:licensing.decisions').click()
    await page.locator('gouji-overlay [data-action="here"]').click()
    expect(await mark(page, 'narrative-table:licensing.decisions').count()).toBe(0)
    const painted = await page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).join('|'))
    expect(painted).not.toContain('行政许可决定')
    await page.locator('gouji-overlay [data-action="undo"]').click()
    expect(await mark(page, 'narrative-table:licensing.decisions').isVisible()).toBe(true)
    await page.close()
  })
})

test('nothing is underlined on paper', async () => {
  const page = await openClaims(true)
  const line = () => page.evaluate(() => getComputedStyle(document.body, '::highlight(gouji-warning-0)').textDecorationLine)
  expect(await line()).toBe('underline')
  await page.emulateMedia({ media: 'print' })
  expect(await line()).toBe('none')
  await page.close()
})

test('what an earlier copy of the script has left painted is taken over', async () => {
  const page = await openClaims(true)
  await page.evaluate(() => {
    const html = document.querySelector('gouji-overlay')
    html?.remove()
    window.overlay = window.gouji.createOverlay({
      document,
      language: 'zh',
      dismiss: () => () => {},
      cardCode: () => window.gouji.createCardHolder,
      origin: { version: '1.2.3', markupOf: () => '' },
    })
  })
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  await page.close()
})
