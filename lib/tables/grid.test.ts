import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../cli/document.ts'
import { type GridCell, readGrid } from './grid.ts'

const isShown = (element: Element) => !element.hasAttribute('hidden')

function gridOf(html: string) {
  const table = parseDocument(html).querySelector('table')
  if (!table) throw new Error('no table')
  return readGrid(table, isShown)
}

/** `a@2`: a cell that says a, in column 2. `a@2 3×1`: three columns wide and one row high. */
function drawn({ element, column, columnSpan, rowSpan }: GridCell): string {
  const place = `${element.firstChild?.textContent?.trim()}@${column}`
  return columnSpan === 1 && rowSpan === 1 ? place : `${place} ${columnSpan}×${rowSpan}`
}

function rowsOf(html: string): string[][] {
  return gridOf(html).rows.map(({ cells }) => cells.map(drawn))
}

describe('the grid is what Chromium paints', () => {
  // Each of these was held against the painted boxes by tests/grid/painted.test.ts, in this or a larger table.
  const cases: [name: string, html: string, rows: string[][]][] = [
    [
      'rows and columns',
      '<table><tr><td>a<td>b<tr><th>c<td>d</table>',
      [
        ['a@0', 'b@1'],
        ['c@0', 'd@1'],
      ],
    ],
    ['cells that reach down push others right', '<table><tr><td rowspan=2>a<td>b<tr><td>c</table>', [['a@0 1×2', 'b@1'], ['c@1']]],
    [
      'a cell starts at the first free column, between two tall ones',
      '<table><tr><td rowspan=2>a<td>b<td rowspan=2>c<tr><td>d<td>e</table>',
      [
        ['a@0 1×2', 'b@1', 'c@2 1×2'],
        ['d@1', 'e@3'],
      ],
    ],
    [
      'a wide cell overlaps a tall one, and the next cell starts right of both',
      '<table><tr><td>a<td rowspan=3>b<tr><td colspan=3>c<td>d<tr><td>e<td>f</table>',
      [
        ['a@0', 'b@1 1×3'],
        ['c@0 3×1', 'd@3'],
        ['e@0', 'f@2'],
      ],
    ],
    [
      'overlapping tall cells keep their columns until the longer of them ends',
      '<table><tr><td>a<td rowspan=4>b<tr><td colspan=2 rowspan=2>c<tr><td>d<tr><td>e<td>f</table>',
      [['a@0', 'b@1 1×4'], ['c@0 2×2'], ['d@2'], ['e@0', 'f@2']],
    ],
    [
      'a rowspan ends with its row group',
      '<table><tbody><tr><td rowspan=5>a<td>b<tbody><tr><td>c<td>d</table>',
      [
        ['a@0', 'b@1'],
        ['c@0', 'd@1'],
      ],
    ],
    [
      'rowspan=0 reaches to the end of its row group',
      '<table><tbody><tr><td>a<td rowspan=0>b<td>c<tr><td>d<td>e<tr><td>f<tbody><tr><td>g<td>h</table>',
      [['a@0', 'b@1 1×3', 'c@2'], ['d@0', 'e@2'], ['f@0'], ['g@0', 'h@1']],
    ],
    [
      'the first thead is on top and the first tfoot at the bottom',
      '<table><tfoot><tr><td>foot<tbody><tr><td>body<tfoot><tr><td>second foot<thead><tr><td>head<thead><tr><td>second head</table>',
      [['head@0'], ['body@0'], ['second foot@0'], ['second head@0'], ['foot@0']],
    ],
    [
      'a hidden thead leaves the top to the next',
      '<table><tr><td>body<thead hidden><tr><td>hidden<thead><tr><td>head</table>',
      [['head@0'], ['body@0']],
    ],
    [
      'hidden rows take no part in a rowspan',
      '<table><tr><td rowspan=2>a<td>b<tr hidden><td>hidden<tr><td>c<tr><td>d</table>',
      [['a@0 1×2', 'b@1'], ['c@1'], ['d@0']],
    ],
    [
      'hidden cells take no column',
      '<table><tr><td>a<td hidden rowspan=9>x<td>b<tr><td>c<td>d</table>',
      [
        ['a@0', 'b@1'],
        ['c@0', 'd@1'],
      ],
    ],
    ['hidden groups are not there', '<table><tbody hidden><tr><td rowspan=3>x<tbody><tr><td>a</table>', [['a@0']]],
    [
      'a row without cells uses up a rowspan but is no row',
      '<table><tr><td rowspan=3>a<td rowspan=2>b<tr><tr><td>c<tr><td>d</table>',
      [['a@0 1×2', 'b@1'], ['c@1'], ['d@0']],
    ],
    ['nor is one whose cells are hidden', '<table><tr><td>a<tr><td hidden>x<tr><td>b</table>', [['a@0'], ['b@0']]],
    [
      'a table in a cell is not entered',
      '<table><tr><td>a<table><tr><td>x<td>y<tr><td>z</table><td>b<tr><td>c</table>',
      [['a@0', 'b@1'], ['c@0']],
    ],
    ['tags may be left out', '<table><td>a<td>b</tr><td>c<tbody><td>d</table>', [['a@0', 'b@1'], ['c@0'], ['d@0']]],
  ]
  test.each(cases)('%s', (_, html, rows) => {
    expect(rowsOf(html)).toEqual(rows)
  })

  test('rows without a group form one with their neighbours, up to a caption or a group', () => {
    const document = parseDocument('<table><caption>t</caption><tr><td rowspan=9>a<td>b<tr><td>c<tr><td>d<tbody><tr><td>e</table>')
    const table = document.querySelector('table')
    const group = document.querySelector('tbody')
    const caption = document.querySelector('caption')
    if (!table || !group || !caption) throw new Error('no table')
    for (const row of [...group.children]) table.insertBefore(row, group)
    group.remove()
    table.insertBefore(caption, table.children[3] ?? null)
    expect(readGrid(table, isShown).rows.map(({ cells }) => cells.map(drawn))).toEqual([['a@0 1×2', 'b@1'], ['c@1'], ['d@0'], ['e@0']])
  })
})

