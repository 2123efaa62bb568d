import { afterAll, beforeAll, expect, test } from 'vitest'
import { draw, focused, mark, type SampleBrowser, settle, startSampleBrowser } from '../../tests/overlay/sample-browser.ts'
import { sampleAudit, samplePlaces } from './overlay.sample.ts'

/** The card in a real Chromium: what it says, by pointer and by keyboard. */

let browser: SampleBrowser

beforeAll(async () => {
  browser = await startSampleBrowser()
})
afterAll(() => browser?.close())

test.each([
  [1100, 800],
  [360, 480],
])('every card stays within a viewport of %i by %i', async (width, height) => {
  const page = await browser.open('', { width, height })
  await draw(page)
  for (const { id } of samplePlaces) {
    expect(await page.evaluate((finding) => window.overlay.show(finding), id), id).toBe(true)
    await settle(page)
    const card = await page.locator('gouji-overlay .card').boundingBox()
    if (!card) throw new Error(id)
    expect(card.x, id).toBeGreaterThanOrEqual(0)
    expect(card.y, id).toBeGreaterThanOrEqual(0)
    expect(card.x + card.width, id).toBeLessThanOrEqual(width)
    expect(card.y + card.height, id).toBeLessThanOrEqual(height)
    expect(await focused(page)).toBe(id)
  }
  expect(await page.evaluate(() => window.overlay.show('late-publication'))).toBe(false)
  await page.close()
})

test('the card says the sum, the stated total and the repair, and lights up the cells', async () => {
  const page = await browser.open()
  await draw(page)
  await page.evaluate(() => window.overlay.show('requests-row-total:granted.total'))
  await settle(page)
  const card = page.locator('gouji-overlay [role=dialog]')
  const text = await card.innerText()
  expect(text).toContain('2 + 0 + 0 + 0 + 0 + 1 = 3')
  expect(text).toContain('填 4')
  expect(text).toContain('若「（一）予以公开 · 自然人」为 3，则两处不符同时消失')
  expect(await page.getByRole('dialog', { name: sampleAudit.findings[1]?.message ?? '' }).count()).toBe(1)
  expect(await page.locator('gouji-overlay .light.part').count()).toBe(6)
  const total = await page.locator('gouji-overlay .light.total').boundingBox()
  const cell = await page.locator('[id="granted.total"]').boundingBox()
  expect(Math.abs((total?.x ?? 0) + 2 - (cell?.x ?? 0))).toBeLessThan(1)
  await page.close()
})

test('the keyboard leads round: one tab stop, arrows, Enter, Esc, and a key for the next finding', async () => {
  const page = await browser.open()
  await draw(page)
  expect(await page.locator('gouji-overlay [data-finding][tabindex="0"]').count()).toBe(1)
  // The scroller is a tab stop of the page's own.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('year-mismatch')
  await page.keyboard.press('ArrowRight')
  expect(await focused(page)).toBe('requests-row-total:granted.total')
  await page.keyboard.press('Enter')
  expect(await focused(page)).toBe('dialog')
  await page.keyboard.press('Escape')
  expect(await focused(page)).toBe('requests-row-total:granted.total')
  expect(await page.locator('gouji-overlay .card').count()).toBe(0)
  await page.keyboard.press('End')
  expect(await focused(page)).toBe('bound:atEdge')
  await page.keyboard.press('F8')
  expect(await focused(page)).toBe('year-mismatch')
  await page.keyboard.press('Shift+F8')
  expect(await focused(page)).toBe('bound:atEdge')
  await page.keyboard.press('Escape')

  await page.evaluate(() => {
    const field = document.createElement('input')
    document.body.prepend(field)
    field.focus()
  })
  await page.keyboard.press('F8')
  expect(await page.locator('gouji-overlay .card').count()).toBe(0)
  await page.close()
})

test('the pointer opens a card, can move into it, and closes it by leaving', async () => {
  const page = await browser.open()
  await draw(page)
  // The page’s time stands still but for what is let pass: on a busy machine a pointer takes longer over the gap than any hand.
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 60_000)
  const card = page.locator('gouji-overlay .card')
  await mark(page, 'requests-row-total:granted.total').hover({ position: { x: 4, y: 8 } })
  expect(await card.count()).toBe(0)
  await page.clock.runFor(200)
  await card.waitFor()
  const box = await card.boundingBox()
  await page.mouse.move(2, 2)
  await page.clock.runFor(250)
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 20, { steps: 6 })
  await page.clock.runFor(1000)
  expect(await card.count()).toBe(1)
  await page.mouse.move(2, 2)
  await page.clock.runFor(1000)
  await card.waitFor({ state: 'detached' })
  expect(await page.evaluate(() => window.said)).toEqual(['open requests-row-total:granted.total', 'open null'])
  await page.close()
})

