import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { articleAround } from './article.ts'
import { readContent } from './content.ts'

test('an article is widened up to the last element whose text is at most 1.3 times as long as that of the stretch', () => {
  const piece = fc.oneof(
    fc.nat(20).map((length) => `<p>${'文'.repeat(length)}</p>`),
    fc.nat(20).map((length) => '字'.repeat(length)),
    fc.nat(20).map((length) => `<table><tr><td>${'表'.repeat(length)}</td></tr></table>`),
    fc.constantFrom('<!-- a comment is no text -->', '<script>var unseen = "what nobody sees is none either"</script>', '\n      '),
  )
  const level = fc.record({ before: fc.array(piece, { maxLength: 2 }), after: fc.array(piece, { maxLength: 2 }) })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.array(level, { maxLength: 6 }), (length, levels) => {
      const html = levels.reduce(
        (inner, { before, after }, index) => `<div id="${index + 1}">${before.join('')}${inner}${after.join('')}</div>`,
        `<div id="0">${'报'.repeat(length)}</div>`,
      )
      const document = parseDocument(html)
      const { seen, elements, numberOf } = readContent(document, () => true)
      const levelsUp = Array.from({ length: levels.length + 1 }, (_, index) => document.getElementById(String(index)) ?? document.body)
      const shown = (element: Element) => (element.textContent ?? '').replace(/\s|var unseen = "[^"]*"/g, '')
      const tooLong = levelsUp.findIndex((element) => shown(element).length > 1.3 * length)
      const [stretch = document.body] = levelsUp
      expect(elements[articleAround(seen, numberOf(stretch))]?.id).toBe(String(tooLong < 0 ? levels.length : tooLong - 1))
    }),
  )
})
