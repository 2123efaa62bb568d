import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { brokenPage } from '../../tests/saved/broken.ts'
import { parseDocument } from '../document.ts'

/** The same questions to jsdom, which is slow and follows the standards. */

const selectors = [
  'td',
  'TD, th',
  '*',
  'table td:first-child',
  'tr > td:last-child',
  'tr > td:nth-child(2n+1)',
  'td:nth-child(odd)',
  'tr:nth-child(-n+3) td',
  'td:nth-of-type(2)',
  'p:nth-of-type(even), p:nth-child(1)',
  'td + td',
  'tr ~ tr',
  'td:not(:first-child):not(:last-child)',
  ':is(h1, h2, h3, p) span',
  ':where(body, div) > p',
  'tr:has(> td + td)',
  'div:has(table tr)',
  'p:has(+ table)',
  'td:empty, p:empty',
  '[style]',
  'td[colspan="2"]',
  '[style*="text-align"]',
  'meta[name^=Art i]',
  '[class~="content"], [id$=t]',
  '[lang|=zh]',
  'body #article .title, .content p',
]

test.each([1, 2, 3].map((seed) => brokenPage(61_000 + seed)))('elements and their neighbours are those of jsdom', (html) => {
  const documents = [parseDocument(html), new JSDOM(html).window.document] as const
  const [ours, theirs] = documents.map((document) => selectors.map((selector) => [...document.querySelectorAll(selector)].map(told)))
  for (const [index, selector] of selectors.entries()) expect([selector, ours?.[index]]).toEqual([selector, theirs?.[index]])
  const [text, itsText] = documents.map((document) => [document.title, document.body.textContent])
  expect(text).toEqual(itsText)
})

/** What an element says of itself and its neighbours. */
function told(element: Element) {
  return {
    name: element.nodeName,
    local: element.localName,
    text: element.textContent,
    attributes: [...element.attributes].map(({ name, value }) => [name, value]),
    parent: element.parentElement?.localName,
    next: element.nextElementSibling?.localName,
    ends: [element.firstElementChild?.localName, element.lastElementChild?.localName],
    children: element.children.length,
    nodes: [...element.childNodes].map(({ nodeType, nodeValue }) => [nodeType, nodeValue]),
    cells: element.getElementsByTagName('td').length,
    table: element.closest('table')?.textContent?.length,
  }
}

test('which of two nodes comes first', () => {
  const html = '<div><p>1</p><ul><li>2<li>3</ul></div><b>4</b>'
  const orders = [parseDocument(html), new JSDOM(html).window.document].map((document) => {
    const elements = [...document.querySelectorAll('*')]
    return elements.map((one) => elements.map((other) => one.compareDocumentPosition(other)))
  })
  expect(orders[0]).toEqual(orders[1])
})

test.each([':hover', 'p::before', '.a:target', 'p >', '> p', 'a|b', '} {', 'p:nth-child(x)'])('%s is refused', (selector) => {
  expect(() => parseDocument('<p>').querySelectorAll(selector)).toThrow()
})

test('names are written with escapes', () => {
  const document = parseDocument('<p class="md:hidden" id="1">')
  expect(document.querySelectorAll('.md\\:hidden#\\31')).toHaveLength(1)
})

test('a page as deep as it is long is read in time that grows with it', () => {
  const { body } = parseDocument('<div>'.repeat(50_000))
  expect(body.getElementsByTagName('div')).toHaveLength(50_000)
  expect(body.textContent).toBe('')
})
