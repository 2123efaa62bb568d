import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodePage } from '../../cli/decode.ts'
import { parseDocument } from '../../cli/document.ts'
import { shownBy } from '../../cli/visibility.ts'
import { readContent } from '../../lib/page/content.ts'
import { totalsOf } from '../../lib/sums/totals.ts'
import { leastTimes } from '../growth.ts'
import { sayIfMissing, sharedPages } from '../reports/shared.ts'
import { exceptionsIn, sheetOf } from './judge.ts'
import { labelledTables } from './labelled.ts'

test.each(labelledTables.map((labelled) => [labelled.title, labelled] as const))('%s', (_, { table, exceptions }) => {
  expect(exceptionsIn(sheetOf(table)).map(({ sum, stated }) => [sum, stated])).toEqual(exceptions)
})

test('there are enough tables, and enough traps among them', () => {
  expect(labelledTables.length).toBeGreaterThanOrEqual(40)
  expect(labelledTables.filter(({ exceptions }) => exceptions.length === 0).length * 2).toBeGreaterThanOrEqual(labelledTables.length)
})

const body = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 3, max: 7 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
const columnSums = (figures: readonly (readonly number[])[]) =>
  (figures[0] ?? []).map((_, column) => figures.reduce((sum, row) => sum + (row[column] ?? 0), 0))
const written = (figures: readonly (readonly number[])[], totals: readonly number[], isFirst: boolean) => {
  const names = totals.map((_, column) => `第${'甲乙丙丁戊己庚辛'[column]}组`)
  const rows = figures.map((row, index) => [`单位${'子丑寅卯辰巳午未'[index]}`, ...row].join('|'))
  const total = ['合计', ...totals].join('|')
  return sheetOf([['名称', ...names].join('|'), ...(isFirst ? [total, ...rows] : [...rows, total])].join('\n'))
}

test('a table whose totals are sums has no exception; with one total off by up to a fifth it has that one', () => {
  fc.assert(
    fc.property(body, fc.boolean(), fc.nat(), fc.double({ min: 0, max: 0.2, noNaN: true }), (figures, isFirst, at, share) => {
      const totals = columnSums(figures)
      expect(exceptionsIn(written(figures, totals, isFirst))).toEqual([])
      const changed = totals.map((total, column) => (column === at % totals.length ? total + 1 + Math.floor(total * share) : total))
      expect(exceptionsIn(written(figures, changed, isFirst)).map(({ stated }) => stated)).toEqual([changed[at % totals.length]])
    }),
    { seed: 1, numRuns: 200 },
  )
})

test('no table makes it throw', () => {
  const text = fc.oneof(
    fc.constantFrom('合计', '小计', '其中', '', '-', '1', '20', '3.5', '%', '一、', '12（注）'),
    fc.string({ maxLength: 8 }),
  )
  const cell = fc.record({ column: fc.nat(12), columnSpan: fc.integer({ min: 1, max: 5 }), text })
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
      const sheet = { table: 0, rows: rows.map((cells, row) => cells.map((one) => ({ row, ...one }))) }
      for (const { exceptions } of totalsOf(sheet)) for (const { sum, stated } of exceptions) expect(sum).not.toBe(stated)
    }),
    { seed: 1, numRuns: 500 },
  )
})

test('twenty totals take no more than twenty times what one takes, with room; a table that is too large takes next to nothing', () => {
  const wide = (rows: number, every: number) => {
    const cells = (row: number) => Array.from({ length: 90 }, (_, column) => row * column)
    return Array.from({ length: rows }, (_, row) => [row % every ? '单位' : '合计', ...cells(row)].join('|')).join('\n')
  }
  const reading = (table: string) => {
    const sheet = sheetOf(table)
    return () => totalsOf(sheet)
  }
  const works = [wide(60, 3), wide(60, 60), wide(600, 3)].map(reading)
  const [twenty = Number.NaN, one = Number.NaN, tooLarge = Number.NaN] = leastTimes(works)
  expect(twenty / one).toBeLessThan(60)
  expect(tooLarge).toBeLessThan(twenty)
})

const pages = sharedPages('pages')
sayIfMissing(pages, 'the saved pages that are no reports')
describe.skipIf(pages.length === 0)('pages that are no reports', () => {
  test.each(pages.map((path) => [basename(path), path] as const))('%s has no exception', (_, path) => {
    const document = parseDocument(decodePage(readFileSync(path)))
    const tables = readContent(document, shownBy(document)).seen.blocks.flatMap((block) => (block.kind === 'table' ? [block.sheet] : []))
    expect(tables.flatMap(exceptionsIn)).toEqual([])
  })
})
