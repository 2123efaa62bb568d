import { afterAll, beforeAll, expect, test } from 'vitest'
import { draw, mark, type SampleBrowser, settle, startSampleBrowser } from '../../tests/overlay/sample-browser.ts'
import { sampleAudit, samplePlaces } from './overlay.sample.ts'

/** The marks in a real Chromium: what they say, where they stand, that they follow. */

let browser: SampleBrowser

beforeAll(async () => {
  browser = await startSampleBrowser()
})
afterAll(() => browser?.close())

test('each finding with a place has one mark that says what it is', async () => {
  const page = await browser.open()
  await draw(page)
  const marks = await page.locator('gouji-overlay [data-finding]').evaluateAll((found) =>
    found.map((each) => {
      const { finding, rule, severity, subject } = (each as HTMLElement).dataset
      return { finding, rule, severity, subject, name: each.getAttribute('aria-label') }
    }),
  )
  const placed = sampleAudit.findings.filter(({ id }) => samplePlaces.some((place) => place.id === id))
  const wanted = placed.map(({ id, rule, severity, subject, message }) => ({
    finding: id,
    rule,
    severity,
    subject: subject ?? '',
    name: message,
  }))
  expect([...marks].sort((a, b) => String(a.finding).localeCompare(String(b.finding)))).toEqual(
    [...wanted].sort((a, b) => a.finding.localeCompare(b.finding)),
  )
  const shared = await mark(page, 'not-a-count:granted.total').evaluate((each) => each.parentElement?.children.length)
  expect(shared).toBe(2)
  await page.close()
})

test.each([
  ['at ease', ''],
  ['in large type', 'td{font-size:30px!important;line-height:1!important;padding:0!important}'],
  ['zoomed', 'html{zoom:1.5}'],
  ['at a body that is scaled', 'body{transform:scale(.8);transform-origin:0 0}'],
])('badges %s cover no number of their own cell and stand at it', async (_, style) => {
  const page = await browser.open(style)
  await draw(page)
  const cells = samplePlaces.filter(({ at, element }) => at === 'cell' && element !== 'far')
  for (const { id, element } of cells) {
    const { overlap, distance } = await page.evaluate(
      ({ id, element }) => {
        const badge = document.querySelector('gouji-overlay')?.shadowRoot?.querySelector(`[data-finding="${id}"]`)
        const cell = document.getElementById(element)
        if (!badge || !cell) throw new Error(id)
        const range = document.createRange()
        range.selectNodeContents(cell)
        const [a, b, c] = [badge.getBoundingClientRect(), range.getBoundingClientRect(), cell.getBoundingClientRect()]
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        return {
          overlap: width > 0.5 && height > 0.5,
          distance: Math.max(a.left - c.right, c.left - a.right, a.top - c.bottom, c.top - a.bottom),
        }
      },
      { id, element },
    )
    expect(overlap, id).toBe(false)
    expect(distance, id).toBeLessThan(12)
  }
  await page.close()
})

test('the marker of a missing section covers no text', async () => {
  const page = await browser.open()
  await draw(page)
  const pill = await mark(page, 'missing-section:other').boundingBox()
  const lines = await page.evaluate(() => {
    const range = document.createRange()
    range.selectNodeContents(document.getElementById('article') as Element)
    return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))
  })
  const gap = await page.evaluate(() => document.getElementById('problems')?.getBoundingClientRect().bottom ?? 0)
  expect(pill && pill.y > gap - 20 && pill.y < gap + 20).toBe(true)
  // Boxes of whole elements are among the rectangles; lines of text are lower than 30 pixels.
  const texts = lines.filter(({ top, bottom }) => bottom - top < 30)
  const covers = texts.filter(
    ({ left, right, top, bottom }) =>
      pill && left < pill.x + pill.width && right > pill.x && top < pill.y + pill.height - 0.5 && bottom > pill.y + 0.5,
  )
  expect(texts.length).toBeGreaterThan(20)
  expect(covers).toEqual([])
  await page.close()
})

test('badges follow a nested scroller, a collapsed panel and a cell that goes and comes back', async () => {
  const page = await browser.open()
  await draw(page)
  expect(await mark(page, 'table-total:far').isVisible()).toBe(false)
  await page.evaluate(() => document.getElementById('scroller')?.scrollTo(900, 0))
  await settle(page)
  expect(await mark(page, 'table-total:far').isVisible()).toBe(true)
  const corner = await mark(page, 'table-total:far').boundingBox()
  const cell = await page.locator('#far').boundingBox()
  expect(Math.abs((corner?.x ?? 0) + 8 - (cell?.x ?? 0) - (cell?.width ?? 0))).toBeLessThan(20)

  const folded = mark(page, 'not-a-count:folded')
  const steps: [() => void, boolean][] = [
    [() => document.getElementById('panel')?.setAttribute('hidden', ''), false],
    [() => document.getElementById('panel')?.removeAttribute('hidden'), true],
    [
      () =>
        Object.assign(window, { kept: document.getElementById('panel')?.firstChild }) &&
        (window as unknown as { kept: Element }).kept.remove(),
      false,
    ],
    [() => document.getElementById('panel')?.append((window as unknown as { kept: Element }).kept), true],
  ]
  for (const [step, visible] of steps) {
    await page.evaluate(step)
    await settle(page)
    expect(await folded.isVisible()).toBe(visible)
  }
  await page.close()
})

test('marks move with their cells when something above them grows', async () => {
  const page = await browser.open()
  await draw(page)
  const offset = async () =>
    ((await mark(page, 'bound:atEdge').boundingBox())?.y ?? 0) - ((await page.locator('#atEdge').boundingBox())?.y ?? 0)
  const offsets = async () => {
    const badge = await mark(page, 'blank-cell:narrow.1.4').boundingBox()
    const cell = await page.locator('[id="narrow.1.4"]').boundingBox()
    return (badge?.y ?? 0) - (cell?.y ?? 0)
  }
  const before = [await offset(), await offsets()]
  await page.evaluate(() => document.getElementById('nav')?.style.setProperty('height', '200px'))
  await settle(page)
  const after = [await offset(), await offsets()]
  after.forEach((value, index) => {
    expect(value).toBeCloseTo(before[index] ?? Number.NaN, 0)
  })
  await page.evaluate(() => scrollTo(0, 300))
  expect(await offsets()).toBeCloseTo(before[1] ?? Number.NaN, 0)
  await page.close()
})
