import { expect, test } from 'vitest'
import type { TableOutline } from '../lib/audit/schema.ts'
import { auditOf } from '../lib/browser/samples.ts'
import { layPicture, neighbour } from './picture-layout.ts'

const table = (id: string, section: TableOutline['section'], rows: number, columns: string[], groupSize = rows): TableOutline => ({
  id,
  section,
  form: 'sample',
  label: id,
  rows: Array.from({ length: rows }, (_, row) => ({ id: `${id}${row}`, label: `${row}`, group: String(Math.floor(row / groupSize)) })),
  columns: columns.map((column) => ({ id: column, label: column })),
})

function layout(...tables: TableOutline[]) {
  const report = { agency: null, year: null, form: null, published: null, sections: [], fields: {}, gaps: {}, tables, sums: [] }
  return layPicture({ ...auditOf(), report })
}

const wide = table('requests', 'requests', 3, ['a', 'b', 'c', 'd', 'e', 'f', 'total'])
const small = table('licensing', 'proactive', 2, ['a', 'b', 'c'])
const list = table('statistics', null, 20, [''], 10)

test('squares stand in rows and columns, the total a little apart, and none on another', () => {
  const { cells, headings, width, height } = layout(small, wide)
  expect(headings.map(({ section }) => section)).toEqual(['proactive', 'requests'])
  expect(cells).toHaveLength(27)
  expect(new Set(cells.map(({ left, top }) => `${left},${top}`)).size).toBe(27)
  expect(cells.every(({ left, top }) => left + 14 <= width && top + 6 <= height)).toBe(true)
  expect(cells.at(-1)).toMatchObject({ field: 'requests2.total', left: 6 * 16 + 3 })
})

test('a list is broken into lines, its groups begin lines of their own', () => {
  const { cells } = layout(list)
  const lines = [...new Set(cells.map(({ top }) => top))].map((line) => cells.filter(({ top }) => top === line).length)
  expect(lines).toEqual([7, 3, 7, 3])
})

test('arrows lead to the nearest square of the next line, across tables', () => {
  const { cells } = layout(small, wide)
  const at = (field: string) => cells.findIndex((cell) => cell.field === field)
  const to = (field: string, key: string) => {
    const next = neighbour(cells, at(field), key)
    return next === null ? null : cells[next]?.field
  }
  expect(to('licensing1.b', 'ArrowDown')).toBe('requests0.b')
  expect(to('requests0.total', 'ArrowUp')).toBe('licensing1.c')
  expect(to('requests0.a', 'ArrowRight')).toBe('requests0.b')
  expect(to('requests0.a', 'ArrowLeft')).toBe('licensing1.c')
  expect(to('licensing0.a', 'ArrowUp')).toBeNull()
  expect(to('requests2.total', 'ArrowRight')).toBeNull()
  expect([to('requests1.d', 'Home'), to('requests1.d', 'End'), to('requests1.d', 'a')]).toEqual(['licensing0.a', 'requests2.total', null])
})