test('a mark that is hidden is away until the owner has drawn without it, and comes back', async () => {
  const page = await browser.open()
  await draw(page)
  const id = 'requests-column-total:concluded.natural'
  await mark(page, id).click()
  await page.locator('gouji-overlay [data-action=here]').click()
  expect(await mark(page, id).count()).toBe(0)
  await page.evaluate(() => window.redraw())
  expect(await mark(page, id).count()).toBe(0)
  await page.locator('gouji-overlay [data-action=undo]').click()
  expect(await focused(page)).toBe(id)
  await page.locator('gouji-overlay [data-action=here]').click()
  await page.evaluate((finding) => window.redrawWithout(finding), id)
  expect(await mark(page, id).count()).toBe(0)
  // The reader has taken it back elsewhere, in the popup.
  await page.evaluate(() => window.redraw())
  expect(await mark(page, id).count()).toBe(1)
  const said = await page.evaluate(() => window.said.filter((each) => !each.startsWith('open')))
  expect(said).toEqual([`hide ${id} here`, `restore ${id}`, `hide ${id} here`])
  await page.close()
})

test.each(['site', 'everywhere'] as const)('by keyboard: a rule is dismissed (%s), which can be taken back', async (scope) => {
  const page = await browser.open()
  await draw(page)
  const id = 'requests-column-total:concluded.natural'
  await page.evaluate((finding) => window.overlay.show(finding), id)
  await page.keyboard.press('Enter')
  const action = () =>
    page.evaluate(() => (document.querySelector('gouji-overlay')?.shadowRoot?.activeElement as HTMLElement)?.dataset.action ?? null)
  const tabTo = async (wanted: string) => {
    for (let tries = 0; tries < 12 && (await action()) !== wanted; tries += 1) await page.keyboard.press('Tab')
    expect(await action()).toBe(wanted)
  }
  await tabTo('more')
  await page.keyboard.press('Enter')
  await tabTo(scope)
  // Esc closes the list first, and leaves the focus where the list was opened.
  await page.keyboard.press('Escape')
  expect(await action()).toBe('more')
  await page.keyboard.press('Enter')
  await tabTo(scope)
  await page.keyboard.press('Enter')
  expect(await mark(page, id).count()).toBe(0)
  await tabTo('undo')
  await page.keyboard.press('Enter')
  expect(await mark(page, id).count()).toBe(1)
  expect(await focused(page)).toBe(id)
  expect((await page.evaluate(() => window.said)).filter((each) => !each.startsWith('open'))).toEqual([
    `hide ${id} ${scope}`,
    `restore ${id}`,
  ])
  await page.close()
})

test('a diagnostic of a wrong finding is copied', async () => {
  const page = await browser.open()
  await draw(page)
  await mark(page, 'requests-column-total:concluded.natural').click()
  await page.locator('gouji-overlay [data-action=more]').click()
  await page.locator('gouji-overlay [data-action=wrong]').click()
  await page.locator('gouji-overlay [data-action=wrong]', { hasText: '已复制' }).waitFor()
  await page.evaluate(() => {
    const field = document.createElement('textarea')
    document.body.prepend(field)
    field.focus()
  })
  await page.keyboard.press('Control+V')
  const diagnostic = await page.locator('textarea').inputValue()
  expect(diagnostic).toContain('\nversion: 1.2.3\n')
  expect(diagnostic).toContain('\nfinding: requests-column-total:concluded.natural\n')
  expect(diagnostic).toContain('<table></table>')
  await page.close()
})

test('the theme that the reader has chosen holds, whatever the browser prefers; the hint of keys can be left out', async () => {
  const page = await browser.open()
  await page.emulateMedia({ colorScheme: 'light' })
  await draw(page)
  await page.evaluate(() => window.overlay.show('requests-column-total:concluded.natural'))
  const card = page.locator('gouji-overlay .card')
  const ground = () => card.evaluate((element) => getComputedStyle(element).backgroundColor)
  expect([await ground(), await card.locator('.keys').count()]).toEqual(['rgb(255, 255, 255)', 1])
  await page.evaluate(() => window.overlay.setLook({ theme: 'dark', keysHint: false }))
  expect([await ground(), await card.locator('.keys').count()]).toEqual(['rgb(28, 30, 32)', 0])
  await page.evaluate(() => window.overlay.setLook({ theme: 'auto', keysHint: true }))
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await ground()).toBe('rgb(28, 30, 32)')
  await page.close()
})

test('a finding is copied also where the page is not secure and forbids copying', async () => {
  const page = await browser.open()
  await page.evaluate(() => {
    document.oncopy = () => false
  })
  await draw(page)
  await mark(page, 'requests-row-total:granted.total').click({ position: { x: 4, y: 8 } })
  await page.locator('gouji-overlay [data-action=copy]').click()
  await page.locator('gouji-overlay [data-action=copy]', { hasText: '已复制' }).waitFor()
  await page.evaluate(() => {
    window.overlay.setShown(false)
    const field = document.createElement('textarea')
    document.body.prepend(field)
    field.focus()
  })
  await page.keyboard.press('Control+V')
  expect(await page.locator('textarea').inputValue()).toContain('「总计」填 4')
  await page.close()
})
