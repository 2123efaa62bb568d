import { describe, expect, test } from 'vitest'
import { readGrid } from './grid.ts'

/** Rows of cells without a document: a parsed page of this size would take longer than what is measured. */
function tableOf(
  rowCount: number,
  cellsInRow: number,
  spans: (row: number, cell: number) => { rowspan?: number; colspan?: number },
): Element {
  const element = (localName: string, children: Element[], attributes: Record<string, unknown> = {}) => {
    for (const [index, child] of children.entries()) Object.assign(child, { nextElementSibling: children[index + 1] ?? null })
    const firstElementChild = children[0] ?? null
    return {
      localName,
      firstElementChild,
      nextElementSibling: null,
      getAttribute: (name: string) => attributes[name]?.toString() ?? null,
    } as Element
  }
  const rows = Array.from({ length: rowCount }, (_, row) =>
    element(
      'tr',
      Array.from({ length: cellsInRow }, (_, cell) => element('td', [], spans(row, cell))),
    ),
  )
  return element('table', [element('tbody', rows)])
}

describe('a table that was made to hurt takes no longer than its cells', () => {
  test.each([
    ['100,000 plain cells', tableOf(10_000, 10, () => ({}))],
    ['widest and tallest cells in 100,000 rows', tableOf(100_000, 1, () => ({ colspan: 1000, rowspan: 65_534 }))],
    ['widest cells side by side in one row', tableOf(1, 100_000, () => ({ colspan: 1000 }))],
    ['widest cells side by side over two rows', tableOf(2, 50_000, () => ({ colspan: 1000, rowspan: 2 }))],
    [
      'a staircase of tall cells, one of which ends in each row',
      tableOf(300, 300, (row, cell) => (row === 0 ? { rowspan: 300 - cell } : { rowspan: 2 + ((row * 7 + cell) % 90) })),
    ],
    ['a wall of tall cells before every row', tableOf(50_000, 2, (row) => (row < 25_000 ? { rowspan: 65_534 } : {}))],
  ])('%s', (_, table) => {
    const start = performance.now()
    const grid = readGrid(table, () => true)
    // Many times what it takes; one slot for each span would take minutes, or all memory.
    expect(performance.now() - start).toBeLessThan(3000)
    expect(grid.rows.reduce((sum, { cells }) => sum + cells.length, 0)).toBeGreaterThanOrEqual(90_000)
  })
})
