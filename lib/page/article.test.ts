import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { articleAround, stretchOf } from './article.ts'

test('the stretch of some landmarks is the smallest element that holds them all; of none there is none', () => {
  const document = parseDocument('<div id=a><div id=b><p id=c></p><p id=d></p></div></div>')
  const at = (id: string) => document.getElementById(id) ?? document.body
  expect(stretchOf([at('c'), at('d')])?.id).toBe('b')
  expect(stretchOf([at('c')])?.id).toBe('c')
  expect(stretchOf([])).toBeNull()
})

test('an article is widened up to the last element whose text is at most 1.3 times as long as that of the stretch', () => {
  const piece = fc.oneof(
    fc.nat(20).map((length) => `<p>${'文'.repeat(length)}</p>`),
    fc.nat(20).map((length) => '字'.repeat(length)),
    fc.constant('<!-- a comment is no text -->'),
  )
  const level = fc.record({ before: fc.array(piece, { maxLength: 2 }), after: fc.array(piece, { maxLength: 2 }) })
  fc.assert(
    fc.property(fc.nat(200), fc.array(level, { maxLength: 6 }), (length, levels) => {
      const html = levels.reduce(
        (inner, { before, after }, index) => `<div id="${index + 1}">${before.join('')}${inner}${after.join('')}</div>`,
        `<div id="0">${'报'.repeat(length)}</div>`,
      )
      const document = parseDocument(html)
      const elements = Array.from({ length: levels.length + 1 }, (_, index) => document.getElementById(String(index)) ?? document.body)
      const tooLong = elements.findIndex((element) => (element.textContent ?? '').length > 1.3 * length)
      const [stretch] = elements
      expect(articleAround(stretch ?? document.body).id).toBe(String(tooLong < 0 ? levels.length : tooLong - 1))
    }),
  )
})
