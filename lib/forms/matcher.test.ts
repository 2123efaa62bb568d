import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forms } from './index.ts'
import { plainLabel } from './label.ts'
import { LabelMatcher } from './matcher.ts'

const rowSets = forms.flatMap((form) =>
  form.tables.filter(({ layout }) => layout !== 'list').map((table) => table.blocks.flatMap((block) => block.rows)),
)

test('a prescribed label names its own row', () => {
  for (const rows of rowSets) {
    const matcher = new LabelMatcher(rows)
    for (const { id, label } of rows) expect(matcher.match(label.zh)).toEqual({ id, exact: true })
  }
})

test.each([
  ['4. 保护第三方何方权益', 'refused.thirdPartyRights'],
  ['3. 需求提供公开出版物', 'notProcessed.publication'],
  ['1. 本单位不掌握政府相关信息', 'unable.notHeld'],
  ['二、上年转申请数量', 'carriedOver'],
  ['四、结转下年度继续处理', 'carriedForward'],
])('%s, misspelt, still names %s', (printed, id) => {
  const table = forms[0]?.tables.find((candidate) => candidate.id === 'requests')
  expect(new LabelMatcher(table?.blocks[0]?.rows ?? []).match(printed)?.id).toBe(id)
})

test.each(['行政许罚', '规定', '12', '', '　', '本机关政府信息公开工作情况说明'])('%s names nothing', (printed) => {
  for (const rows of rowSets) expect(new LabelMatcher(rows).match(printed)).toBeNull()
})

test('no slip that is accepted for one label comes as near to another', () => {
  for (const rows of rowSets) {
    const matcher = new LabelMatcher(rows)
    const slip = fc.record({ row: fc.constantFrom(...rows), at: fc.nat(), letter: fc.constantFrom('公', '开', '政', '其', '') })
    fc.assert(
      fc.property(slip, ({ row, at, letter }) => {
        const letters = plainLabel(row.label.zh)
        const place = at % letters.length
        const found = matcher.match(letters.slice(0, place) + letter + letters.slice(place + 1))
        expect([null, row.id]).toContain(found?.id ?? null)
      }),
      { seed: 1, numRuns: 300 },
    )
  }
})

test('any text names a heading of the form or none; a prescribed one is found through spaces, full width and missing numbers', () => {
  for (const rows of rowSets) {
    const matcher = new LabelMatcher(rows)
    const ids = [null, ...rows.map(({ id }) => id)]
    const letters = fc.constantFrom(...rows.flatMap(({ label }) => [...label.zh]), '甲', '1', ' ')
    const text = fc.oneof(fc.string({ unit: letters, maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 100 }))
    fc.assert(
      fc.property(text, (printed) => {
        expect(ids).toContain(matcher.match(printed)?.id ?? null)
      }),
      { numRuns: 200 },
    )
    const wide = (label: string) => label.replace(/[0-9.]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
    const ways = fc.constantFrom(
      wide,
      (label: string) => [...label].join('\u200b'),
      (label: string) => [...label].join('\n'),
    )
    fc.assert(
      fc.property(fc.constantFrom(...rows), ways, ({ id, label }, way) => {
        expect(matcher.match(way(label.zh))).toEqual({ id, exact: true })
      }),
      { numRuns: 100 },
    )
  }
})
