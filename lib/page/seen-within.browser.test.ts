import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BrowserKind, openBrowser, type TestBrowser } from '../../tests/browsers/browser.ts'
import { pageScript } from '../../tests/browsers/page-script.ts'
import type * as InPage from './seen-within.sample.ts'

declare const seenWithinSample: typeof InPage

/** What hides an element from readers, in every way that browsers know; and what does not, though it may look so. */
const styles = [
  'display:none',
  'visibility:hidden',
  'visibility:collapse',
  'visibility:visible',
  'content-visibility:hidden',
  'display:contents',
  'display:block',
  'position:absolute;left:-9999px',
  'opacity:0',
  'text-transform:uppercase',
  'white-space:pre',
  '-webkit-text-security:disc',
]
const hiding = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(...styles).map((style) => ` style="${style}"`) },
  { weight: 1, arbitrary: fc.constantFrom(' hidden', ' hidden="until-found"') },
)
const text = fc.constantFrom('12', '收到申请', '3 件', ' ', '\n  ', '&nbsp;7', 'a&shy;b', '1&#8203;2', 'ß', '&#xe001;')
const inline = ['span', 'b', 'a href="#x"', 'sup', 'font', 'del']
const blocks = ['p', 'div', 'li', 'details', 'details open', 'section', 'button']

const written = ([tag, attribute, inside]: [string, string, string]) => `<${tag}${attribute}>${inside}</${tag.split(' ')[0]}>`
const empty = fc.constantFrom('<br>', '<img alt="x">', '<span></span>', '<p></p>', '<object></object>', '<input value="5">')
const { words, flow } = fc.letrec<{ words: string; flow: string }>((tie) => ({
  words: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    text,
    empty,
    // What is hidden says something: of what says nothing only a line break could be told.
    fc
      .tuple(
        fc.constantFrom(...inline),
        hiding,
        fc.tuple(text, fc.array(tie('words'), { maxLength: 3 })).map(([one, more]) => `${one}x${more.join('')}`),
      )
      .map(written),
    fc.constantFrom(
      '<script>9</script>',
      '<style>p{}</style>',
      '<noscript>9</noscript>',
      '<select><option>1<option>2</select>',
      '<textarea>8</textarea>',
      '<ruby>字<rp>(</rp><rt>z</rt></ruby>',
    ),
  ),
  flow: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('words'),
    fc
      .tuple(
        fc.constantFrom(...blocks),
        hiding,
        fc.tuple(text, fc.array(tie('flow'), { maxLength: 10 })).map(([one, more]) => `${one}x${more.join('')}`),
      )
      .map(written),
  ),
}))
const cell = fc
  .tuple(
    fc.constantFrom('td', 'td', 'td', 'th'),
    hiding,
    fc.oneof(
      { weight: 4, arbitrary: text },
      { weight: 1, arbitrary: fc.constant('') },
      { weight: 2, arbitrary: words },
      { weight: 1, arbitrary: flow },
    ),
  )
  .map(written)
const row = fc
  .tuple(
    fc.constant('tr'),
    hiding,
    fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join('')),
  )
  .map(written)
const table = fc
  .tuple(
    fc.constant('table'),
    hiding,
    fc.array(row, { minLength: 1, maxLength: 6 }).map((rows) => rows.join('')),
  )
  .map(written)
const pageOf = fc
  .array(fc.oneof({ weight: 2, arbitrary: flow }, { weight: 1, arbitrary: table }), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join('\n'))

const seed = Number(process.env.GOUJI_SEED ?? 20261121)
const count = 300
const pages = fc.sample(pageOf, { seed, numRuns: count })

let server: Server
beforeAll(async () => {
  const script = await pageScript('lib/page/seen-within.sample.ts', 'seenWithinSample')
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>样本</title><script>${script.replaceAll('</script', '<\\/script')}</script><body>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const kinds: BrowserKind[] = ['chromium', 'firefox']
describe.each(kinds)('%s', (kind) => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await openBrowser(kind, {
      extension: null,
      portalPort: (server.address() as AddressInfo).port,
      headless: true,
      language: 'zh-CN',
    })
  })
  afterAll(() => browser?.close())

  test(`what is read of ${count} random pages of seed ${seed} is the same, whether parts are asked about as wholes or not`, async () => {
    const page = await browser.visit('http://gxt.example.gov.cn/a.html')
    const wrong = await page.evaluate((bodies) => {
      return bodies.flatMap((html) => {
        document.body.innerHTML = html
        const { asWholes, oneByOne } = seenWithinSample.readBoth()
        return asWholes === oneByOne ? [] : [{ html, asWholes, oneByOne }]
      })
    }, pages)
    expect(wrong.sort((a, b) => a.html.length - b.html.length).slice(0, 2)).toEqual([])
  })
})
