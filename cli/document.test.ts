import { expect, test } from 'vitest'
import { markupIn, parseDocument } from './document.ts'

test('what stands in noscript is text that is not shown, wherever it stands', () => {
  const document = parseDocument('<noscript><p>1</noscript><table><tr><NOSCRIPT class=a><td>2</NOSCRIPT\n><td>3</table><noscripts><i>4')
  expect([...document.querySelectorAll('p, td, i')].map(({ textContent }) => textContent)).toEqual(['3', '4'])
})

test('lists of elements can be gone through', () => {
  const document = parseDocument('<p>1<p>2')
  expect([...document.getElementsByTagName('p')].map(({ textContent }) => textContent)).toEqual(['1', '2'])
  expect(Array.from(document.querySelectorAll('p'))).toHaveLength(2)
})

test('nothing at all is a document with an empty body', () => {
  expect(parseDocument('').body.textContent).toBe('')
})

test('the markup in an element', () => {
  const { body } = parseDocument('<p CLASS=a>1<br>&lt;<template><td>2</template>')
  expect(markupIn(body)).toBe('<p class="a">1<br>&lt;<template><td>2</td></template></p>')
})
