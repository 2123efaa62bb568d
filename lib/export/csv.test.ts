import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyAudit, sampleAudit } from '../../tests/exports/audits.ts'
import { fieldsAsCsv, findingsAsCsv } from './csv.ts'
import { fieldRows, findingRows } from './rows.ts'

/** As a spreadsheet reads it. */
const read = (text: string): string[][] => parse(text, { bom: true, relax_column_count: false })

test('the findings, one a line under the names of the columns, in UTF-8 that Excel knows for it', () => {
  const text = findingsAsCsv(sampleAudit('row-shifted'), 'zh')
  expect(text.startsWith('\uFEFF级别,规则,')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
  const [names, ...rows] = read(text)
  expect(names).toEqual(['级别', '规则', '部分', '位置', '说明', '算式', '可能的更正', '依据', '原文', '页面地址'])
  expect(rows).toHaveLength(2)
  expect(rows[0]?.slice(0, 4)).toEqual(['不符', 'requests-column-total', '三、收到和处理政府信息公开申请情况', '（七）总计 · 自然人'])
  expect(rows[0]?.[5]).toContain('19×0 = 0 ≠ 1')
})

test('every field of the form with its figure, and what the others want', () => {
  const rows = read(fieldsAsCsv(sampleAudit('column-does-not-add-up', 'en'), 'en'))
  expect(rows).toHaveLength(201)
  expect(rows.find((row) => row[4] === 'concluded.natural')).toEqual([
    'Requests received and handled',
    expect.anything(),
    expect.anything(),
    expect.anything(),
    'concluded.natural',
    '55',
    'inconsistent',
    '61',
  ])
})

test('a negative figure is a number, a text that could be a formula is none', () => {
  const audit = sampleAudit('impossible-counts')
  expect(read(fieldsAsCsv(audit, 'zh')).map((row) => row[5])).toContain(String(audit.report?.fields['otherServices.change']))
  const report = audit.report && { ...audit.report, fields: { ...audit.report.fields, 'penalties.change': -3 } }
  expect(fieldsAsCsv({ ...audit, report }, 'zh')).toContain(',-3,')
})

test('whatever the page says, no cell is a formula and no text is lost', () => {
  fc.assert(
    fc.property(anyAudit, (audit) => {
      for (const [text, { names, rows }] of [
        [findingsAsCsv(audit, 'zh'), findingRows(audit, 'zh')],
        [fieldsAsCsv(audit, 'zh'), fieldRows(audit, 'zh')],
      ] as const) {
        const cells = read(text)
        expect(cells).toHaveLength(rows.length + 1)
        expect(cells[0]).toEqual(names)
        for (const [at, row] of rows.entries()) {
          for (const [column, value] of row.entries()) {
            const cell = cells[at + 1]?.[column] ?? ''
            if (typeof value !== 'number') expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u)
            // Excel's apostrophe is all that is added.
            expect([String(value ?? ''), `'${value ?? ''}`]).toContain(cell)
          }
        }
      }
    }),
    { numRuns: 60 },
  )
})
