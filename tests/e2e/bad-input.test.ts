import { expect, test } from 'vitest'
import { longPatience } from '../browsers/patience.ts'
import { generatePage } from '../portal/generate.ts'
import { inEachBrowser } from './harness.ts'

const host = 'odd.yunheshi-sample.gov.cn'
const title = '云河市财政局2023年政府信息公开工作年度报告'
const seed =
  Array.from({ length: 100 }, (_, index) => index).find((index) => generatePage(index, { markup: 'modern' }).truth.errors.length > 0) ?? 0
const faulty = generatePage(seed, { markup: 'modern' })
const large = `<table>${`<tr>${'<td>7</td>'.repeat(50)}</tr>`.repeat(2000)}</table>`

inEachBrowser((given) => {
  test('a table of 100,000 cells beside a report is read over', async () => {
    given.portal.add(host, '/large.html', faulty.html.replace('</article>', `</article>${large}`))
    const page = await given.browser.visit(`http://${host}/large.html`)
    const { frames } = await given.browser.waitForAudit(page, longPatience)
    expect(
      frames[0]?.audit?.findings
        .filter(({ severity }) => severity === 'error')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...faulty.truth.errors])
    await page.waitForMarks(1, longPatience)
    await page.close()
  })

  test('a report whose tags are not closed is read like one whose tags are', async () => {
    given.portal.add(host, '/open.html', faulty.html.replace(/<\/(?:td|th|tr|p|tbody)>/g, ''))
    const page = await given.browser.visit(`http://${host}/open.html`)
    const { frames } = await given.browser.waitForAudit(page)
    expect(
      frames[0]?.audit?.findings
        .filter(({ severity }) => severity === 'error')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...faulty.truth.errors])
    await page.close()
  })

  test.each([
    ['an empty page', '', 'text/html'],
    ['plain text', `${title}\n一、总体情况\n二、主动公开政府信息情况\n`, 'text/plain; charset=utf-8'],
    ['JSON', `{"title":"${title}"}`, 'application/json'],
    ['XML', `<?xml version="1.0"?><report><title>${title}</title></report>`, 'application/xml'],
    ['a picture', '<svg xmlns="http://www.w3.org/2000/svg"><title>年报</title></svg>', 'image/svg+xml'],
  ])('%s: the popup says something, and nothing breaks', async (name, body, type) => {
    const path = `/${encodeURIComponent(name)}`
    given.portal.add(host, `/${name}`, body, type)
    const page = await given.browser.visit(`http://${host}${path}`)
    const popup = await given.browser.openPopup(page)
    await popup.waitFor('a sentence that is no waiting', () => {
      const situation = document.querySelector<HTMLElement>('[data-situation]')?.dataset.situation ?? 'loading'
      return situation !== 'loading' && situation !== 'checking' && (document.body.textContent?.trim().length ?? 0) > 8
    })
    expect(await page.evaluate(() => document.querySelector('gouji-overlay') === null)).toBe(true)
    await popup.close()
    await page.close()
  })

  test('a title that promises a report that never comes: the page is told as none', async () => {
    given.portal.add(host, '/promise.html', `<!doctype html><title>${title}</title><h1>${title}</h1><p>正在整理，敬请期待。</p>`)
    const page = await given.browser.visit(`http://${host}/promise.html`)
    const popup = await given.browser.openPopup(page)
    await popup.waitFor('the sentence', () => document.querySelector('[data-situation=nothing]') !== null)
    await popup.close()
    await page.close()
  })

  test('text of the page that looks like markup stays text', async () => {
    const hostile = '<img src=x onerror="document.title=1">'
    const source = `<meta name="ContentSource" content="${hostile.replaceAll('"', '&quot;')}">`
    const html = faulty.html.replaceAll(faulty.agency, '').replace('</head>', `${source}</head>`)
    given.portal.add(host, '/hostile.html', html)
    const page = await given.browser.visit(`http://${host}/hostile.html`)
    await given.browser.waitForAudit(page)
    const popup = await given.browser.openPopup(page)
    await popup.waitFor('the agency', () => document.querySelector('h1') !== null)
    expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toContain('<imgsrc=x')
    expect(await popup.evaluate(() => document.querySelectorAll('img').length)).toBe(0)
    await popup.close()
    await page.close()
  })
})
