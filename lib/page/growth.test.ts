import { expect, test } from 'vitest'
import { growth, mostGrowth } from '../../tests/growth.ts'
import { readMatrix } from '../forms/matrix.ts'
import { disclosure2021 } from '../forms/official/disclosure-2021.ts'
import { rowsOf } from '../forms/sheet.ts'
import { splitSentences } from '../prose/sentences.ts'
import { readContent } from './content.ts'
import { findSections } from './sections.ts'
import type { Paragraph } from './seen.ts'

/** A chain of text nodes in one paragraph, without a document that would take longer than what is measured. */
function textNodes(count: number): Document {
  const body = { nodeType: 1, localName: 'body', parentElement: null }
  const nodes = Array.from({ length: count }, () => ({ nodeType: 3, nodeValue: '公开', parentElement: body, parentNode: body }))
  for (const [index, node] of nodes.entries()) Object.assign(node, { nextSibling: nodes[index + 1] ?? null })
  return { body: { ...body, firstChild: nodes[0] }, getElementsByTagName: () => [] } as unknown as Document
}

const headings = (count: number): Paragraph[] =>
  Array.from({ length: count }, (_, index) => {
    const text = ['一、总体情况', '二、主动公开政府信息情况', '本年度按要求开展各项工作。'][index % 3] ?? ''
    return { kind: 'paragraph', element: 0, text, linked: false }
  })

const rows = (count: number) => {
  const cells = ['（一）予以公开', 1, 0, 0, 0, 0, 0, 1].map((text, column) => ({ row: 0, column, columnSpan: 1, text: String(text) }))
  return rowsOf([{ table: 0, rows: Array.from({ length: count }, () => cells) }])
}
const requests = disclosure2021.tables.find(({ id }) => id === 'requests')

test.each<[string, number, (size: number) => () => unknown]>([
  [
    'text nodes of one paragraph',
    20_000,
    (size) => {
      const document = textNodes(size)
      return () => readContent(document, () => true)
    },
  ],
  [
    'headings that say the same',
    2000,
    (size) => {
      const blocks = headings(size)
      return () => findSections(blocks)
    },
  ],
  [
    'rows with the same label',
    1000,
    (size) => {
      const stream = rows(size)
      return () => requests && readMatrix(stream, requests)
    },
  ],
  [
    'lines that end in no sentence',
    1000,
    (size) => {
      const lines = Array<{ section: null; text: string }>(size).fill({
        section: null,
        text: '本年度按要求开展各项工作，公开渠道进一步拓宽，公开内容进一步丰富，',
      })
      return () => splitSentences(lines)
    },
  ],
])('%s', (_, size, given) => {
  expect(growth(given, size)).toBeLessThan(mostGrowth)
})
