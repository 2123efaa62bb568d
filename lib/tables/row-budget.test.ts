import { expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { readContent } from '../page/content.ts'
import { readGrid } from './grid.ts'

const rows = (count: number) => '<tr><td>1</td><td>2</td></tr>'.repeat(count)

test.each([
  ['in one group', `<table>${rows(5)}</table>`],
  ['in several groups', `<table><thead>${rows(1)}</thead><tbody>${rows(2)}</tbody><tbody>${rows(2)}</tbody></table>`],
])('no more rows are read than the budget has, %s', (_, html) => {
  const [table] = parseDocument(html).getElementsByTagName('table')
  if (!table) throw new Error('no table')
  for (const [most, read, left] of [
    [9, 5, 4],
    [5, 5, 0],
    [3, 3, -1],
    [0, 0, -1],
  ] as const) {
    const budget = { rows: most }
    expect(readGrid(table, () => true, budget).rows).toHaveLength(read)
    expect(budget.rows).toBe(left)
  }
})

test('all tables of a page share one budget', () => {
  const { seen, grids } = readContent(
    parseDocument(`<table>${rows(9999)}</table><table>${rows(9)}</table><table>${rows(9)}</table>`),
    () => true,
  )
  expect([...grids.values()].map(({ rows: read }) => read.length)).toEqual([9999, 1, 0])
  expect(seen.isCut).toBe(true)
})
