import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sectionIdSchema } from '../audit/schema.ts'
import { fieldsOf } from '../forms/fields.ts'
import type { Form, Row } from '../forms/form.ts'
import { forms } from '../forms/index.ts'
import type { Sheet } from '../forms/sheet.ts'
import { rules } from './index.ts'
import { type Reading, type Report, reservations } from './report.ts'
import { sampleReport } from './sample.ts'

/** No rule throws on any report: on forms and figures that make no sense, and on text that means nothing. */

const text = (zh: string) => ({ zh, en: zh })
const name = fc.constantFrom('', 'a', 'a.b', 'total', 'received', 'concluded.natural', 'sum')

/** A form whose identities, bounds and stocks name whatever fields, also such as it has not. */
const randomForm: fc.Arbitrary<Form> = fc
  .record({
    rows: fc.array(name, { maxLength: 4 }),
    columns: fc.array(name, { maxLength: 3 }),
    layout: fc.constantFrom('stacked', 'matrix', 'band', 'list'),
    section: fc.constantFrom(null, ...sectionIdSchema.options),
    rule: fc.constantFrom(...rules.map(({ id }) => id)),
    sums: fc.array(fc.record({ subject: name, left: fc.array(name, { maxLength: 3 }), right: fc.array(name, { maxLength: 2 }) }), {
      maxLength: 3,
    }),
    parts: fc.array(fc.record({ part: name, whole: name, row: name }), { maxLength: 2 }),
    stocks: fc.array(fc.record({ previous: name, change: name, row: name }), { maxLength: 2 }),
    article: fc.option(fc.constantFrom('第二十条第（一）项', '第二十条', '无'), { nil: undefined }),
  })
  .map(({ rows, columns, layout, section, rule, sums, parts, stocks, article }) => {
    const row = (id: string): Row => ({ id, label: text(`行${id}`) })
    const block = {
      id: 'block',
      label: text('块'),
      rows: rows.map(row),
      columns: columns.map((id) => ({ ...row(id), measure: 'count' as const })),
      ...(article === undefined ? {} : { article }),
    }
    return {
      id: 'random',
      name: text('表'),
      years: { from: 2019, to: null },
      prescribedBy: text('文件'),
      signs: [],
      tables: [{ id: 'requests', section, layout, label: text('表'), blocks: [block], groups: [] }],
      identities: sums.map((sum) => ({ rule, ...sum })),
      bounds: parts,
      stocks,
      totals: rows,
    }
  })

const reading: fc.Arbitrary<Reading> = fc.oneof(
  fc
    .oneof(fc.integer({ min: -5, max: 99 }), fc.double(), fc.constantFrom(1e300, -0, 0.1))
    .map((value) => ({ state: 'number' as const, value, text: String(value) })),
  fc.constant({ state: 'blank' as const }),
  fc.constant({ state: 'absent' as const }),
  fc.string().map((printed) => ({ state: 'unreadable' as const, text: printed })),
)

const phrases = [
  '2023年',
  '收到',
  '政府信息公开申请',
  '24件',
  '其中',
  '：',
  '（',
  '）',
  '，',
  '。',
  '、',
  '占',
  '%',
  '33.9%',
  '同比',
  '增长',
  '由',
  '增至',
  '分别为',
  '未收到',
  '行政复议',
  '予以公开',
  '二十一',
  '一百零三',
  '０',
  '万元',
  '余',
  '约',
  '合计',
  '其他',
  '\u200b',
  '\n',
  '１２３４５６７８９０１２３４５６７８９０',
  '-',
  '.',
  '〇',
  '亿',
]
const words = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...phrases), { maxLength: 30 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
)
const section = fc.constantFrom(null, ...sectionIdSchema.options)
const sectionId = fc.constantFrom(...sectionIdSchema.options)
const cell = fc.record({
  column: fc.nat(6),
  columnSpan: fc.integer({ min: 1, max: 4 }),
  text: fc.oneof(words, fc.constantFrom('合计', '小计', '1', '12', '3.5')),
})
const sheet: fc.Arbitrary<Sheet> = fc
  .array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 })
  .map((rows) => ({ table: 0, rows: rows.map((cells, row) => cells.map((one) => ({ row, ...one }))) }))

const anyReport: fc.Arbitrary<Report> = fc
  .record({
    form: fc.oneof(fc.constantFrom(...forms), randomForm),
    readings: fc.array(reading, { minLength: 1, maxLength: 40 }),
    year: fc.option(fc.integer({ min: -1, max: 9999 })),
    agency: fc.option(words),
    published: fc.option(fc.constantFrom('2024-01-31', '2031-12-01', '', 'gestern')),
    organ: fc.constantFrom(null, 'department' as const, 'government' as const),
    stated: fc.record({ title: fc.option(fc.nat(3000)), period: fc.array(fc.nat(3000), { maxLength: 2 }) }),
    sections: fc.array(fc.record({ id: sectionId, heading: words, numeral: fc.option(fc.integer({ min: 1, max: 9 })) }), { maxLength: 7 }),
    paragraphs: fc.array(fc.record({ section, text: words }), { maxLength: 6 }),
    otherTables: fc.array(sheet, { maxLength: 2 }),
    pictures: fc.array(sectionId, { maxLength: 2 }),
    unreadTables: fc.array(sectionId, { maxLength: 2 }),
    reservations: fc.subarray([...reservations]),
    misspelt: fc.array(fc.record({ id: name, text: words, field: name }), { maxLength: 2 }),
    missing: fc.array(name, { maxLength: 3 }),
    otherText: words,
  })
  .map(({ form, readings, misspelt, missing, otherText, ...rest }) => {
    const fields = form.tables.flatMap(fieldsOf)
    const cells = Object.fromEntries(fields.map((field, at) => [field, readings[at % readings.length] ?? null]))
    return sampleReport(form, {
      ...rest,
      cells,
      misspelt,
      missingRows: missing,
      missingColumns: missing,
      sectionTexts: { other: otherText },
    })
  })

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('judges any report, and says in both languages what fails', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        for (const outcome of rule.check(report)) {
          if (outcome.outcome !== 'fails') continue
          expect(outcome.message.zh).not.toBe('')
          expect(outcome.message.en).not.toBe('')
          expect([null, ...sectionIdSchema.options]).toContain(outcome.section)
        }
      }),
      { seed: Number(process.env.GOUJI_SEED ?? 1), numRuns: 300 },
    )
  })
})
