import { describe, expect, test } from 'vitest'
import { samplePages } from '../../tests/portal/pages.ts'
import { passThrough } from './judge/pass.ts'
import { elementsOf, replaced, type SourceElement, type Span, textsOf } from './source.ts'

/**
 * What fuzzing has found, each made small and put into a sample page without a fault: the damage that once gave a false error. The same is
 * tested beside the code that was mended.
 */

const sample = (name: string): string => samplePages.find((page) => page.name === name)?.html ?? ''
const clean = sample('clean-2023')
/** Another, on which the names of the columns of table 3 stand straight over its figures. */
const straight = sample('clean-2020')

function wordsOf(html: string, within: Span): string {
  return textsOf(html, within)
    .map(({ start, end }) => html.slice(start, end).trim())
    .join('')
}

/** The cell so many after the one with a label. */
function cellAfter(html: string, label: string, steps: number): SourceElement {
  const cells = elementsOf(html, ['td', 'th'])
  const cell = cells[cells.findIndex(({ inner }) => wordsOf(html, inner) === label) + steps]
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

/** The row with a label and the next one, in that order. */
function rowsFrom(html: string, label: string): [SourceElement, SourceElement] {
  const { start } = cellAfter(html, label, 0).outer
  const rows = elementsOf(html, ['tr'])
  const [row, next] = rows.slice(rows.findIndex(({ outer }) => outer.end > start))
  if (!row || !next) throw new Error(`no rows from ${label} on`)
  return [row, next]
}

/** The two upper rows of the header of table 4 exchanged; the sum of the second of its blocks, of figures that are all 0, does not add up. */
function headerOfTable4Exchanged(): string {
  const [one, next] = rowsFrom(clean, '行政复议')
  const html = clean.slice(0, one.outer.start) + clean.slice(next.outer.start, next.outer.end) + clean.slice(one.outer.start, one.outer.end)
  const rest = clean.slice(next.outer.end)
  const figures = elementsOf(rest, ['td']).filter(({ inner }) => wordsOf(rest, inner) === '0')
  const [zero] = textsOf(rest, figures[5]?.inner ?? { start: 0, end: 0 })
  if (!zero) throw new Error('no figures in table 4')
  return html + replaced(rest, zero, '3')
}

const excessive = '4.无正当理由大量反复申请'

/** Blanks for the zeros of a row, and in the second of them the name of another row. */
function wordAmongBlanks(): string {
  const row = rowsFrom(clean, excessive)[0].outer
  const blank = replaced(clean, row, clean.slice(row.start, row.end).replace(/>0</g, '><'))
  const { start } = cellAfter(blank, excessive, 2).inner
  return replaced(blank, { start, end: start }, '其他')
}

/** Blanks for the zeros of a row but for its total, its name not to be seen. */
function blanksWithoutName(): string {
  const row = rowsFrom(clean, excessive)[0].outer
  const figures = clean.slice(row.start, row.end).replace(/>0<(?=.*>0<)/gs, '><')
  const blank = replaced(clean, row, figures)
  const { start, end } = cellAfter(blank, excessive, 0).outer
  return replaced(blank, { start, end }, blank.slice(start, end).replace('<td', '<td style="visibility:hidden"'))
}

/** A column of blanks before the figures of table 3, but not in two of its rows, of which one lacks a figure instead. */
function shortRows(): string {
  const [natural, business] = [cellAfter(straight, '自然人', 0), cellAfter(straight, '商业企业', 0)]
  const lacking = cellAfter(straight, '1.本机关不掌握相关政府信息', 3).outer
  const figures = elementsOf(straight, ['tr']).flatMap(({ outer: row }) => {
    const isOutside = row.start < business.outer.start || row.start > straight.indexOf('</table>', business.outer.end)
    if (isOutside || wordsOf(straight, row).includes('5.属于三类内部事务信息')) return []
    const cells = elementsOf(straight, ['td']).filter(({ outer }) => outer.start >= row.start && outer.end <= row.end)
    return cells.find(({ inner }) => /^[\d-]+$/.test(wordsOf(straight, inner))) ?? []
  })
  const places = [natural, business, ...figures].map(({ outer: { start } }) => ({ at: { start, end: start }, text: '<td></td>' }))
  const changes = [...places, { at: lacking, text: '' }].sort((one, other) => other.at.start - one.at.start)
  return changes.reduce((html, { at, text }) => replaced(html, at, text), straight)
}

/** A figure twice in a row of table 3, one column of which is blank in all rows, and the one before it in this row as well. */
function figureTwice(): string {
  const label = '1.本机关不掌握相关政府信息'
  const from = cellAfter(straight, '商业企业', 0).outer.end
  const blanks = elementsOf(straight, ['tr']).flatMap(({ outer: row }) => {
    const cells = elementsOf(straight, ['td']).filter(({ outer }) => outer.start >= row.start && outer.end <= row.end)
    const isOutside = row.start < from || row.start > straight.indexOf('</table>', from) || cells.length < 8
    return isOutside ? [] : cells.slice(wordsOf(straight, row).includes(label) ? -5 : -4, -3)
  })
  const { outer } = cellAfter(straight, label, 1)
  const again = { at: { start: outer.start, end: outer.start }, text: straight.slice(outer.start, outer.end) }
  const changes = [again, ...blanks.map(({ inner }) => ({ at: inner, text: '' }))].sort((one, other) => other.at.start - one.at.start)
  return changes.reduce((html, { at, text }) => replaced(html, at, text), straight)
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
  'a header of table 4 whose rows stand the wrong way round': headerOfTable4Exchanged,
  'a figure that stands twice in a row, among blanks': figureTwice,
  'a label of table 2 that lost a character, its change in words': () => {
    const { inner } = cellAfter(straight, '行政许可', 0)
    expect(wordsOf(straight, cellAfter(straight, '行政许可', 2).inner)).toBe('持平')
    return replaced(straight, inner, '行政可')
  },
  'a heading whose numeral is none': () => {
    expect(clean).toContain('>三、收到和处理政府信息公开申请情况<')
    return clean.replace('>三、收到和处理政府信息公开申请情况<', '>甲、依申请公开情况<')
  },
  'a label of table 2 that cannot be seen': () => changed('行政处罚', 0, /^<t[dh]/, '$& style="visibility:hidden"'),
  'a row of table 2 that goes on in tables within tables': () => changed('行政规范性文件', 0, /(?=<\/td>)/, '<table><tr><td>'.repeat(3)),
  'the first row of table 2 ending in tables within tables': () => changed('规章', 3, /(?=<\/td>)/, '<table><tr><td>'.repeat(3)),
  'a row of blanks with a word among them that names another row': wordAmongBlanks,
  'a row of blanks and a total whose label cannot be seen': blanksWithoutName,
  'a row that lost a figure, and one that lost the blank before its figures': shortRows,
}

describe('no error on a page without a fault', () => {
  test.each([clean, straight])('as it is', (html) => expect(errorsOn(html)).toEqual([]))
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
