import { describe, expect, test } from 'vitest'
import { samplePages } from '../../tests/portal/pages.ts'
import { passThrough } from './judge/pass.ts'
import { elementsOf, replaced, type SourceElement, textsOf } from './source.ts'

/**
 * What fuzzing has found, each made small and put into a sample page without a fault: the damage that once gave a false error. The same is
 * tested beside the code that was mended.
 */

const clean = samplePages.find(({ name }) => name === 'clean-2023')?.html ?? ''

/** The cell so many after the one with a label. */
function cellAfter(html: string, label: string, steps: number): SourceElement {
  const cells = elementsOf(html, ['td', 'th'])
  const wordsOf = ({ inner }: SourceElement) => textsOf(html, inner).map(({ start, end }) => html.slice(start, end).trim())
  const cell = cells[cells.findIndex((one) => wordsOf(one).join('') === label) + steps]
  if (!cell) throw new Error(`no cell ${label}`)
  return cell
}

/** Replaces a pattern within a cell, its tags included. */
function changed(label: string, steps: number, pattern: RegExp, text: string): string {
  const { outer } = cellAfter(clean, label, steps)
  const before = clean.slice(outer.start, outer.end)
  expect(before).toMatch(pattern)
  return replaced(clean, outer, before.replace(pattern, text))
}

/** Between two tables, the end of one lost while its last cell is open. */
function joined(label: string): string {
  const { outer } = cellAfter(clean, label, 0)
  const end = clean.indexOf('</table>', outer.end)
  return replaced(clean, { start: clean.lastIndexOf('</td>', end), end: end + '</table>'.length }, '')
}

/** The name of the total in the row below, before the names of what it sums up. */
function totalWithin(): string {
  const total = cellAfter(clean, '法人或其他组织', 1).outer
  const without = replaced(clean, total, '')
  const { start } = cellAfter(without, '商业企业', 0).outer
  return replaced(without, { start, end: start }, clean.slice(total.start, total.end))
}

const cases: Readonly<Record<string, () => string>> = {
  'a table that begins within a cell of table 3 and is never closed': () => changed('6.属于四类过程性信息', 5, /(?=<\/td>)/, '<table>'),
  'table 2 left open within its last cell': () => joined('行政强制'),
  'a label among the figures of another row': () => changed('（一）予以公开', 2, /(?=<\/td>)/, '总计'),
  'a name of a column that is hidden': () => changed('科研机构', 0, /^<t[dh]/, '$& style="visibility:hidden"'),
  'a name over several columns whose cell is gone': () => changed('法人或其他组织', 0, /^<t[dh][^>]*>/, '</td>'),
  'a name over several columns that lost its words and its width': () => changed('法人或其他组织', 0, /^.*$/s, '<td></td>'),
  'a total that stands among the columns it sums up': totalWithin,
  'a header of table 2 that breaks off': () => changed('本年废止件数', 0, /$/, '</tr><tr>'),
  'a column that is named twice': () => changed('法律服务机构', 0, /^/, '<td>总计</td>'),
}

describe('no error on a page without a fault', () => {
  test('as it is', () => expect(errorsOn(clean)).toEqual([]))
  test.each(Object.entries(cases))('%s', (_, damaged) => {
    expect(errorsOn(damaged())).toEqual([])
  })
})

function errorsOn(html: string): string[] {
  const { page, thrown } = passThrough(Buffer.from(html))
  expect(page?.audit.page.kind).toBe('report')
  expect(thrown).toEqual([])
  return page?.audit.findings.filter(({ severity }) => severity === 'error').map(({ id }) => id) ?? []
}