describe('span values are parsed as browsers do', () => {
  test.each([
    ['2', 2],
    [' \t2', 2],
    ['+2', 2],
    ['02', 2],
    ['2.7', 2],
    ['2abc', 2],
    ['2 3', 2],
    ['1e1', 1],
    ['', 1],
    ['x', 1],
    ['-2', 1],
    ['0', 1],
    ['-0', 1],
    ['0x3', 1],
    ['２', 1],
    ['\v2', 1],
    ['\u00a02', 1],
    ['1000', 1000],
    ['1001', 1000],
    ['99999999999999999999', 1000],
  ])('colspan=%j', (value, columns) => {
    const grid = gridOf(`<table><tr><td colspan="${value}">a<td>b</table>`)
    expect(grid.rows[0]?.cells.map(({ column }) => column)).toEqual([0, columns])
    expect(grid.columnCount).toBe(columns + 1)
  })

  test.each([
    ['2', 2],
    ['+3', 3],
    ['3.9', 3],
    ['0', 4],
    ['-0', 4],
    ['0x2', 4],
    ['', 1],
    ['-1', 1],
    ['99999999999999999999', 4],
  ])('rowspan=%j', (value, rows) => {
    const grid = gridOf(`<table><tr><td rowspan="${value}">a<td>b<tr><td>c<tr><td>d<tr><td>e</table>`)
    expect(grid.rows[0]?.cells[0]?.rowSpan).toBe(rows)
  })

  test('a rowspan is 65534 at most', () => {
    const grid = gridOf(`<table><tr><td rowspan=70000>a<td>b${'<tr><td>c'.repeat(65_535)}</table>`)
    expect(grid.rows[0]?.cells[0]?.rowSpan).toBe(65_534)
    expect(grid.rows.at(-1)?.cells[0]?.column).toBe(0)
    expect(grid.rows.at(-3)?.cells[0]?.column).toBe(1)
  })
})

test('on any markup each cell has one place: rows in order, columns rising, spans within the table', () => {
  const parts = fc.constantFrom(
    ...['<tr>', '<td>', '<td rowspan=3>', '<td colspan=1000 rowspan=65534>', '<th rowspan=0>', '</td>', '</tr>', '<tbody>', '</tbody>'],
    ...['<tr hidden>', '<td hidden>', '<thead>', '<tfoot>', '<caption>', '<table>', '</table>', '甲', '<p>', '</p>', '<col span=9>', '<b>'],
  )
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 60 }), (markup) => {
      for (const table of parseDocument(`<table>${markup.join('')}`).querySelectorAll('table')) {
        const grid = readGrid(table, isShown)
        const cells = grid.rows.flatMap((row) => row.cells)
        expect(new Set(cells.map(({ element }) => element)).size).toBe(cells.length)
        for (const [index, row] of grid.rows.entries()) {
          const columns = row.cells.map(({ column }) => column)
          expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b))
          expect(row.cells.every((cell) => cell.row === index && cell.element.parentElement === row.element)).toBe(true)
          expect(row.cells.every(({ rowSpan }) => rowSpan >= 1 && index + rowSpan <= grid.rows.length)).toBe(true)
        }
        expect(cells.every(({ column, columnSpan }) => columnSpan >= 1 && column + columnSpan <= grid.columnCount)).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})
