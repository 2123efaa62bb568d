import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { generatePage } from '../../tests/portal/generate.ts'
import { samplePages } from '../../tests/portal/pages.ts'
import { packSeen } from './pack.ts'
import { seePage } from './see.ts'
import { unpackSeen } from './unpack.ts'

function seenOf(html: string) {
  const document = parseDocument(html)
  return seePage(document, { url: 'http://www.yunheshi-sample.gov.cn/a.html', isShown: shownBy(document) }).seen
}

const odd = `<title> 报告 </title><meta name="ArticleTitle" content="甲"><h1>乙</h1><img src="a.png" width="20"><iframe src="/a.pdf"></iframe>
  <a href="/b.html">丙</a><a title="丁">戊</a><p hidden>看不见的一段文字</p><table><tr><td>己<td>3<td><table><tr><td>庚</table></table>`

const pages = [
  ['a page with one of each', odd] as const,
  ['an empty page', ''] as const,
  ...samplePages.map(({ name, html }) => [name, html] as const),
  ...Array.from({ length: 60 }, (_, seed) => [`random page ${seed}`, generatePage(seed).html] as const),
]

test.each(pages)('%s comes over as it is', (_, html) => {
  const seen = seenOf(html)
  expect(unpackSeen(packSeen(seen))).toEqual(seen)
})

test('of a page with one of each, each comes over', () => {
  const { blocks, links, embedded, hidden, frames, metadata, headline } = unpackSeen(packSeen(seenOf(odd)))
  expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['paragraph', 'table', 'picture']))
  expect([links.length, embedded.length, hidden.length, frames.length, metadata.size, headline?.text]).toEqual([2, 1, 1, 1, 1, '乙'])
})

test('one page seen twice is one text', () => {
  const { html } = generatePage(1)
  expect(packSeen(seenOf(html))).toBe(packSeen(seenOf(html)))
})

const packed = packSeen(seenOf(generatePage(1).html))

test.each([
  ['no JSON', '{', SyntaxError],
  ['another value', '[]', Error],
  ['an outline that goes in a circle', packed.replace(/"outline":\[-1,0,/, '"outline":[-1,2,'), Error],
  ['an outline above the body', packed.replace(/"outline":\[-1,/, '"outline":[-2,'), Error],
  ['an element without a number', packed.replace(/"blocks":\[\[\d+,/, '"blocks":[[-7,'), Error],
  ['a cell without a text', packed.replace(/\[(\d+,\d+,\d+),"[^"]*"\]/, '[$1]'), Error],
])('%s is refused', (_, text, error) => {
  expect(text).not.toBe(packed)
  expect(() => unpackSeen(text)).toThrow(error)
})
