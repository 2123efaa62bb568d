import { expect, test } from 'vitest'
import { inEachBrowser } from './harness.ts'
import { visitSample } from './sample.ts'

inEachBrowser((given) => {
  async function popupOn(name: string) {
    const page = await visitSample(given, name)
    const popup = await given.browser.openPopup(page)
    return { page, popup }
  }

  test('a report: agency, year, verdict, counts, the picture, findings with their equations, what was checked', async () => {
    const { page, popup } = await popupOn('row-shifted')
    await popup.waitFor('a finding', () => document.querySelector('.finding') !== null)
    const text = await popup.text()
    for (const part of [
      '石畔县民政局',
      '2019 年度报告',
      '有不一致之处',
      '不符 2',
      '核对勾稽关系 40 项、单元格 198 个',
      '三、依申请公开',
      '1 ≠ 0',
    ]) {
      expect(text.replace(/\s+/g, ' ')).toContain(part)
    }
    expect(await popup.evaluate(() => document.querySelectorAll('.picture button').length)).toBe(198)
    expect(await popup.evaluate(() => document.querySelectorAll('.picture .wrong').length)).toBe(2)
    await popup.close()
    await page.close()
  })

  test('nothing is wider than the popup, and one area at most scrolls', async () => {
    for (const name of ['row-shifted', 'no-tables', 'clean-2020', 'list-of-reports', 'farming-news']) {
      const { page, popup } = await popupOn(name)
      await popup.waitFor(
        'content',
        () => document.querySelector('h1, .state') !== null && document.querySelector('[data-situation=loading]') === null,
      )
      const measured = await popup.evaluate(() => ({
        tooWide: [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > 460.5).length,
        height: document.querySelector('main')?.getBoundingClientRect().height ?? 0,
        sideways: [...document.querySelectorAll('body, main, .scroll')].filter((element) => element.scrollWidth > element.clientWidth)
          .length,
      }))
      expect(measured).toMatchObject({ tooWide: 0, sideways: 0 })
      expect(measured.height).toBeLessThanOrEqual(600)
      expect(measured.height).toBeGreaterThan(50)
      await popup.close()
      await page.close()
    }
  })

  test('a click on a finding scrolls the page to it and opens its card', async () => {
    const { page, popup } = await popupOn('row-shifted')
    await popup.click('.finding')
    const card = await page.waitFor('the card', () => {
      const root = document.querySelector('gouji-overlay')?.shadowRoot
      return root?.querySelector('[role=dialog]')?.textContent ?? null
    })
    expect(card).toContain('各项之和为 0')
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200)
    await popup.close()
    await page.close()
  })

  test('marks are hidden and shown again; the popup says which', async () => {
    const { page, popup } = await popupOn('row-shifted')
    await page.waitForMarks(2)
    const painted = () => page.evaluate(() => document.querySelector('gouji-overlay') !== null)
    await popup.click('[data-action=marks]')
    await popup.waitFor('the other word', () => document.querySelector('[data-action=marks]')?.textContent === '显示标记')
    await page.waitFor(
      'no marks',
      () => document.querySelector('gouji-overlay')?.shadowRoot?.querySelector('[data-finding]')?.checkVisibility() !== true,
    )
    await popup.click('[data-action=marks]')
    await page.waitForMarks(2)
    expect(await painted()).toBe(true)
    await popup.close()
    await page.close()
  })

  test('next and previous go through the findings', async () => {
    const { page, popup } = await popupOn('row-shifted')
    const current = () => popup.evaluate(() => document.querySelector('[aria-current=true]')?.getAttribute('data-finding') ?? null)
    await popup.waitFor('a finding', () => document.querySelector('.finding') !== null)
    await popup.click('[data-action=next]')
    expect(await current()).toBe('requests-column-total:concluded.natural')
    await popup.click('[data-action=next]')
    expect(await current()).toBe('requests-column-total:concluded.business')
    await popup.click('[data-action=previous]')
    expect(await current()).toBe('requests-column-total:concluded.natural')
    await popup.close()
    await page.close()
  })

  test('a page that was mended is found consistent when it is checked again', async () => {
    const { page, popup } = await popupOn('row-shifted')
    await popup.waitFor('a finding', () => document.querySelector('.finding') !== null)
    await page.evaluate(() => {
      const cells = [...document.querySelectorAll('td')].filter((cell) => cell.textContent?.includes('本机关不掌握'))
      const label = cells.at(-1)
      const natural = label?.nextElementSibling
      const business = natural?.nextElementSibling
      if (natural && business) [natural.textContent, business.textContent] = ['1', '0']
    })
    await popup.click('[data-action=recheck]')
    await popup.waitFor('the verdict', () => document.querySelector('.verdict')?.textContent === '未发现不一致')
    await expect.poll(() => page.marks()).toEqual([])
    await popup.close()
    await page.close()
  })

  test('a square of the picture leads to its cell', async () => {
    const { page, popup } = await popupOn('clean-2020')
    await popup.waitFor('the picture', () => document.querySelector('.picture') !== null)
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>('.picture button')[6]?.click())
    await page.waitFor('the cell to be shown', () => scrollY > 200)
    await popup.close()
    await page.close()
  })

  test.each([
    ['list-of-reports', '链接了 10 份报告'],
    ['report-attached', '报告在附件里'],
    ['farming-news', '本页没有政府信息公开工作年度报告'],
  ])('%s is told in a sentence', async (name, sentence) => {
    const { page, popup } = await popupOn(name)
    await popup.waitFor('the sentence', (part) => document.body.textContent?.includes(part), sentence)
    await popup.close()
    await page.close()
  })

  test('a page that is no report is checked on demand, and the answer is a sentence', async () => {
    const { page, popup } = await popupOn('farming-news')
    await popup.click('.step')
    await popup.waitFor('the answer', () => document.body.textContent?.includes('没有找到年度报告的标题、章节或表格'))
    expect(await page.evaluate(() => document.querySelector('gouji-overlay') === null)).toBe(true)
    await popup.close()
    await page.close()
  })
})
