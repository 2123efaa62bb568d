import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { readContent } from '../page/content.ts'
import { drawTable } from './draw.sample.ts'
import { fillForms } from './fill.ts'
import { disclosure2021 } from './official/disclosure-2021.ts'
import type { Sheet } from './sheet.ts'

/** Table 2 of the 2021 form as rows of texts; `change` rewrites each text. */
function proactive(change: (text: string) => string | null) {
  const blocks = disclosure2021.tables.find(({ id }) => id === 'proactive')?.blocks ?? []
  const rows = blocks.flatMap(({ article = '', columns, rows: own }) => [
    [article],
    ['信息内容', ...columns.map(({ label }) => label.zh)],
    ...own.map(({ label }) => [label.zh, ...columns.map(() => '4')]),
  ])
  const printed = rows.map((texts) => texts.flatMap((text) => change(text) ?? [])).filter((texts) => texts.length > 0)
  const sheet: Sheet = {
    table: 0,
    rows: printed.map((texts, row) => texts.map((text, column) => ({ row, column, columnSpan: 1, text }))),
  }
  const [filled] = fillForms([sheet], 2023)
  if (!filled) throw new Error('table 2 was not recognised')
  return filled
}

test('each block with the article over it', () => {
  const { articles, misspelt } = proactive((text) => text)
  expect(Object.fromEntries(articles)).toEqual({
    'proactive.1': '第二十条第（一）项',
    'proactive.5': '第二十条第（五）项',
    'proactive.6': '第二十条第（六）项',
    'proactive.8': '第二十条第（八）项',
  })
  expect(misspelt).toEqual([])
})

test('an article that is set one character a line', () => {
  const { articles } = proactive((text) => (text.startsWith('第二十条') ? [...text].join('\n') : text))
  expect([...articles.keys()]).toEqual(['proactive.1', 'proactive.5', 'proactive.6', 'proactive.8'])
})

test('a block without an article does not take that of the block before', () => {
  const { articles } = proactive((text) => (text === '第二十条第（六）项' ? null : text))
  expect([...articles.keys()]).toEqual(['proactive.1', 'proactive.5', 'proactive.8'])
})

test('misspelt rows and columns, and a variant that is none', () => {
  const slips: Record<string, string> = { 行政事业性收费: '行政事业型收费', 现行有效件数: '现行有郊件数', 行政规范性文件: '规范性文件' }
  const { misspelt } = proactive((text) => slips[text] ?? text)
  expect(misspelt.map(({ id, text }) => [id, text])).toEqual([
    ['inForce', '现行有郊件数'],
    ['fees', '行政事业型收费'],
  ])
})

test('in one table that holds all three, the rows of the others are no strangers to table 2', () => {
  const drawn = disclosure2021.tables.map((table) => drawTable(table, () => '3').replace(/<\/?table[^>]*>/g, ''))
  const rows = drawn.join('').replace(/<tr>(?:(?!<\/tr>).)*>行政强制<.*?<\/tr>/u, '')
  const content = readContent(parseDocument(`<table>${rows}</table>`), () => true)
  const sheets = content.seen.blocks.flatMap((block) => (block.kind === 'table' ? [block.sheet] : []))
  const table2 = fillForms(sheets, 2023).find(({ table }) => table.id === 'proactive')
  expect(table2).toMatchObject({ missingRows: ['coercion'], strangers: { rows: false } })
})
