import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { readContent } from './content.ts'

function contentOf(html: string) {
  const document = parseDocument(html)
  const { seen, elements } = readContent(document, shownBy(document))
  return { ...seen, elements }
}

function linesOf(html: string) {
  return contentOf(html).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
}

test('a paragraph ends at a block boundary or a line break, not at a span', () => {
  expect(linesOf('<div>甲<span>乙</span><br>丙<p>丁</p>戊</div>己')).toEqual(['甲乙', '丙', '丁', '戊', '己'])
})

test('what is hidden is left out and kept apart', () => {
  const { blocks, hidden } = contentOf('<p>甲</p><div style="display:none"><p>乙</p><p>丙</p></div><p hidden>丁</p>')
  expect(blocks).toHaveLength(1)
  expect(hidden.map(({ text }) => text)).toEqual(['乙丙', '丁'])
})

test('scripts, styles and other text that nobody reads are no paragraphs', () => {
  expect(
    linesOf('<script>var a = 1</script><style>p { color: red }</style><noscript>请启用脚本</noscript><template>模板</template><p>甲</p>'),
  ).toEqual(['甲'])
})

test.each([
  ['a footnote mark', '338<sup>1</sup>件'],
  ['one that Word set high', '338<span style="vertical-align:super">1</span>件'],
  ['what is struck out', '<del>9</del>338<s>7</s>件<span style="text-decoration: line-through">次</span>'],
])('%s is no part of what a line says', (_, html) => {
  expect(linesOf(`<p>收到申请${html}。</p>`)).toEqual(['收到申请338件。'])
})

test('more than a mark that is set high is read: a tag may have been left open', () => {
  const prose = '本年度按要求开展各项工作，公开渠道进一步拓宽。'
  expect(linesOf(`<p>甲<sup>${prose}</p>`)).toEqual([`甲${prose}`])
})

test('tables that hold no table are numbered in page order, hidden ones included', () => {
  const { blocks, elements } = contentOf(
    '<table><tr><td><table id="a"><tr><td>1<td>2</table></table><table hidden><tr><td>3<td>4</table><table id="b"><tr><td>5<td>6</table>',
  )
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [{ id: elements[block.element]?.id, table: block.sheet.table }] : []))
  expect(tables).toEqual([
    { id: 'a', table: 0 },
    { id: 'b', table: 2 },
  ])
})

test('of a table only headings and layout are paragraphs', () => {
  const prose = '本年度按要求开展各项工作。'.repeat(20)
  expect(linesOf('<table><tr><td colspan="2">一、总体情况</td></tr><tr><td>规章</td><td>0</td></tr></table>')).toEqual(['一、总体情况'])
  expect(linesOf(`<table><tr><td>导航</td><td><p>${prose}</p><p>短句</p></td></tr></table>`)).toEqual([prose, '短句'])
})

test('a caption is a line before its table, unless it is hidden', () => {
  const rows = '<tr><td>规章</td><td>0</td></tr>'
  const { blocks } = contentOf(`<table><caption>二、主动公开政府信息情况</caption>${rows}</table>`)
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table'])
  expect(linesOf(`<table><caption>二、主动公开政府信息情况</caption>${rows}</table>`)).toEqual(['二、主动公开政府信息情况'])
  expect(linesOf(`<table><caption style="display:none">隐藏</caption>${rows}</table>`)).toEqual([])
})

test('a heading in a table is a line also beside the unit of the figures', () => {
  const rows = '<tr><td>规章</td><td>0</td></tr>'
  expect(linesOf(`<table><tr><td>二、主动公开政府信息情况</td><td>单位：件</td></tr>${rows}</table>`)).toContain('二、主动公开政府信息情况')
  expect(linesOf(`<table><tr><td>行政许可</td><td>12</td></tr>${rows}</table>`)).toEqual([])
})

test('links in tables and out of them are links; a paragraph that is all link is marked', () => {
  const { links, blocks } = contentOf(
    '<p><a href="a">甲</a></p><p>见<a href="b">乙</a></p><table><tr><td>1</td><td><a href="c">丙</a></td></tr></table>',
  )
  expect(links.map(({ href }) => href)).toEqual(['a', 'b', 'c'])
  expect(blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.linked] : []))).toEqual([true, false])
})

test('elements nested deeper than the stack are read', () => {
  expect(linesOf(`${'<div>'.repeat(20_000)}甲`)).toEqual(['甲'])
  expect(linesOf(`${'<table><tr><td>'.repeat(3000)}甲`)).toEqual(['甲'])
})

test('what is set high or cannot be seen is no part of a figure', () => {
  const { blocks } = contentOf(
    '<table><tr><td>3<span style="vertical-align: super">2</span></td><td>4<span style="visibility:hidden">99</span></td><td style="visibility:hidden">5</td><td>6</td></tr></table>',
  )
  const [table] = blocks
  expect(table?.kind === 'table' ? table.sheet.rows[0]?.map(({ text }) => text) : null).toEqual(['3', '4', '', '6'])
})

test('a table with a one-cell table in an entry is still a table', () => {
  const inner = '<table><tr><td>三</td></tr></table>'
  const { blocks, elements } = contentOf(
    `<table id="a"><tr><td>规章</td><td>${inner}</td></tr><tr><td>许可</td><td>4</td></tr><tr><td>处罚</td><td>5</td></tr></table>`,
  )
  const table = blocks.find((block) => block.kind === 'table')
  expect(elements[table?.element ?? -1]?.id).toBe('a')
  expect(table?.kind === 'table' ? table.sheet.rows.map((cells) => cells.map(({ text }) => text)) : null).toEqual([
    ['规章', '三'],
    ['许可', '4'],
    ['处罚', '5'],
  ])
})
