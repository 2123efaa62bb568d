import { expect, test } from 'vitest'
import type { TestPage } from '../browsers/page.ts'
import { inEachBrowser } from './harness.ts'
import { addressOf } from './live.ts'
import { sampleNamed, visitSample } from './sample.ts'

inEachBrowser((given) => {
  const finding = 'requests-column-total:concluded.natural'
  const other = 'requests-column-total:concluded.business'
  const marksOn = async (page: TestPage) => (await page.marks()).map(({ id }) => id)
  const deed = (page: TestPage, name: string) => page.click(`[data-action="${name}"]`)

  async function cardOn(page: TestPage) {
    await page.waitForMarks(2)
    await page.click(`[data-finding="${finding}"]`)
    await page.waitForCard()
  }

  test('here: the mark goes, stays away when the page is opened again, and the icon and the popup say so; restored, it is back', async () => {
    const page = await visitSample(given, 'row-shifted')
    await cardOn(page)
    await deed(page, 'here')
    await expect.poll(() => marksOn(page)).toEqual([other])
    await expect.poll(async () => (await given.browser.badge(page)).text).toBe('1')
    await expect.poll(async () => (await given.browser.badge(page)).title).toContain('另有 1 处未显示')
    await page.close()

    const again = await given.browser.visit(addressOf(sampleNamed('row-shifted')))
    await again.waitForMarks(1)
    expect(await marksOn(again)).toEqual([other])
    const popup = await given.browser.openPopup(again)
    await popup.waitFor('what is hidden', () => document.body.innerText.includes('本页已隐藏 1 处'))
    await popup.click('[data-action=restore]')
    await expect.poll(() => marksOn(again)).toEqual([finding, other])
    await popup.close()
    await again.close()
  })

  test('on this site: every finding of the rule goes here, none on another site; undone, they are back', async () => {
    const page = await visitSample(given, 'row-shifted')
    const elsewhere = await visitSample(given, 'column-does-not-add-up')
    await cardOn(page)
    await deed(page, 'more')
    await deed(page, 'site')
    await expect.poll(() => marksOn(page)).toEqual([])
    expect(await marksOn(elsewhere)).toHaveLength(3)
    await deed(page, 'undo')
    await expect.poll(() => marksOn(page)).toEqual([finding, other])
    await elsewhere.close()
    await page.close()
  })

  test('everywhere: from the popup, and taken back there', async () => {
    const page = await visitSample(given, 'row-shifted')
    const elsewhere = await visitSample(given, 'column-does-not-add-up')
    const popup = await given.browser.openPopup(page)
    await popup.click(`.finding[data-finding="${finding}"]`)
    await popup.click('[data-deed=everywhere]')
    await expect.poll(() => marksOn(page)).toEqual([])
    await expect.poll(async () => (await marksOn(elsewhere)).length).toBe(2)
    await popup.waitFor('what is hidden', () => document.body.innerText.includes('按设置未显示 2 处'))
    await popup.click('[data-action=undo]')
    await expect.poll(() => marksOn(page)).toEqual([finding, other])
    await popup.close()
    await elsewhere.close()
    await page.close()
  })

  test('a wrong finding is told with the table that it is about, and nothing else of the page', async () => {
    const page = await visitSample(given, 'row-shifted')
    const popup = await given.browser.openPopup(page)
    await popup.evaluate(() => {
      const taken: { text: string | null } = { text: null }
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: async (text: string) => {
            taken.text = text
          },
        },
      })
      Object.assign(window, { taken })
    })
    await popup.click(`.finding[data-finding="${finding}"]`)
    await popup.click('[data-deed=wrong]')
    const text = await popup.waitFor('the diagnostic', () => (window as unknown as { taken: { text: string | null } }).taken.text)
    expect(text).toContain(`finding: ${finding}`)
    expect(text).toMatch(/version: \d+\.\d+\.\d+\n/)
    expect(text).toMatch(/```html\n<table/)
    expect(text).not.toContain('石畔县')
    await popup.close()
    await page.close()
  })
})
