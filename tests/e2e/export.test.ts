import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { read } from 'xlsx'
import { auditSchema } from '../../lib/audit/schema.ts'
import type { TestPage } from '../browsers/page.ts'
import { inEachBrowser } from './harness.ts'
import { visitSample } from './sample.ts'

inEachBrowser((given) => {
  /** Keeps what is saved in the page instead of handing it to the browser, which asks where to put it. */
  const keepFiles = (page: TestPage) =>
    page.evaluate(() => {
      const saved: { name: string; file: Promise<string> }[] = []
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        const encode = async () => {
          const bytes = new Uint8Array(await (await fetch(this.href)).arrayBuffer())
          return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
        }
        saved.push({ name: this.download, file: encode() })
      }
      Object.assign(window, { saved })
    })

  async function saved(popup: TestPage, format: string): Promise<{ name: string; bytes: Buffer }> {
    await popup.click(`[data-export=${format}]`)
    const file = await popup.waitFor(`the file ${format}`, async () => {
      const next = (window as unknown as { saved: { name: string; file: Promise<string> }[] }).saved.pop()
      return next && { name: next.name, base64: await next.file }
    })
    return { name: file.name, bytes: Buffer.from(file.base64, 'base64') }
  }

  test('every format is a file that can be opened again, and is named by agency, year and day', async () => {
    const page = await visitSample(given, 'row-shifted')
    const popup = await given.browser.openPopup(page)
    await popup.click('[data-action=export]')
    await keepFiles(popup)
    const named = (ending: string) => new RegExp(`^石畔县民政局-2019-\\d{8}\\.${ending}$`)

    const json = await saved(popup, 'json')
    expect(json.name).toMatch(named('json'))
    expect(auditSchema.parse(JSON.parse(json.bytes.toString())).findings).toHaveLength(2)

    const findings = await saved(popup, 'findings')
    expect(findings.name).toMatch(named('逐条\\.csv'))
    expect([...findings.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(parse(findings.bytes, { bom: true })).toHaveLength(3)

    const fields = await saved(popup, 'fields')
    expect(parse(fields.bytes, { bom: true })).toHaveLength(199)

    const xlsx = await saved(popup, 'xlsx')
    expect(xlsx.name).toMatch(named('xlsx'))
    expect(read(xlsx.bytes).SheetNames).toHaveLength(5)

    const text = await saved(popup, 'text')
    expect(text.bytes.toString()).toContain('页面地址：http://www.shipanxian-sample.gov.cn/')
    expect(await popup.evaluate(() => document.querySelector('.said')?.textContent)).toMatch(/^已保存：石畔县民政局-2019-\d{8}\.txt$/)
    await popup.close()
    await page.close()
  })

  test('an export can be stopped, and then makes no file', async () => {
    const page = await visitSample(given, 'row-shifted')
    const popup = await given.browser.openPopup(page)
    await popup.click('[data-action=export]')
    await keepFiles(popup)
    // The click on "stop" comes in the very turn in which it is offered.
    await popup.evaluate(() => {
      new MutationObserver(() => document.querySelector<HTMLElement>('[data-export=stop]')?.click()).observe(document.body, {
        childList: true,
        subtree: true,
      })
    })
    await popup.click('[data-export=xlsx]')
    await popup.waitFor('a word', () => document.querySelector('.said')?.textContent?.includes('已停止，没有生成文件'))
    expect(await popup.evaluate(() => (window as unknown as { saved: unknown[] }).saved.length)).toBe(0)
    await popup.close()
    await page.close()
  })

  test('the printable report has the picture, every finding and the tables; without its tab it says so', async () => {
    const page = await visitSample(given, 'text-disagrees')
    const printed = await given.browser.openExtensionPage(`printed.html?tab=${page.tab}&frame=0`, 900)
    await printed.waitFor('the findings', () => document.querySelectorAll('main ol > li').length === 5)
    expect(await printed.evaluate(() => document.querySelectorAll('.picture .cell').length)).toBe(200)
    expect(await printed.evaluate(() => document.querySelectorAll('.tables td[data-field]').length)).toBe(200)
    // The title comes after the content.
    await expect.poll(() => printed.title()).toMatch(/^云河市水务局-2023-\d{8}$/)
    await printed.close()
    const gone = await given.browser.openExtensionPage('printed.html?tab=999999&frame=0', 900)
    await gone.waitFor('a sentence', () => document.body.textContent?.includes('已不在浏览器里'))
    await gone.close()
    await page.close()
  })
})
