import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BrowserKind, openBrowser, type TestBrowser } from '../../tests/browsers/browser.ts'
import { pageScript } from '../../tests/browsers/page-script.ts'
import { type Portal, startPortal } from '../../tests/portal/server.ts'
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

/** An element, hidden in some way or not. */
const element = (tags: readonly string[], inside: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...tags), hiding, inside).map(([tag, attribute, html]) => `<${tag}${attribute}>${html}</${tag.split(' ')[0]}>`)
const several = (part: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc.array(part, { minLength: 1, maxLength: most }).map((parts) => parts.join(''))
/** What is hidden says something: of what says nothing only a line break could be told. */
const speaking = (more: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc.tuple(text, fc.array(more, { maxLength: most })).map(([first, others]) => `${first}x${others.join('')}`)

const empty = fc.constantFrom('<br>', '<img alt="x">', '<span></span>', '<p></p>', '<object></object>', '<input value="5">')
const special = fc.constantFrom(
  '<script>9</script>',
  '<style>p{}</style>',
  '<noscript>9</noscript>',
  '<select><option>1<option>2</select>',
  '<textarea>8</textarea>',
  '<ruby>字<rp>(</rp><rt>z</rt></ruby>',
)
const { words, flow } = fc.letrec<{ words: string; flow: string }>((tie) => ({
  words: fc.oneof({ maxDepth: 3, withCrossShrink: true }, text, empty, element(inline, speaking(tie('words'), 3)), special),
  flow: fc.oneof({ maxDepth: 4, withCrossShrink: true }, tie('words'), element(blocks, speaking(tie('flow'), 10))),
}))
const entry = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 2, arbitrary: words },
  { weight: 1, arbitrary: flow },
)
const cell = element(['td', 'td', 'td', 'th'], entry)
const table = element(['table'], several(element(['tr'], several(cell, 5)), 6))
const pageOf = fc
  .array(fc.oneof({ weight: 2, arbitrary: flow }, { weight: 1, arbitrary: table }), { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join('\n'))

const seed = Number(process.env.GOUJI_SEED ?? 20261121)
const count = 300
const pages = fc.sample(pageOf, { seed, numRuns: count })

const host = 'gxt.example.gov.cn'
let portal: Portal
beforeAll(async () => {
  portal = await startPortal()
  const script = await pageScript('lib/page/seen-within.sample.ts', 'seenWithinSample')
  portal.add(host, '/empty.html', `<!doctype html><title>样本</title><script>${script.replaceAll('</script', '<\\/script')}</script><body>`)
})
afterAll(() => portal?.close())

const kinds: BrowserKind[] = ['chromium', 'firefox']
describe.each(kinds)('%s', (kind) => {
  let browser: TestBrowser
  beforeAll(async () => {
    browser = await openBrowser(kind, { extension: null, portalPort: portal.port, headless: true })
  })
  afterAll(() => browser?.close())

  test(`what is read of ${count} random pages of seed ${seed} is the same, whether tables are asked about as wholes or not`, async () => {
    const page = await browser.visit(`http://${host}/empty.html`)
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
