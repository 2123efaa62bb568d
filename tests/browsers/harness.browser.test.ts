import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BrowserKind, openBrowser, type TestBrowser } from './browser.ts'
import { writeSampleExtension } from './sample-extension.ts'

const asked: string[] = []
let server: Server
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gouji-harness-'))
  server = createServer((request, response) => {
    asked.push(request.headers.host ?? '')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end('<!doctype html><title>样本</title><body style="height: 4000px">正文')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await rm(folder, { recursive: true, force: true })
})

const kinds: BrowserKind[] = ['chromium', 'firefox']
describe.each(kinds)('%s', (kind) => {
  let browser: TestBrowser
  beforeAll(async () => {
    const extension = join(folder, kind)
    await writeSampleExtension(extension, kind)
    browser = await openBrowser(kind, { extension, portalPort: (server.address() as AddressInfo).port, headless: true, language: 'zh-CN' })
  })
  afterAll(() => browser.close())

  test('opens the portal under a gov.cn name, with marks that can be read, pointed at and clicked', async () => {
    const page = await browser.visit('http://gxt.example.gov.cn/a.html')
    expect(asked).toContain('gxt.example.gov.cn')
    expect(await page.waitForMarks()).toEqual([
      { id: 'bound:fees', rule: 'bound', severity: 'error', subject: 'fees', name: '部分大于整体' },
    ])
    expect(await page.evaluate((name) => `${navigator.language} ${name}`, 'told')).toBe('zh-CN told')
    await page.hover('[data-finding]')
    await page.waitFor('the pointer on the mark', () => document.title === 'hovered')
    await page.click('[data-finding="bound:fees"]')
    await page.waitFor('the click on the mark', () => document.title === 'clicked')
    await page.close()
  })

  test("tells what the extension knows of each of two tabs, and opens each tab's popup", async () => {
    const first = await browser.visit('http://gxt.example.gov.cn/a.html')
    const second = await browser.visit('http://gxt.example.gov.cn/b.html')
    expect(first.tab).not.toBe(second.tab)
    expect((await browser.waitForAudit(second)).frames).toMatchObject([{ status: 'done', kind: 'other' }])
    await expect.poll(() => browser.badge(first)).toEqual({ text: '7', title: '七处' })
    const popup = await browser.openPopup(first)
    expect(await popup.tab).not.toBe(first.tab)
    expect(await popup.text()).toContain(`?tab=${first.tab}`)
    expect(await popup.evaluate(() => innerWidth)).toBe(460)
    await popup.close()
  })

  test('hears every console: what is said as an error, thrown or rejected in popup, background, content script and page', async () => {
    const page = await browser.visit('http://gxt.example.gov.cn/a.html')
    const popup = await browser.openPopup(page)
    expect(await browser.problems()).toEqual([])
    await popup.click('button')
    await popup.waitFor('the click in the popup', () => document.body.textContent?.includes('pressed'))
    await page.evaluate(() => {
      dispatchEvent(new Event('fail'))
      console.error('page says so')
      setTimeout(() => {
        throw new Error('page throws')
      })
      setTimeout(() => {
        Promise.reject(new Error('page rejects'))
      })
    })
    const expected = ['popup', 'background', 'content script', 'page'].flatMap((who) => [
      `${who} says so`,
      `${who} throws`,
      `${who} rejects`,
    ])
    const heard = async () => {
      const problems = await browser.problems()
      return { missing: expected.filter((words) => !problems.some((problem) => problem.includes(words))), number: problems.length }
    }
    await expect.poll(heard).toEqual({ missing: [], number: expected.length })
    await popup.close()
    await page.close()
  })

  test('stops a background that can be stopped; what it says when it is back is heard too', async () => {
    const page = await browser.visit('http://gxt.example.gov.cn/a.html')
    const popup = await browser.openPopup(page)
    // One that is stopped while it is busy has not said all.
    await expect.poll(() => browser.badge(page)).toEqual({ text: '7', title: '七处' })
    const before = (await browser.problems()).length
    expect(await browser.stopBackground()).toBe(kind === 'chromium')
    await popup.click('button')
    await expect
      .poll(
        async () =>
          (await browser.problems()).slice(before).filter((problem) => /background (says so|throws|rejects)/.test(problem)).length,
      )
      .toBe(3)
    expect(await browser.badge(page)).toEqual({ text: '7', title: '七处' })
    await popup.close()
    await page.close()
  })

  test('takes pictures of the viewport, of the whole page and of the popup', async () => {
    const page = await browser.visit('http://gxt.example.gov.cn/a.html')
    await page.screenshot(join(folder, 'viewport.png'))
    await page.screenshot(join(folder, 'whole.png'), 'whole')
    await (await browser.openPopup(page)).screenshot(join(folder, 'popup.png'))
    expect(await sizeOf(join(folder, 'viewport.png'))).toEqual([1280, 900])
    expect((await sizeOf(join(folder, 'whole.png')))[1]).toBeGreaterThanOrEqual(4000)
    expect((await sizeOf(join(folder, 'popup.png')))[0]).toBe(460)
  })

  test('reaches nothing but the portal', async () => {
    if (kind === 'chromium') await expect(browser.visit('http://www.example.com/')).rejects.toThrow(/NAME_NOT_RESOLVED/)
    else await browser.visit('http://www.example.com/').then(() => expect(asked).toContain('www.example.com'))
    await expect(browser.visit('https://www.example.com/')).rejects.toThrow()
  })

  test('says what it waited for in vain', async () => {
    const page = await browser.visit('http://gxt.example.gov.cn/a.html')
    await expect(page.waitFor('a miracle', () => false, undefined, 200)).rejects.toThrow('a miracle did not come within 200 ms')
  })
})

/** Width and height of a PNG, which stand in its first chunk. */
async function sizeOf(png: string): Promise<[number, number]> {
  const bytes = await readFile(png)
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
}
