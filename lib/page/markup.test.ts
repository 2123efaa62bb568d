import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { tableMarkup } from './markup.ts'

function markupAt(html: string, selector: string): string {
  return tableMarkup(parseDocument(`<body>${html}</body>`).querySelector(selector))
}

test('structure, text and what a grid comes from; nothing else', () => {
  const html = `<p>before</p><table id="t" class="big" onclick="x()"><tbody><tr><td style="display:none" data-user="me" rowspan="2">1 &lt; 2</td>
    <td><a href="http://example.com/?token=1">3</a><script>steal()</script><input value="secret"></td></tr></tbody></table><p>after</p>`
  expect(markupAt(html, 'a')).toBe(
    '<table><tbody><tr><td rowspan="2" style="display:none">1 &lt; 2</td> <td><a>3</a></td></tr>\n</tbody></table>',
  )
})

test('it is the nearest table, and nothing where there is none', () => {
  expect(markupAt('<table><tr><td><table><tr><td id="in">7</td></tr></table></td></tr></table>', '#in')).toBe(
    '<table><tbody><tr><td>7</td></tr>\n</tbody></table>',
  )
  expect(markupAt('<p id="p">1</p>', '#p')).toBe('')
  expect(tableMarkup(null)).toBe('')
})

test('a table that is too large is cut, and that is said; one that is nested too deep does no harm', () => {
  const large = markupAt(`<table>${'<tr><td id="x">长长长长长长长长</td></tr>'.repeat(9000)}</table>`, 'td')
  expect(large.length).toBeLessThan(61_000)
  expect(large.endsWith('<!-- … -->')).toBe(true)
  expect(markupAt(`<table><tr><td>${'<b>'.repeat(400)}x</td></tr></table>`, 'td').length).toBeLessThan(2000)
})
