import { describe, expect, test } from 'vitest'
import { growth, mostGrowth } from '../../tests/growth.ts'
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
  // One slot for each span would take minutes, or all memory.
  test.each<[string, (cells: number) => Element]>([
    ['plain cells', (cells) => tableOf(cells / 10, 10, () => ({}))],
    ['widest and tallest cells, one in each row', (cells) => tableOf(cells, 1, () => ({ colspan: 1000, rowspan: 65_534 }))],
    ['widest cells side by side in one row', (cells) => tableOf(1, cells, () => ({ colspan: 1000 }))],
    ['widest cells side by side over two rows', (cells) => tableOf(2, cells / 2, () => ({ colspan: 1000, rowspan: 2 }))],
    [
      'a staircase of tall cells, one of which ends in each row',
      (cells) => tableOf(cells / 100, 100, (row, cell) => (row === 0 ? { rowspan: 100 - cell } : { rowspan: 2 + ((row * 7 + cell) % 90) })),
    ],
    ['a wall of tall cells before every row', (cells) => tableOf(cells / 2, 2, (row) => (row < cells / 4 ? { rowspan: 65_534 } : {}))],
  ])('%s', (_, tableWith) => {
    const given = (cells: number) => {
      const table = tableWith(cells)
      return () => {
        const grid = readGrid(table, () => true)
        expect(grid.rows.reduce((sum, { cells: read }) => sum + read.length, 0)).toBe(cells)
      }
    }
    expect(growth(given, 10_000, 5)).toBeLessThan(mostGrowth)
  })
})
